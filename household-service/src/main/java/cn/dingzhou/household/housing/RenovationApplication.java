package cn.dingzhou.household.housing;

import cn.dingzhou.events.RenovationKind;
import cn.dingzhou.household.entry.Facts;
import cn.dingzhou.household.entry.NewEntry;
import cn.dingzhou.records.facts.PlainText;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A household applies for the renovation of a dangerous house. */
@Schema(description = "危房改造申请 / an application for a renovation")
record RenovationApplication(
        @Schema(description = "申请日期 / day of the application", examples = "2018-03-12") @NotNull LocalDate on,
        @Schema(description = "住房的编号 / the dwelling's reference", examples = "ZF-000123")
                @NotNull
                @PlainText
                @Size(max = 60)
                String dwellingReference,
        @Schema(description = "方式：REPAIR 修缮加固（C 级）、REBUILD 拆除重建（D 级） / kind")
                @NotNull
                @JsonDeserialize(using = RenovationKindInWords.class)
                RenovationKind kind)
        implements Facts {

    static NewEntry<RenovationFacts> entry(NewEntry<RenovationApplication> request) {
        return new NewEntry<>(
                request.reference(),
                request.householdNumber(),
                request.citizenId(),
                request.memberId(),
                request.regionCode(),
                RenovationFacts.applied(request.facts()));
    }
}
