package cn.dingzhou.household.guarantee;

import cn.dingzhou.events.Guarantee;
import cn.dingzhou.records.facts.PlainText;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a visit found of one guarantee. */
@Embeddable
@Schema(description = "对一项保障的查看结果 / what was found of one guarantee")
record GuaranteeFinding(
        @Schema(description = GuaranteeWords.DESCRIPTION)
                @NotNull
                @Enumerated(EnumType.STRING)
                @JsonDeserialize(using = GuaranteeWords.class)
                Guarantee guarantee,
        @Schema(description = "是否达标 / met or not") @NotNull Boolean met,
        @Schema(description = "看到的情况，未达标时必填；不写姓名 / what was seen, needed when not met; no names", examples = "北屋墙体开裂")
                @Nullable
                @PlainText
                @Size(max = 500)
                String seen) {}
