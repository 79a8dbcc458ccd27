package cn.dingzhou.insurance.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
public class Documents {
    public List<DocumentView> of(UUID claim) {
        return List.of();
    }

    public Set<UUID> idsOf(UUID claim) {
        return Set.of();
    }
}
