package cn.dingzhou.employment.training;

import static java.util.stream.Collectors.toSet;

import cn.dingzhou.employment.household.KnownMember;
import cn.dingzhou.employment.household.KnownMembers;
import cn.dingzhou.records.region.RegionScope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Who waits for a place (候补), first come first served. */
@ApplicationScoped
class WaitingLine {

    private final ParticipationRepository participations;
    private final KnownMembers members;
    private final Clock clock;

    WaitingLine(ParticipationRepository participations, KnownMembers members, Clock clock) {
        this.participations = participations;
        this.members = members;
        this.clock = clock;
    }

    /**
     * Gives the free places of a course that is held to those who wait longest; who left the household or went to school
     * meanwhile leaves the line.
     */
    List<TrainingParticipation> moveUp(TrainingCourse course) {
        List<TrainingParticipation> concerned = new ArrayList<>();
        int free = free(course);
        while (free > 0) {
            List<TrainingParticipation> first = participations.firstInLine(course, free);
            if (first.isEmpty()) {
                return concerned;
            }
            Set<UUID> unfit = unfit(first);
            for (TrainingParticipation waiting : first) {
                if (unfit.contains(waiting.id())) {
                    course.become(course.places().shortened());
                    waiting.withdraw(
                            LocalDate.now(clock), "候补期间离户或入学 left the household or went to school while waiting");
                } else {
                    waiting.moveUp(course);
                }
            }
            concerned.addAll(first);
            participations.flush();
            free = free(course);
        }
        return concerned;
    }

    private static int free(TrainingCourse course) {
        return Math.min(
                course.plan().capacity() - course.places().enrolled(),
                course.places().waiting());
    }

    private Set<UUID> unfit(List<TrainingParticipation> waiting) {
        Set<UUID> ids = waiting.stream()
                .flatMap(entered -> Stream.ofNullable(entered.worker().memberId()))
                .collect(toSet());
        Map<UUID, KnownMember> known = RegionScope.asSystem(() -> members.all(ids));
        return waiting.stream()
                .filter(entered -> entered.worker().memberId() != null)
                .filter(entered -> {
                    KnownMember member = known.get(entered.worker().memberId());
                    return member == null || member.leftOn() != null || member.atSchool();
                })
                .map(TrainingParticipation::id)
                .collect(toSet());
    }
}
