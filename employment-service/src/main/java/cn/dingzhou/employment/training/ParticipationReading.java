package cn.dingzhou.employment.training;

import cn.dingzhou.events.ParticipationStage;
import cn.dingzhou.records.region.RegionScope;
import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells of participations with what their courses are: seen also by those who see the person alone. */
@ApplicationScoped
class ParticipationReading {

    private final ParticipationRepository participations;
    private final CourseRepository courses;

    ParticipationReading(ParticipationRepository participations, CourseRepository courses) {
        this.participations = participations;
        this.courses = courses;
    }

    TrainingParticipation locate(UUID id) {
        return participations.locate(id);
    }

    Page<ParticipationView> list(ParticipationFilter filter, PageRequest request) {
        Page<TrainingParticipation> page = participations.page(filter, request);
        Map<UUID, ParticipationView> views = views(page.items());
        return page.map(entered -> views.get(entered.id()));
    }

    /** Of a course that the caller may see. */
    Page<ParticipationView> listOf(UUID course, PageRequest request) {
        courses.locate(course);
        return list(ParticipationFilter.of(course), request);
    }

    ParticipationView view(TrainingParticipation entered) {
        return views(List.of(entered)).get(entered.id());
    }

    private Map<UUID, ParticipationView> views(List<TrainingParticipation> entered) {
        Set<UUID> ids = entered.stream().map(TrainingParticipation::courseId).collect(Collectors.toSet());
        Map<UUID, TrainingCourse> known = RegionScope.asSystem(() -> courses.all(ids));
        Set<UUID> waiting = entered.stream()
                .filter(each -> each.is(ParticipationStage.WAITING))
                .map(TrainingParticipation::courseId)
                .collect(Collectors.toSet());
        Map<UUID, Integer> places = waiting.isEmpty() ? Map.of() : participations.placesInLine(waiting);
        return entered.stream()
                .collect(Collectors.toMap(
                        TrainingParticipation::id,
                        each -> ParticipationView.of(each, known.get(each.courseId()), places.get(each.id()))));
    }
}
