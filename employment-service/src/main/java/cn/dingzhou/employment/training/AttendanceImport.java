package cn.dingzhou.employment.training;

import cn.dingzhou.events.CourseStage;
import cn.dingzhou.events.ParticipationStage;
import cn.dingzhou.records.imports.ImportRow;
import cn.dingzhou.records.imports.ImportTarget;
import cn.dingzhou.records.imports.RowOutcome;
import cn.dingzhou.rest.problem.DomainException;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.Text;
import cn.dingzhou.rest.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Enters the attendance sheet of a course (签到表). */
@ApplicationScoped
class AttendanceImport implements ImportTarget<PresentOn> {

    private static final FieldError ONE_OF_TWO = new FieldError(
            "/participationId",
            "one-of-two",
            "participationId 与 memberId 应填且只填一个。",
            "Name either participationId or memberId, not both.");
    private static final Text NOT_IN_COURSE = Text.of("该人未报名此班次。", "This person is not in the course.");

    private final CourseRepository courses;
    private final ParticipationRepository participations;
    private final TrainingJournal journal;
    private final Clock clock;

    AttendanceImport(
            CourseRepository courses, ParticipationRepository participations, TrainingJournal journal, Clock clock) {
        this.courses = courses;
        this.participations = participations;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "training-attendance";
    }

    @Override
    public Class<?> recordType() {
        return PresentOn.class;
    }

    @Override
    public List<RowOutcome> apply(List<ImportRow<PresentOn>> rows, Caller caller) {
        TrainingCourse course =
                courses.lock(UUID.fromString(Objects.requireNonNull(rows.get(0).parent())));
        caller.requireInScope(course.region());
        Sheet sheet = Sheet.of(participations.of(course, ParticipationStage.values()));
        Set<TrainingParticipation> begun = new LinkedHashSet<>();
        List<RowOutcome> outcomes = rows.stream()
                .map(ImportRow::value)
                .map(row -> apply(row, sheet.find(row), course, begun))
                .toList();
        journal.attended(begun);
        return outcomes;
    }

    private RowOutcome apply(
            PresentOn row,
            @Nullable TrainingParticipation present,
            TrainingCourse course,
            Set<TrainingParticipation> begun) {
        if ((row.participationId() == null) == (row.memberId() == null)) {
            return RowOutcome.rejected(ONE_OF_TWO);
        }
        String pointer = row.participationId() == null ? "/memberId" : "/participationId";
        if (present == null) {
            return RowOutcome.rejected(new FieldError(pointer, "not-in-course", NOT_IN_COURSE));
        }
        if (present.presence().includes(row.day())) {
            return RowOutcome.unchanged();
        }
        try {
            course.require(CourseStage.RUNNING);
            present.require(ParticipationStage.ENROLLED);
        } catch (DomainException refused) {
            return RowOutcome.rejected(new FieldError(pointer, refused.code(), refused.detail()));
        }
        Optional<FieldError> objection =
                Attendance.objection(present.presence(), row.day(), course.plan(), LocalDate.now(clock));
        if (objection.isPresent()) {
            return RowOutcome.rejected(objection.get());
        }
        LocalDate before = present.presence().attendedFrom();
        present.presence().attend(row.day());
        if (!Objects.equals(before, present.presence().attendedFrom())) {
            begun.add(present);
        }
        return RowOutcome.created("training-participations/" + present.id() + "/attendance/" + row.day());
    }

    /** Everybody who is or was in the course, by both ids. */
    private record Sheet(Map<UUID, TrainingParticipation> byId, Map<UUID, TrainingParticipation> byMember) {

        /** Of who withdrew and came back, the member's id means the place they have now. */
        static Sheet of(List<TrainingParticipation> entered) {
            Sheet sheet = new Sheet(new HashMap<>(), new HashMap<>());
            for (TrainingParticipation each : entered) {
                UUID member = each.worker().memberId();
                sheet.byId.put(each.id(), each);
                if (member != null && !each.is(ParticipationStage.WITHDRAWN)) {
                    sheet.byMember.put(member, each);
                }
            }
            return sheet;
        }

        @Nullable
        TrainingParticipation find(PresentOn row) {
            return row.participationId() == null ? byMember.get(row.memberId()) : byId.get(row.participationId());
        }
    }
}
