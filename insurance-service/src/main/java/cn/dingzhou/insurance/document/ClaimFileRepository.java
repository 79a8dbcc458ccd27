package cn.dingzhou.insurance.document;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.NotFoundException;
import cn.dingzhou.rest.problem.Text;
import cn.dingzhou.rest.security.CurrentCaller;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.Session;

/** The claims by their rows, where no claims desk tells of them. */
@DefaultBean
@ApplicationScoped
class ClaimFileRepository implements ClaimFiles {

    private final Session database;
    private final CurrentCaller caller;

    ClaimFileRepository(Session database, CurrentCaller caller) {
        this.database = database;
        this.caller = caller;
    }

    @Override
    public RegionCode villageOf(UUID claimId) {
        return database.createNativeQuery("select village_code from claim where id = :claim", String.class)
                .setParameter("claim", claimId)
                .uniqueResultOptional()
                .map(RegionCode::new)
                .filter(village -> caller.current().mayReach(village))
                .orElseThrow(() -> new NotFoundException(Text.of("理赔案件", "claim")));
    }

    @Override
    public void requireOpen(UUID claimId) {
        boolean open = database.createNativeQuery("select ended_on is null from claim where id = :claim", Boolean.class)
                .setParameter("claim", claimId)
                .getSingleResult();
        if (!open) {
            throw new ConflictException(
                    "claim-ended", Text.of("该案件已结案，不能再加材料。", "The claim has ended; nothing is added."));
        }
    }
}
