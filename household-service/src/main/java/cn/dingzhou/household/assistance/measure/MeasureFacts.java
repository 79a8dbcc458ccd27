package cn.dingzhou.household.assistance.measure;

import cn.dingzhou.events.MeasureKind;
import cn.dingzhou.household.entry.Facts;
import cn.dingzhou.records.facts.PlainText;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is done for a household, since when, and until when it was. */
@Embeddable
@Schema(name = "Measure", description = "帮扶措施 / something done for a household")
record MeasureFacts(
        @Schema(description = "开始日期 / the day it began", examples = "2018-03-15") @NotNull @Column(name = "begun_on")
                LocalDate on,
        @Schema(
                        description =
                                "类别：INDUSTRY 产业帮扶、EMPLOYMENT 就业帮扶、FINANCE 金融帮扶、PUBLIC_WELFARE_POST 公益岗位、HOUSING 住房保障、WATER 饮水安全、HEALTH 健康帮扶、COMPULSORY_EDUCATION 义务教育保障、OTHER_EDUCATION 其他教育帮扶、SOCIAL_SECURITY 综合保障、SOCIAL 社会帮扶、RELOCATION 易地搬迁、LIVING_CONDITIONS 生活条件改善、INFRASTRUCTURE 基础设施建设 / kind")
                @NotNull
                @Enumerated(EnumType.STRING)
                @JsonDeserialize(using = MeasureKindInWords.class)
                MeasureKind kind,
        @Schema(description = "完成日期 / the day it was finished") @Nullable LocalDate finishedOn,
        @Schema(description = "内容 / what is done", examples = "发放鸡苗 50 只") @NotNull @PlainText @Size(max = 500)
                String description)
        implements Facts {

    KnownMeasure known() {
        return new KnownMeasure(on, finishedOn);
    }
}
