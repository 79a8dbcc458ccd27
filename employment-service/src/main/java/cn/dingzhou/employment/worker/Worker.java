package cn.dingzhou.employment.worker;

import cn.dingzhou.events.Category;
import cn.dingzhou.events.RegionCode;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person as records of work and training know one: a member of the registry, a seeker, or a seeker who is linked to a
 * member. It stays as it was on the day of the record.
 *
 * @param seekerId absent for a member who never registered as a seeker
 * @param memberId absent for a seeker who is no member
 * @param householdId of the member
 * @param category what the member's household was on the day
 * @param villageCode where the person lives; of a seeker who is no member, what they named
 */
@Embeddable
public record Worker(
        @Nullable UUID seekerId,
        @Nullable UUID memberId,
        @Nullable UUID householdId,
        @Enumerated(EnumType.STRING) @Nullable Category category,
        String villageCode) {

    public Worker {
        if (seekerId == null && memberId == null) {
            throw new IllegalArgumentException("a worker is a seeker or a member");
        }
    }

    public RegionCode village() {
        return new RegionCode(villageCode);
    }

    /** The same for one person however they came: a linked seeker is the member. */
    public UUID person() {
        return memberId == null ? Objects.requireNonNull(seekerId) : memberId;
    }
}
