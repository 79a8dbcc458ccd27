package cn.dingzhou.household.warning;

import static java.util.stream.Collectors.toMap;

import cn.dingzhou.household.assessment.Batch;
import cn.dingzhou.household.household.KnownHousehold;
import cn.dingzhou.household.household.KnownMember;
import cn.dingzhou.household.person.SchoolStatus;
import cn.dingzhou.rest.problem.Text;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

@Singleton
class OutOfSchool implements WarningRule {

    private static final MonthDay REFERENCE = MonthDay.of(8, 31);
    private static final Set<SchoolStatus> OUT =
            Set.of(SchoolStatus.NOT_IN_SCHOOL, SchoolStatus.PRESCHOOL, SchoolStatus.DROPPED_OUT);

    @Override
    public String code() {
        return "out-of-school";
    }

    @Override
    public Text title() {
        return Text.of("义务教育阶段未在校", "Out of school");
    }

    @Override
    public Text explanation() {
        return Text.of(
                "义务教育年龄（当年 8 月 31 日满 6 至 15 周岁）的成员不在校。",
                "A member of compulsory age (6 to 15 on 31 August) is not in school.");
    }

    @Override
    public Map<UUID, Text> findIn(Batch batch, BigDecimal limit) {
        LocalDate reference = referenceOf(batch.today());
        return batch.households().stream()
                .filter(household -> out(household, reference) > 0)
                .collect(toMap(KnownHousehold::id, household -> reason(out(household, reference))));
    }

    private static long out(KnownHousehold household, LocalDate reference) {
        return household.present().stream()
                .filter(member -> isOfCompulsoryAge(member, reference) && OUT.contains(member.schoolStatus()))
                .count();
    }

    private static boolean isOfCompulsoryAge(KnownMember member, LocalDate reference) {
        int age = member.ageOn(reference);
        return age >= 6 && age <= 15;
    }

    /** The last 31 August: the school year begins the day after. */
    private static LocalDate referenceOf(LocalDate today) {
        LocalDate thisYear = REFERENCE.atYear(today.getYear());
        return today.isAfter(thisYear) ? thisYear : thisYear.minusYears(1);
    }

    private static Text reason(long children) {
        return Text.of("%d 名适龄儿童不在校。".formatted(children), "%d of compulsory age out of school.".formatted(children));
    }
}
