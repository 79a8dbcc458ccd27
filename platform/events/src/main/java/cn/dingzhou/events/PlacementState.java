package cn.dingzhou.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who started work.
 *
 * @param village where the person lives; of a seeker who is no member, what they named
 * @param household of a member of the registry
 * @param member absent for a seeker who is no member
 * @param category what the household was on the first day
 * @param monthlyWageFen what the job pays a month, as last told
 * @param endedOn the first day without the job, absent while it lasts
 * @param end why it ended
 * @param wages what it paid a month from which day on, oldest first: evidence of income
 * @param followUps the visits to be made, by the day they fall due; what fell due after the job's end is not among them.
 *     Empty in what was published before they were told
 */
public record PlacementState(
        UUID id,
        long version,
        RegionCode village,
        @Nullable UUID household,
        @Nullable UUID member,
        @Nullable Category category,
        PlacementChannel channel,
        LocalDate startedOn,
        long monthlyWageFen,
        @Nullable LocalDate endedOn,
        @Nullable PlacementEnd end,
        List<Wage> wages,
        List<FollowUp> followUps)
        implements State {

    /**
     * What was found of the wage on a day.
     *
     * @param monthlyFen what the job pays a month
     */
    public record Wage(LocalDate since, long monthlyFen) {
        public Wage {
            Objects.requireNonNull(since, "since");
        }
    }

    /**
     * A visit (回访) to the person at work.
     *
     * @param dueOn overdue from the next day on until it is made
     * @param madeOn absent until it is made
     */
    public record FollowUp(LocalDate dueOn, @Nullable LocalDate madeOn) {
        public FollowUp {
            Objects.requireNonNull(dueOn, "dueOn");
        }
    }

    public PlacementState {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(village, "village");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(startedOn, "startedOn");
        wages = List.copyOf(wages);
        followUps = followUps == null ? List.of() : List.copyOf(followUps);
    }

    @Override
    public String key() {
        return id.toString();
    }
}
