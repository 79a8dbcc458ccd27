package cn.dingzhou.employment.training;

import static cn.dingzhou.rest.security.Roles.LABOUR_OFFICER;

import cn.dingzhou.records.imports.ImportResource;
import cn.dingzhou.records.imports.Imports;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/training-courses/{courseId}/attendance/imports")
@Tag(name = "Training participations")
class AttendanceImportResource extends ImportResource {

    private final CourseRepository courses;

    AttendanceImportResource(Imports imports, AttendanceImport target, CourseRepository courses) {
        super(imports, target, LABOUR_OFFICER);
        this.courses = courses;
    }

    @Override
    protected String parent(UriInfo uri) {
        return courses.locate(courseId(uri)).id().toString();
    }

    private static UUID courseId(UriInfo uri) {
        try {
            return UUID.fromString(uri.getPathParameters().getFirst("courseId"));
        } catch (IllegalArgumentException malformed) {
            throw new NotFoundException(malformed);
        }
    }
}
