package cn.dingzhou.localstack.dataset.assistance;

import cn.dingzhou.events.LabourCapacity;
import cn.dingzhou.events.MeasureKind;
import cn.dingzhou.localstack.dataset.rows.EntryRow;
import cn.dingzhou.localstack.dataset.rows.HouseholdRow;
import cn.dingzhou.localstack.dataset.synthesis.Dice;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** For every registered household, since the month it was identified in: work where somebody can, else a part in an industry. */
final class Measures {

    private static final int EMPLOYMENT_PERCENT = 55;
    private static final List<String> WORK = List.of("推荐到帮扶车间务工", "组织外出务工并补贴交通费", "介绍到本地企业就业");
    private static final List<String> INDUSTRY = List.of("发放鸡苗和技术指导", "扶持设施蔬菜种植", "光伏收益到户");
    private static final List<String> WITHOUT_LABOUR = List.of("资产收益分红", "土地流转和光伏收益到户");

    private Measures() {}

    static Stream<EntryRow<MeasureFacts>> rows(List<HouseholdRow> registered) {
        return registered.stream().map(household -> EntryRow.about(household, "CS", measure(household)));
    }

    private static MeasureFacts measure(HouseholdRow household) {
        Dice dice = Dice.of("measure", household);
        LocalDate on = household.identifiedOn().plusDays(dice.between(5, 27));
        if (household.members().stream().noneMatch(member -> works(member.labourCapacity()))) {
            return new MeasureFacts(on, MeasureKind.INDUSTRY, dice.pick(WITHOUT_LABOUR));
        }
        return dice.percent(EMPLOYMENT_PERCENT)
                ? new MeasureFacts(on, MeasureKind.EMPLOYMENT, dice.pick(WORK))
                : new MeasureFacts(on, MeasureKind.INDUSTRY, dice.pick(INDUSTRY));
    }

    private static boolean works(LabourCapacity labour) {
        return labour != LabourCapacity.NONE && labour != LabourCapacity.LOST;
    }
}
