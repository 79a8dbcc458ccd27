package cn.dingzhou.events;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A household as it is now, with its whole history of categories and members, so that it can be counted on any date.
 *
 * @param number the household number (户编号); absent in what was published before it was told
 * @param endedOn the first day it was part of another household, absent while it is one of its own
 * @param categories oldest first; never empty
 * @param monitoring oldest first
 * @param incomes one for each year that has one, the latest correction of it
 * @param cardsDue how many of its present members live with a chronic illness (长期慢性病), so that a card is due to them; never
 *     who, nor which. 0 in what was published before it was told
 */
public record HouseholdState(
        UUID id,
        long version,
        RegionCode village,
        @Nullable LocalDate endedOn,
        List<CategoryPeriod> categories,
        List<MonitoringPeriod> monitoring,
        List<MemberState> members,
        List<YearIncome> incomes,
        @Nullable String number,
        @JsonSetter(nulls = Nulls.AS_EMPTY) int cardsDue)
        implements State {

    public HouseholdState {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(village, "village");
        categories = List.copyOf(categories);
        // What was published before there was monitoring tells of none.
        monitoring = monitoring == null ? List.of() : List.copyOf(monitoring);
        members = List.copyOf(members);
        incomes = List.copyOf(incomes);
        if (categories.isEmpty()) {
            throw new IllegalArgumentException("a household has a category");
        }
    }

    @Override
    public String key() {
        return id.toString();
    }

    /**
     * A category from a day on, until the next one begins.
     *
     * @param highStandard for an exited household: 高标准脱贫
     */
    public record CategoryPeriod(Category category, boolean highStandard, LocalDate since) {
        public CategoryPeriod {
            Objects.requireNonNull(category, "category");
            Objects.requireNonNull(since, "since");
        }
    }

    /**
     * A time under monitoring.
     *
     * @param clearedOn absent while the risk is there
     */
    public record MonitoringPeriod(MonitoringKind kind, LocalDate since, @Nullable LocalDate clearedOn) {
        public MonitoringPeriod {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(since, "since");
        }
    }

    /**
     * A person in the household.
     *
     * @param bornIn the month is enough to tell an age; the day would help to tell a person
     * @param leftOn the first day the person no longer belonged to the household
     * @param education absent in what was published before it was told
     * @param atSchool whether the person goes to a school or university
     */
    public record MemberState(
            UUID id,
            Relation relation,
            Sex sex,
            YearMonth bornIn,
            LabourCapacity labourCapacity,
            LocalDate joinedOn,
            @Nullable LocalDate leftOn,
            @Nullable Education education,
            boolean atSchool) {
        public MemberState {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(relation, "relation");
            Objects.requireNonNull(sex, "sex");
            Objects.requireNonNull(bornIn, "bornIn");
            Objects.requireNonNull(labourCapacity, "labourCapacity");
            Objects.requireNonNull(joinedOn, "joinedOn");
        }
    }

    /**
     * A year's net income.
     *
     * @param netFen wage + operating + property + transfer - operating cost, in fen
     * @param members how many persons it supported that year
     */
    public record YearIncome(int year, long netFen, int members) {}
}
