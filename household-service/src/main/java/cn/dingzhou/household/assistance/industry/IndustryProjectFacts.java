package cn.dingzhou.household.assistance.industry;

import cn.dingzhou.events.IndustryKind;
import cn.dingzhou.household.entry.Facts;
import cn.dingzhou.records.facts.Money;
import cn.dingzhou.records.facts.PlainText;
import cn.dingzhou.records.facts.Yuan;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a project is and what was invested in it, in yuan. */
@Embeddable
@Schema(name = "IndustryProject", description = "产业项目，元 / a project, in yuan")
record IndustryProjectFacts(
        @Schema(description = "立项日期 / the day it began", examples = "2018-05-01") @NotNull @Column(name = "begun_on")
                LocalDate on,
        @Schema(description = "项目名称 / name", examples = "设施蔬菜大棚") @NotNull @PlainText @Size(max = 100) String name,
        @Schema(description = "批次，从 1 起 / round, from 1", examples = "1") @NotNull @Min(1) @Max(99) Integer round,
        @Schema(
                        description =
                                "产业类型：PLANTING 种植业、BREEDING 养殖业、PROCESSING 加工业、PHOTOVOLTAIC 光伏、ASSET_INCOME 资产收益、TOURISM 乡村旅游、E_COMMERCE 电商、OTHER 其他 / kind")
                @NotNull
                @Enumerated(EnumType.STRING)
                @JsonDeserialize(using = IndustryKindInWords.class)
                IndustryKind kind,
        @Schema(description = "投入金额 / amount invested", examples = "500000.00") @NotNull @Yuan BigDecimal invested)
        implements Facts {
    IndustryProjectFacts {
        invested = Money.stored(invested);
    }
}
