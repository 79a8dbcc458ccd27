package cn.dingzhou.household.assistance.pairing;

import cn.dingzhou.household.entry.EntryImportResource;
import cn.dingzhou.records.imports.Imports;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/enterprise-pairings/imports")
@Tag(name = "Enterprise pairings")
class EnterprisePairingImportResource extends EntryImportResource {

    EnterprisePairingImportResource(Imports imports, EnterprisePairings kind) {
        super(imports, kind);
    }
}
