package cn.dingzhou.employment.enterprise;

import cn.dingzhou.events.RegionCode;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An enterprise as it is answered. */
@Schema(name = "Enterprise", description = "企业 / an enterprise")
record EnterpriseView(
        UUID id,
        CreditCode code,
        String name,
        @Schema(description = "所在地区；随岗位录入的为岗位地区 / where it is; of one that came with a post, where that is")
                RegionCode region,
        @Schema(description = "行业 / trade") @Nullable String trade,
        @Nullable ContactView contact,
        EnterpriseStage stage,
        @Nullable String registeredBy,
        @Nullable LocalDate registeredOn,
        @Nullable String decidedBy,
        @Nullable LocalDate decidedOn,
        @Schema(description = "未通过的原因 / why it was refused") @Nullable String decisionNote) {

    static EnterpriseView of(Enterprise enterprise) {
        Contact contact = enterprise.contact();
        Standing standing = enterprise.standing();
        return new EnterpriseView(
                enterprise.id(),
                enterprise.code(),
                enterprise.name(),
                enterprise.region(),
                enterprise.trade(),
                contact == null ? null : contact.masked(),
                standing.stage(),
                standing.registeredBy(),
                standing.registeredOn(),
                standing.decidedBy(),
                standing.decidedOn(),
                standing.decisionNote());
    }
}
