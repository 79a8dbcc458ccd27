package cn.dingzhou.insurance.claim;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.insurance.document.ClaimFiles;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Tells documents where their claims are, and whether something may be added. */
@ApplicationScoped
class ClaimFolder implements ClaimFiles {

    private final ClaimRepository claims;

    ClaimFolder(ClaimRepository claims) {
        this.claims = claims;
    }

    @Override
    public RegionCode villageOf(UUID claimId) {
        return claims.locate(claimId).region();
    }

    @Override
    public void requireOpen(UUID claimId) {
        if (claims.locate(claimId).course().endedOn() != null) {
            throw new ConflictException(
                    "claim-ended", Text.of("该案件已办结，不能再加材料。", "The claim has ended; nothing is added."));
        }
    }
}
