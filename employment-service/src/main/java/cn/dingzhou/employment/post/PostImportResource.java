package cn.dingzhou.employment.post;

import static cn.dingzhou.rest.security.Roles.LABOUR_OFFICER;

import cn.dingzhou.employment.jobfair.JobFairCalendar;
import cn.dingzhou.records.imports.ImportResource;
import cn.dingzhou.records.imports.Imports;
import cn.dingzhou.rest.security.CurrentCaller;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/job-fairs/{fairId}/posts/imports")
@Tag(name = "Posts")
class PostImportResource extends ImportResource {

    private final JobFairCalendar fairs;
    private final CurrentCaller caller;

    PostImportResource(Imports imports, PostImport target, JobFairCalendar fairs, CurrentCaller caller) {
        super(imports, target, LABOUR_OFFICER);
        this.fairs = fairs;
        this.caller = caller;
    }

    @Override
    protected String parent(UriInfo uri) {
        UUID fairId = fairId(uri);
        fairs.requireFair(fairId, caller.current());
        return fairId.toString();
    }

    private static UUID fairId(UriInfo uri) {
        try {
            return UUID.fromString(uri.getPathParameters().getFirst("fairId"));
        } catch (IllegalArgumentException malformed) {
            throw new NotFoundException(malformed);
        }
    }
}
