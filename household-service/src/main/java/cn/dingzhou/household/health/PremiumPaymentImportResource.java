package cn.dingzhou.household.health;

import cn.dingzhou.household.entry.EntryImportResource;
import cn.dingzhou.records.imports.Imports;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/medical-premiums/imports")
@Tag(name = "Medical premiums")
class PremiumPaymentImportResource extends EntryImportResource {

    PremiumPaymentImportResource(Imports imports, PremiumPayments kind) {
        super(imports, kind);
    }
}
