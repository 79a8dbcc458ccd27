package cn.dingzhou.household.quality;

import cn.dingzhou.events.QualityFindingsDeleted;
import cn.dingzhou.household.household.ErasedAlong;
import cn.dingzhou.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Findings say what is wrong with people, and go with them. */
@ApplicationScoped
class ErasedFindings implements ErasedAlong {

    private final QualityFindingRepository findings;
    private final Outbox outbox;

    ErasedFindings(QualityFindingRepository findings, Outbox outbox) {
        this.findings = findings;
        this.outbox = outbox;
    }

    @Override
    public void erase(UUID household) {
        findings.of(List.of(household)).forEach(findings::remove);
        outbox.publish(new QualityFindingsDeleted(household, findings.nextVersion()));
    }
}
