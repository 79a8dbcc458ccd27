package cn.dingzhou.localstack.dataset.employment;

import cn.dingzhou.events.Category;
import cn.dingzhou.localstack.dataset.rows.HouseholdRow;
import cn.dingzhou.localstack.dataset.rows.MemberRow;
import cn.dingzhou.localstack.dataset.rows.SchoolStatus;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** The labourers of registered households: of working age from 2016 to 2020, out of school, able to work. */
final class Labourers {

    private static final YearMonth FIRST_BIRTH = YearMonth.of(1961, 1);
    private static final YearMonth LAST_BIRTH = YearMonth.of(1998, 12);

    private Labourers() {}

    /** In the order of villages; who can't be told from another of the household by sex and month of birth is left out. */
    static List<Labourer> of(List<HouseholdRow> households) {
        return households.stream()
                .filter(household -> household.category() == Category.EXITED)
                .flatMap(Labourers::of)
                .toList();
    }

    private static Stream<Labourer> of(HouseholdRow household) {
        List<Labourer> everybody = household.members().stream()
                .map(member -> new Labourer(household, member))
                .toList();
        return everybody.stream()
                .filter(Labourers::works)
                .filter(labourer ->
                        everybody.stream().filter(labourer::isKnownAs).count() == 1);
    }

    private static boolean works(Labourer labourer) {
        MemberRow member = labourer.member();
        return member.labourCapacity().canWork()
                && member.schoolStatus() == SchoolStatus.NOT_IN_SCHOOL
                && !labourer.bornIn().isBefore(FIRST_BIRTH)
                && !labourer.bornIn().isAfter(LAST_BIRTH);
    }
}
