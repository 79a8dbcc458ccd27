package cn.dingzhou.insurance.document;

import cn.dingzhou.events.RegionCode;
import java.util.UUID;

/** What documents need to know of the claims they belong to. */
public interface ClaimFiles {

    /** @throws cn.dingzhou.rest.problem.NotFoundException if there is no such claim in the caller's region */
    RegionCode villageOf(UUID claimId);

    /** @throws cn.dingzhou.rest.problem.ConflictException if nothing is added to the claim any more */
    void requireOpen(UUID claimId);
}
