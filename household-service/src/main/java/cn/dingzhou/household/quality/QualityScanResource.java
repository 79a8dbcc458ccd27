package cn.dingzhou.household.quality;

import static cn.dingzhou.rest.security.Roles.AUDITOR;
import static cn.dingzhou.rest.security.Roles.CITY_DECIDER;
import static cn.dingzhou.rest.security.Roles.REGISTRAR;
import static cn.dingzhou.rest.security.Roles.SURVEYOR;
import static cn.dingzhou.rest.security.Roles.TOWNSHIP_CHECKER;

import cn.dingzhou.rest.security.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/quality-scans")
@Tag(name = "Data quality")
class QualityScanResource {

    private final QualityScans scans;
    private final CurrentCaller caller;

    QualityScanResource(QualityScans scans, CurrentCaller caller) {
        this.scans = scans;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(CITY_DECIDER)
    @ResponseStatus(202)
    @Operation(
            summary = "全库重查 / Have the whole registry assessed anew",
            description = "各户排队重查；进度见 /quality-scans/latest。/ Every household is queued; how far it has come is at"
                    + " /quality-scans/latest.")
    public QualityScanView begin() {
        return scans.begin(caller.current());
    }

    @GET
    @Path("/latest")
    @RolesAllowed({REGISTRAR, SURVEYOR, TOWNSHIP_CHECKER, CITY_DECIDER, AUDITOR})
    @Operation(summary = "最近一次重查的进度 / How far the latest scan has come")
    public QualityScanView latest() {
        return scans.latest();
    }
}
