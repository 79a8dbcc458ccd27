package cn.dingzhou.insurance.household;

import cn.dingzhou.events.HouseholdState;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That somebody belonged to a household, without saying who.
 *
 * @param leftOn the first day they no longer did, absent while they do
 */
@Embeddable
public record Membership(LocalDate joinedOn, @Nullable LocalDate leftOn) {

    /** Whether the person belonged to it on a day. */
    boolean coversDay(LocalDate day) {
        return !joinedOn.isAfter(day) && (leftOn == null || leftOn.isAfter(day));
    }

    static Membership of(HouseholdState.MemberState member) {
        return new Membership(member.joinedOn(), member.leftOn());
    }
}
