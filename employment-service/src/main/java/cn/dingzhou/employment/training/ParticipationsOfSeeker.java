package cn.dingzhou.employment.training;

import cn.dingzhou.employment.seeker.SeekerPart;
import cn.dingzhou.events.ParticipationStage;
import cn.dingzhou.events.TrainingParticipationDeleted;
import cn.dingzhou.outbox.Outbox;
import cn.dingzhou.records.erasure.Obstacles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whoever was in a course counts there for good; who withdrew before the first day never did, and goes. */
@ApplicationScoped
class ParticipationsOfSeeker implements SeekerPart {

    private final ParticipationRepository participations;
    private final Outbox outbox;

    ParticipationsOfSeeker(ParticipationRepository participations, Outbox outbox) {
        this.participations = participations;
        this.outbox = outbox;
    }

    @Override
    public void check(UUID seeker, Obstacles obstacles) {
        boolean open = participations.ofSeeker(seeker).stream()
                .anyMatch(entered -> entered.is(ParticipationStage.WAITING) || entered.is(ParticipationStage.ENROLLED));
        if (open) {
            obstacles.add(
                    "training-open",
                    "有培训未结束；请先退出，或待班次结束。",
                    "A training has not ended; withdraw from it, or wait until the course is finished.");
        }
    }

    @Override
    public void forget(UUID seeker, @Nullable String account) {
        List<TrainingParticipation> never = participations.ofSeeker(seeker).stream()
                .filter(entered -> entered.is(ParticipationStage.WITHDRAWN)
                        && entered.presence().attendedFrom() == null
                        && entered.worker().memberId() == null)
                .toList();
        never.forEach(participations::delete);
        participations.forget(seeker);
        outbox.publishAll(never.stream()
                .map(entered -> new TrainingParticipationDeleted(entered.id(), entered.version() + 1))
                .toList());
    }
}
