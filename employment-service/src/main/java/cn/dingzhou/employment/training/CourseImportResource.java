package cn.dingzhou.employment.training;

import static cn.dingzhou.rest.security.Roles.LABOUR_OFFICER;

import cn.dingzhou.records.imports.ImportResource;
import cn.dingzhou.records.imports.Imports;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/training-courses/imports")
@Tag(name = "Training courses")
class CourseImportResource extends ImportResource {

    CourseImportResource(Imports imports, CourseImport target) {
        super(imports, target, LABOUR_OFFICER);
    }
}
