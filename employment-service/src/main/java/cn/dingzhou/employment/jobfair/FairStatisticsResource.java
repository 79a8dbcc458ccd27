package cn.dingzhou.employment.jobfair;

import static cn.dingzhou.rest.security.Roles.AUDITOR;
import static cn.dingzhou.rest.security.Roles.CITY_DECIDER;
import static cn.dingzhou.rest.security.Roles.LABOUR_OFFICER;
import static cn.dingzhou.rest.security.Roles.REGISTRAR;
import static cn.dingzhou.rest.security.Roles.SURVEYOR;
import static cn.dingzhou.rest.security.Roles.VIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/job-fairs/{id}/statistics")
@Tag(name = "Job fairs")
@RolesAllowed({LABOUR_OFFICER, REGISTRAR, SURVEYOR, CITY_DECIDER, AUDITOR, VIEWER})
class FairStatisticsResource {

    private final JobFairRepository fairs;
    private final FairStatisticsRepository statistics;

    FairStatisticsResource(JobFairRepository fairs, FairStatisticsRepository statistics) {
        this.fairs = fairs;
        this.statistics = statistics;
    }

    @GET
    @Operation(summary = "招聘会统计 / What came of a job fair")
    public FairStatistics read(@PathParam("id") UUID id) {
        return statistics.of(fairs.locate(id));
    }
}
