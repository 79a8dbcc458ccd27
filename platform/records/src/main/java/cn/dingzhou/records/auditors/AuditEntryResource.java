package cn.dingzhou.records.auditors;

import static cn.dingzhou.rest.security.Roles.AUDITOR;

import cn.dingzhou.records.exports.ExportRequest;
import cn.dingzhou.records.exports.Exports;
import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The trail of this service; the service is in the path, so that the gateway can tell whose is meant. */
@Path("/services/{service}/audit-entries")
@Tag(name = "Audit trail", description = "审计记录 / who did or saw what, and why")
@RolesAllowed(AUDITOR)
public class AuditEntryResource {

    private final AuditSearchRepository entries;
    private final Exports exports;
    private final ReadingRoom room;

    AuditEntryResource(AuditSearchRepository entries, Exports exports, ReadingRoom room) {
        this.entries = entries;
        this.exports = exports;
        this.room = room;
    }

    @GET
    @Operation(
            summary = "查审计记录 / Search the audit trail",
            description =
                    "新的在前；限市级审计员，每次查看也记入。/ The newest first; for auditors of the city, and every look is an entry, too.")
    public Page<AuditEntryView> list(
            @PathParam("service") String service,
            @BeanParam @Valid AuditFilter filter,
            @BeanParam @Valid PageRequest page) {
        room.admit(service, "audit-trail-read", "audit-entries");
        return entries.page(filter, page);
    }

    @GET
    @Path("/export")
    @Operation(summary = "导出审计记录 / Export the audit trail")
    public RestResponse<StreamingOutput> export(
            @PathParam("service") String service,
            @BeanParam @Valid AuditFilter filter,
            @BeanParam ExportRequest request) {
        room.admit(service);
        return exports.of("audit-entries", AuditEntryView.class, request, page -> entries.page(filter, page));
    }
}
