package cn.dingzhou.employment.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Where the other parts of the service learn who is in training. */
@ApplicationScoped
public class Trainings {

    private final ParticipationRepository participations;

    Trainings(ParticipationRepository participations) {
        this.participations = participations;
    }

    /** Those of the members who have a place in a course that runs, wherever that is. */
    public Set<UUID> inTraining(Collection<UUID> members) {
        return members.isEmpty() ? Set.of() : participations.inTraining(members);
    }
}
