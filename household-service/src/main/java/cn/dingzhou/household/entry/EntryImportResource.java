package cn.dingzhou.household.entry;

import cn.dingzhou.records.imports.ImportResource;
import cn.dingzhou.records.imports.Imports;

/** The imports of one kind of entries; a sub-class names its path and its kind. */
public abstract class EntryImportResource extends ImportResource {

    protected EntryImportResource(Imports imports, EntryKind<?, ?> kind) {
        super(imports, kind, kind.writers().toArray(String[]::new));
    }
}
