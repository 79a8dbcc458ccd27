package cn.dingzhou.employment.seeker;

import cn.dingzhou.employment.household.KnownMember;
import cn.dingzhou.employment.household.KnownMembers;
import cn.dingzhou.events.Category;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the members of the registry that seekers may be. */
@ApplicationScoped
class Memberships {

    private final KnownMembers members;
    private final SeekerRepository seekers;
    private final Clock clock;

    Memberships(KnownMembers members, SeekerRepository seekers, Clock clock) {
        this.members = members;
        this.seekers = seekers;
        this.clock = clock;
    }

    /** By the member's id; who is not known to the running work, or belongs to the household no more, is missing. */
    Map<UUID, Membership> of(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        LocalDate today = LocalDate.now(clock);
        Map<UUID, UUID> linked = seekers.linkedTo(ids);
        return members.all(ids).values().stream()
                .filter(member -> member.belongsOn(today))
                .map(member -> new Membership(member, category(member, today), linked.get(member.id())))
                .collect(Collectors.toMap(membership -> membership.member().id(), Function.identity()));
    }

    private @Nullable Category category(KnownMember member, LocalDate day) {
        return members.categoryOn(member.id(), day).orElse(null);
    }
}
