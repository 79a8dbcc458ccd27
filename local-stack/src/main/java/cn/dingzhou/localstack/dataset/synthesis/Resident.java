package cn.dingzhou.localstack.dataset.synthesis;

import cn.dingzhou.localstack.dataset.rows.EntryRow;
import cn.dingzhou.localstack.dataset.rows.Health;
import cn.dingzhou.localstack.dataset.rows.HouseholdRow;
import cn.dingzhou.localstack.dataset.rows.MemberRow;
import cn.dingzhou.localstack.dataset.rows.SchoolStatus;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A member of a household.
 *
 * @param place among the household's members, from 1
 */
public record Resident(HouseholdRow household, int place) {

    public static Stream<Resident> of(List<HouseholdRow> households) {
        return households.stream().flatMap(household -> IntStream.rangeClosed(
                        1, household.members().size())
                .mapToObj(place -> new Resident(household, place)));
    }

    public MemberRow member() {
        return household.members().get(place - 1);
    }

    public LocalDate born() {
        return LocalDate.parse(member().citizenId().substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE);
    }

    public boolean isPupil() {
        return member().schoolStatus() != SchoolStatus.NOT_IN_SCHOOL;
    }

    public boolean has(Health condition) {
        return member().health().contains(condition);
    }

    /** The household's number and the place: what offices know the person by that is no citizen ID. */
    public String number() {
        return String.format(Locale.ROOT, "%s-%d", household.number(), place);
    }

    public Dice dice(String subject) {
        return new Dice(subject, Long.parseLong(household.number()) * 10 + place);
    }

    /** @param series of the delivering office's numbers */
    public <F> EntryRow<F> entry(String series, F facts) {
        return new EntryRow<>(series + "-" + number(), household.number(), member().citizenId(), null, facts);
    }
}
