package cn.dingzhou.household.assistance.cooperative;

import cn.dingzhou.household.entry.Facts;
import cn.dingzhou.records.facts.PlainText;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a cooperative is called and since when it is there. */
@Embeddable
@Schema(name = "Cooperative", description = "合作社 / a cooperative")
record CooperativeFacts(
        @Schema(description = "成立日期 / the day it was founded", examples = "2017-03-20")
                @NotNull
                @Column(name = "founded_on")
                LocalDate on,
        @Schema(description = "名称 / name", examples = "东旺兴农种植专业合作社") @NotNull @PlainText @Size(max = 100) String name)
        implements Facts {}
