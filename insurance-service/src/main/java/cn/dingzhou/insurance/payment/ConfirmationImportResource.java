package cn.dingzhou.insurance.payment;

import cn.dingzhou.records.imports.ImportResource;
import cn.dingzhou.records.imports.Imports;
import cn.dingzhou.rest.security.Roles;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/payments/imports")
@Tag(name = "Payments", description = "支付 / payments through the bank")
class ConfirmationImportResource extends ImportResource {

    ConfirmationImportResource(Imports imports, ConfirmationImport target) {
        super(imports, target, Roles.INSURER);
    }
}
