package cn.dingzhou.household.assistance.pairing;

import cn.dingzhou.household.entry.EntryImportResource;
import cn.dingzhou.records.imports.Imports;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/helpers/imports")
@Tag(name = "Helpers")
class HelperPairingImportResource extends EntryImportResource {

    HelperPairingImportResource(Imports imports, Helpers kind) {
        super(imports, kind);
    }
}
