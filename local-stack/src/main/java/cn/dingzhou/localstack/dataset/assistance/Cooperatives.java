package cn.dingzhou.localstack.dataset.assistance;

import cn.dingzhou.localstack.dataset.rows.EntryRow;
import cn.dingzhou.localstack.dataset.rows.HouseholdRow;
import cn.dingzhou.localstack.dataset.synthesis.Dice;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** 129 cooperatives that take along 452 registered households. */
final class Cooperatives {

    private static final int COUNT = 129;
    private static final int HOUSEHOLDS = 452;
    private static final List<String> NAMES = List.of("兴农", "惠民", "丰收", "富民", "绿源", "金穗", "众合", "瑞禾");
    private static final List<String> TRADES = List.of("种植", "养殖", "苗木", "果蔬", "农机服务");

    private final List<Group> cooperatives;

    Cooperatives(List<HouseholdRow> registered) {
        cooperatives = Group.of("HZS", COUNT, HOUSEHOLDS, registered);
    }

    Stream<EntryRow<CooperativeFacts>> cooperatives() {
        return cooperatives.stream().map(cooperative -> {
            Dice dice = cooperative.dice();
            String name = "示例" + cooperative.number() + "号" + dice.pick(NAMES) + dice.pick(TRADES) + "专业合作社";
            LocalDate founded = dice.day(LocalDate.of(2016, 1, 4), LocalDate.of(2017, 12, 20));
            return EntryRow.about(cooperative.village(), cooperative.reference(), new CooperativeFacts(founded, name));
        });
    }

    Stream<EntryRow<CooperativeLinkFacts>> links() {
        return cooperatives.stream().flatMap(cooperative -> cooperative.households().stream()
                .map(household -> EntryRow.about(
                        household,
                        cooperative.reference(),
                        new CooperativeLinkFacts(
                                Dice.of("cooperative", household)
                                        .day(LocalDate.of(2018, 1, 8), LocalDate.of(2020, 9, 30)),
                                cooperative.reference()))));
    }
}
