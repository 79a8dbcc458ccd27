package cn.dingzhou.employment.seeker;

import cn.dingzhou.records.erasure.ErasureReason;
import cn.dingzhou.records.erasure.Erasures;
import cn.dingzhou.records.erasure.Obstacles;
import cn.dingzhou.records.region.RegionScope;
import cn.dingzhou.rest.problem.NotFoundException;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Erases a registration and whatever else tells who somebody who looked for work is. */
@ApplicationScoped
class SeekerErasure {

    private final SeekerRepository seekers;
    private final List<SeekerPart> parts;
    private final Erasures erasures;

    SeekerErasure(SeekerRepository seekers, @All List<SeekerPart> parts, Erasures erasures) {
        this.seekers = seekers;
        this.parts = parts;
        this.erasures = erasures;
    }

    /** @throws NotFoundException unless the seeker is, or was, in the caller's region */
    @Transactional
    void erase(UUID id, ErasureReason reason) {
        Optional<Seeker> seeker = seekers.holdToErase(id);
        if (seeker.isEmpty() && !erasures.hold(id)) {
            throw SeekerRepository.unknown();
        }
        seeker.ifPresent(found -> erase(found, reason));
    }

    /** Of the account that calls, wherever they live; nothing is left to erase of who never registered. */
    @Transactional
    void eraseOwn(String account) {
        RegionScope.asSystem(() -> seekers.ofAccount(account)
                .flatMap(own -> seekers.holdToErase(own.id()))
                .ifPresent(own -> erase(own, ErasureReason.CONSENT_WITHDRAWN)));
    }

    private void erase(Seeker seeker, ErasureReason reason) {
        RegionScope.asSystem(() -> {
            Obstacles obstacles = new Obstacles();
            parts.forEach(part -> part.check(seeker.id(), obstacles));
            obstacles.orRefuse();
            parts.forEach(part -> part.forget(seeker.id(), seeker.account()));
            seekers.delete(seeker);
            erasures.note("seeker", seeker.id(), seeker.region(), reason);
        });
    }
}
