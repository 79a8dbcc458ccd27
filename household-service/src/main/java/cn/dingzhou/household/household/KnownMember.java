package cn.dingzhou.household.household;

import cn.dingzhou.events.LabourCapacity;
import cn.dingzhou.household.person.Health;
import cn.dingzhou.household.person.SchoolStatus;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member as the other parts of the registry may know one.
 *
 * @param citizenIdIndex the blind index, to be found by
 * @param leftOn the first day the person no longer belonged to the household
 * @param disabled by what is told of the health, or by a certificate
 * @param died whether the person left by death
 */
public record KnownMember(
        UUID id,
        String citizenIdIndex,
        LocalDate bornOn,
        LabourCapacity labourCapacity,
        Set<Health> health,
        SchoolStatus schoolStatus,
        boolean disabled,
        boolean medicalInsured,
        LocalDate joinedOn,
        @Nullable LocalDate leftOn,
        boolean died) {

    static KnownMember of(Member member) {
        MemberFacts facts = member.facts();
        return new KnownMember(
                member.id(),
                facts.citizenIdIndex(),
                facts.citizenId().birthDate(),
                facts.labourCapacity(),
                facts.health(),
                facts.schoolStatus(),
                facts.health().contains(Health.DISABILITY) || facts.disability() != null,
                facts.medicalInsured(),
                member.joinedOn(),
                member.leftOn(),
                member.departureReason() == DepartureReason.DIED);
    }

    public boolean isPresent() {
        return leftOn == null;
    }

    public boolean belongedOn(LocalDate day) {
        return !day.isBefore(joinedOn) && (leftOn == null || day.isBefore(leftOn));
    }

    public boolean isIll() {
        return health.contains(Health.CHRONIC_ILLNESS) || health.contains(Health.SERIOUS_ILLNESS);
    }

    public boolean canWork() {
        return labourCapacity.canWork();
    }

    public boolean isPupil() {
        return schoolStatus.isAtSchool();
    }

    /** Full years. */
    public int ageOn(LocalDate day) {
        return bornOn.until(day).getYears();
    }

    @Override
    public String toString() {
        return "KnownMember";
    }
}
