package cn.dingzhou.household.income;

import cn.dingzhou.records.imports.ImportResource;
import cn.dingzhou.records.imports.Imports;
import cn.dingzhou.rest.security.Roles;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/incomes/imports")
@Tag(name = "Incomes")
class IncomeImportResource extends ImportResource {

    IncomeImportResource(Imports imports, IncomeImport target) {
        super(imports, target, Roles.REGISTRAR);
    }
}
