package cn.dingzhou.employment.seeker;

import cn.dingzhou.employment.household.MemberWatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Seekers live where the registry says their member lives; whose member is gone is a member no more. */
@ApplicationScoped
class FollowedMembers implements MemberWatch {

    private final SeekerRepository seekers;
    private final Memberships memberships;

    FollowedMembers(SeekerRepository seekers, Memberships memberships) {
        this.seekers = seekers;
        this.memberships = memberships;
    }

    @Override
    public void changed(Collection<UUID> members) {
        List<Seeker> linked = seekers.ofMembers(members);
        if (linked.isEmpty()) {
            return;
        }
        Map<UUID, Membership> now =
                memberships.of(linked.stream().map(Seeker::memberId).toList());
        linked.forEach(seeker ->
                Optional.ofNullable(now.get(seeker.memberId())).ifPresentOrElse(seeker::link, seeker::unlink));
    }
}
