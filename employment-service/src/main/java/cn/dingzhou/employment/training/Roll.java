package cn.dingzhou.employment.training;

import cn.dingzhou.employment.worker.Worker;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who is in some courses, under each id a person has. */
final class Roll {

    private record Entry(UUID course, UUID person) {}

    private final Map<Entry, TrainingParticipation> entered = new HashMap<>();

    Roll(List<TrainingParticipation> known) {
        known.forEach(this::add);
    }

    void add(TrainingParticipation participation) {
        ids(participation.worker()).forEach(id -> entered.put(new Entry(participation.courseId(), id), participation));
    }

    @Nullable
    TrainingParticipation find(TrainingCourse course, Worker worker) {
        return ids(worker)
                .map(id -> entered.get(new Entry(course.id(), id)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    static Stream<UUID> ids(Worker worker) {
        return Stream.of(worker.memberId(), worker.seekerId()).filter(Objects::nonNull);
    }
}
