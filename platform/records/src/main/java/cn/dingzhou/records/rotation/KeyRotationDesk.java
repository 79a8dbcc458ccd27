package cn.dingzhou.records.rotation;

import cn.dingzhou.records.audit.AuditTrail;
import cn.dingzhou.records.personaldata.PersonalDataCipher;
import cn.dingzhou.records.region.RegionScope;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.Text;
import cn.dingzhou.rest.security.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Takes the orders. */
@ApplicationScoped
class KeyRotationDesk {

    private final KeyRotationRepository rotations;
    private final KeyRotator rotator;
    private final PersonalDataCipher cipher;
    private final AuditTrail audit;
    private final Clock clock;

    KeyRotationDesk(
            KeyRotationRepository rotations,
            KeyRotator rotator,
            PersonalDataCipher cipher,
            AuditTrail audit,
            Clock clock) {
        this.rotations = rotations;
        this.rotator = rotator;
        this.cipher = cipher;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws ConflictException if one is under way */
    @Transactional
    public void order(CurrentCaller caller) {
        if (!rotations.isOurs() || rotations.unfinished().isPresent()) {
            throw new ConflictException(
                    "rotation-running",
                    Text.of("密钥轮换正在进行，请等它完成。", "A key rotation is under way; wait until it is through."));
        }
        String key = cipher.currentKeyId();
        rotations.add(key, caller.current().subject(), clock.instant(), RegionScope.asSystem(rotator::left));
        audit.record("key-rotation-ordered", "key/" + key, null);
    }

    @Transactional
    public List<KeyRotation> latestFirst() {
        return rotations.latestFirst();
    }
}
