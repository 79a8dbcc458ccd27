package cn.dingzhou.household.assistance.measure;

import cn.dingzhou.events.MeasureKind;
import cn.dingzhou.records.facts.Vocabulary;
import cn.dingzhou.records.facts.Word;

/** How a measure's kind is read from JSON and from files. */
final class MeasureKindInWords extends Word<MeasureKind> {
    private static final long serialVersionUID = 1L;

    MeasureKindInWords() {
        super(
                MeasureKind.class,
                new Vocabulary<>(MeasureKind.class)
                        .with(MeasureKind.INDUSTRY, "产业帮扶 产业扶贫")
                        .with(MeasureKind.EMPLOYMENT, "就业帮扶 就业扶贫")
                        .with(MeasureKind.FINANCE, "金融帮扶 金融扶贫")
                        .with(MeasureKind.PUBLIC_WELFARE_POST, "公益岗位")
                        .with(MeasureKind.HOUSING, "住房保障 危房改造")
                        .with(MeasureKind.WATER, "饮水安全")
                        .with(MeasureKind.HEALTH, "健康帮扶 健康扶贫")
                        .with(MeasureKind.COMPULSORY_EDUCATION, "义务教育保障 义务教育")
                        .with(MeasureKind.OTHER_EDUCATION, "其他教育帮扶")
                        .with(MeasureKind.SOCIAL_SECURITY, "综合保障")
                        .with(MeasureKind.SOCIAL, "社会帮扶")
                        .with(MeasureKind.RELOCATION, "易地搬迁 易地扶贫搬迁")
                        .with(MeasureKind.LIVING_CONDITIONS, "生活条件改善")
                        .with(MeasureKind.INFRASTRUCTURE, "基础设施建设 基础设施"));
    }
}
