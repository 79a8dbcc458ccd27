package cn.dingzhou.household.employment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Where the other parts of the registry look up who works. */
@ApplicationScoped
public class KnownPlacements {

    private final PlacementCopyRepository copies;

    KnownPlacements(PlacementCopyRepository copies) {
        this.copies = copies;
    }

    public List<KnownPlacement> of(Collection<UUID> households) {
        return copies.of(households).stream().map(PlacementCopy::known).toList();
    }
}
