package cn.dingzhou.gateway.report;

import cn.dingzhou.rest.problem.Text;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/departments")
@Tag(name = "Reported figures")
class DepartmentResource {

    private final Departments departments;

    DepartmentResource(Departments departments) {
        this.departments = departments;
    }

    @GET
    @PermitAll
    @Operation(summary = "上报数据的部门 / The departments that report figures")
    public All list() {
        return new All(departments.codes().stream()
                .map(code -> new Department(code, departments.nameOf(code)))
                .toList());
    }

    @Schema(name = "Departments")
    record All(List<Department> items) {}

    @Schema(name = "Department")
    record Department(@Schema(examples = "emergency-bureau") String code, Text name) {}
}
