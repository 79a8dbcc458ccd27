package cn.dingzhou.employment.training;

import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.Text;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** On which days somebody was there; of what was entered later, on how many. */
@Embeddable
class Presence {

    private int daysAttended;

    @Nullable
    private LocalDate attendedFrom;

    @ElementCollection
    @CollectionTable(name = "training_attendance", joinColumns = @JoinColumn(name = "participation_id"))
    @Column(name = "day")
    private Set<LocalDate> days = new HashSet<>();

    protected Presence() {}

    /** Of who has not been there yet. */
    static Presence none() {
        return new Presence();
    }

    /** In a course that is over the days are counted, not kept. */
    static Presence past(PastFacts facts) {
        Presence presence = new Presence();
        presence.daysAttended = facts.daysAttended();
        presence.attendedFrom = facts.attendedFrom();
        return presence;
    }

    /** Was there on a day; false if that is known. */
    boolean attend(LocalDate day) {
        if (!days.add(day)) {
            return false;
        }
        count();
        return true;
    }

    /** Was not there after all; false if that is known. */
    boolean miss(LocalDate day) {
        if (!days.remove(day)) {
            return false;
        }
        count();
        return true;
    }

    private void count() {
        daysAttended = days.size();
        attendedFrom = days.isEmpty() ? null : Collections.min(days);
    }

    /** @throws ConflictException {@code attendance-missing} */
    void requireEnough(CoursePlan plan) {
        if (!isEnough(plan)) {
            throw new ConflictException(
                    "attendance-missing",
                    Text.of(
                            "已出勤 %d 天，结业需 %d 天。".formatted(daysAttended, plan.daysDue()),
                            "%d days attended, %d are needed to complete the course."
                                    .formatted(daysAttended, plan.daysDue())));
        }
    }

    /** Whether it completes the course. */
    boolean isEnough(CoursePlan plan) {
        return daysAttended >= plan.daysDue();
    }

    boolean includes(LocalDate day) {
        return days.contains(day);
    }

    int daysAttended() {
        return daysAttended;
    }

    @Nullable
    LocalDate attendedFrom() {
        return attendedFrom;
    }

    /** The last day attended so far, of who attended. */
    LocalDate lastDay() {
        return Collections.max(days);
    }

    List<LocalDate> days() {
        return days.stream().sorted().toList();
    }
}
