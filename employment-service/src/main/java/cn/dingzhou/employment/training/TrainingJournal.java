package cn.dingzhou.employment.training;

import cn.dingzhou.employment.worker.WorkerWatch;
import cn.dingzhou.events.Event;
import cn.dingzhou.events.TrainingCourseChanged;
import cn.dingzhou.events.TrainingCoursePlanned;
import cn.dingzhou.events.TrainingParticipationBegun;
import cn.dingzhou.events.TrainingParticipationChanged;
import cn.dingzhou.outbox.Outbox;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what changed in courses, and tells others: after the flush, which sets the versions. */
@ApplicationScoped
class TrainingJournal {

    private final CourseRepository courses;
    private final Outbox outbox;
    private final List<WorkerWatch> watches;

    TrainingJournal(CourseRepository courses, Outbox outbox, @All List<WorkerWatch> watches) {
        this.courses = courses;
        this.outbox = outbox;
        this.watches = watches;
    }

    void planned(TrainingCourse course) {
        courses.write();
        outbox.publish(new TrainingCoursePlanned(course.state()));
    }

    void changed(TrainingCourse course) {
        changed(course, List.of());
    }

    /** A course with those in it who are concerned. */
    void changed(TrainingCourse course, Collection<TrainingParticipation> concerned) {
        courses.write();
        publish(Stream.concat(Stream.of(new TrainingCourseChanged(course.state())), changes(concerned)));
    }

    void begun(TrainingCourse course, TrainingParticipation entered) {
        courses.write();
        publish(Stream.of(new TrainingCourseChanged(course.state()), new TrainingParticipationBegun(entered.state())));
    }

    /** What a file brought. */
    void imported(
            Collection<TrainingCourse> planned,
            Collection<TrainingCourse> changed,
            Collection<TrainingParticipation> begun,
            Collection<TrainingParticipation> movedUp) {
        courses.write();
        publish(Stream.of(
                        planned.stream().<Event>map(course -> new TrainingCoursePlanned(course.state())),
                        changed.stream().<Event>map(course -> new TrainingCourseChanged(course.state())),
                        begun.stream().<Event>map(entered -> new TrainingParticipationBegun(entered.state())),
                        changes(movedUp))
                .flatMap(events -> events));
    }

    void attended(Collection<TrainingParticipation> concerned) {
        courses.write();
        publish(changes(concerned));
    }

    /** Tells those who watch that somebody began or ended a training, once it is written. */
    void tell(Collection<TrainingParticipation> concerned) {
        Set<UUID> members = concerned.stream()
                .map(entered -> entered.worker().memberId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (!members.isEmpty()) {
            watches.forEach(watch -> watch.changed(members));
        }
    }

    private static Stream<Event> changes(Collection<TrainingParticipation> concerned) {
        return concerned.stream().map(entered -> new TrainingParticipationChanged(entered.state()));
    }

    private void publish(Stream<? extends Event> events) {
        outbox.publishAll(events.toList());
    }
}
