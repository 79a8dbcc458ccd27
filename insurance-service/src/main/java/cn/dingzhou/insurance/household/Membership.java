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
record Membership(LocalDate joinedOn, @Nullable LocalDate leftOn) {

    static Membership of(HouseholdState.MemberState member) {
        return new Membership(member.joinedOn(), member.leftOn());
    }
}
