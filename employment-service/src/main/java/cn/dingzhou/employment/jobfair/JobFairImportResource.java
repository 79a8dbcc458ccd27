package cn.dingzhou.employment.jobfair;

import static cn.dingzhou.rest.security.Roles.LABOUR_OFFICER;

import cn.dingzhou.records.imports.ImportResource;
import cn.dingzhou.records.imports.Imports;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/job-fairs/imports")
@Tag(name = "Job fairs")
class JobFairImportResource extends ImportResource {

    JobFairImportResource(Imports imports, JobFairImport target) {
        super(imports, target, LABOUR_OFFICER);
    }
}
