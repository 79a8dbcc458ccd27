package cn.dingzhou.household.warning;

import cn.dingzhou.household.entry.Facts;
import cn.dingzhou.records.facts.Money;
import cn.dingzhou.records.facts.Yuan;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What befell a household and what it lost, in yuan. */
@Embeddable
@Schema(name = "Disaster", description = "受灾 / a disaster or accident")
record DisasterFacts(
        @Schema(description = "受灾日期 / day", examples = "2026-07-20") @Column(name = "happened_on") @NotNull
                LocalDate on,
        @NotNull @Enumerated(EnumType.STRING) @JsonDeserialize(using = DisasterKind.InWords.class) DisasterKind kind,
        @Schema(description = "损失，元 / loss in yuan", examples = "8000.00") @NotNull @Yuan BigDecimal loss)
        implements Facts {

    DisasterFacts {
        loss = Money.stored(loss);
    }
}
