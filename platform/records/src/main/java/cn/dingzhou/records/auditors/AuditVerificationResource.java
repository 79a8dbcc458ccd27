package cn.dingzhou.records.auditors;

import static cn.dingzhou.rest.security.Roles.AUDITOR;
import static cn.dingzhou.rest.security.Roles.OPERATOR;

import cn.dingzhou.records.audit.Seal;
import cn.dingzhou.records.audit.Verification;
import cn.dingzhou.records.audit.Verifier;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Whether the trail of this service still is what was written. */
@Path("/services/{service}/audit-verification")
@Tag(name = "Audit trail")
@RolesAllowed({AUDITOR, OPERATOR})
public class AuditVerificationResource {

    private final Verifier verifier;
    private final ReadingRoom room;

    AuditVerificationResource(Verifier verifier, ReadingRoom room) {
        this.verifier = verifier;
        this.room = room;
    }

    @GET
    @Operation(
            summary = "核验审计记录 / Verify the audit trail",
            description = "沿链逐条核对，答复第一处被改动、删除或插入的；未到链尾的，以 last 作 after 继续。每夜自动核验。"
                    + " / Holds every entry against its seal and answers the first that was changed, taken away or put in; if the"
                    + " end was not reached, go on after last. The service does it by itself every night.")
    public Verification verify(
            @PathParam("service") String service,
            @Parameter(description = "从该封印之后起，即以前答复的 last / from behind this seal: the last of an earlier answer")
                    @QueryParam("after")
                    @Pattern(regexp = Seal.FORM)
                    @Nullable
                    String after,
            @Parameter(description = "最多核验条数 / entries at most")
                    @QueryParam("limit")
                    @DefaultValue("100000")
                    @Min(1)
                    @Max(200_000)
                    int limit) {
        room.admit(service, "audit-trail-verified", "audit-verification");
        return verifier.verify(after == null ? Seal.BEGINNING : Seal.parse(after), limit);
    }
}
