package cn.dingzhou.employment.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who waits for a place (候补), first come first served. */
@ApplicationScoped
class WaitingLine {

    private final ParticipationRepository participations;

    WaitingLine(ParticipationRepository participations) {
        this.participations = participations;
    }

    /** Gives the free places of a course that is held to those who wait longest. */
    List<TrainingParticipation> moveUp(TrainingCourse course) {
        Places places = course.places();
        int free = Math.min(course.plan().capacity() - places.enrolled(), places.waiting());
        List<TrainingParticipation> first = free == 0 ? List.of() : participations.firstInLine(course, free);
        first.forEach(waiting -> waiting.moveUp(course));
        return first;
    }
}
