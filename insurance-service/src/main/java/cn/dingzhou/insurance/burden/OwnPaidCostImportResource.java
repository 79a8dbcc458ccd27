package cn.dingzhou.insurance.burden;

import cn.dingzhou.records.imports.ImportResource;
import cn.dingzhou.records.imports.Imports;
import cn.dingzhou.rest.security.Roles;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/own-paid-costs/imports")
@Tag(name = "Own-paid costs", description = "自付费用 / what households paid themselves")
class OwnPaidCostImportResource extends ImportResource {

    OwnPaidCostImportResource(Imports imports, OwnPaidCostImport target) {
        super(imports, target, Roles.INSURER, Roles.REGISTRAR, Roles.CLAIM_REPORTER);
    }
}
