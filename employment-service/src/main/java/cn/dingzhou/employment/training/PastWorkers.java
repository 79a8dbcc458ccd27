package cn.dingzhou.employment.training;

import static java.util.stream.Collectors.toSet;

import cn.dingzhou.employment.household.KnownMember;
import cn.dingzhou.employment.household.KnownMembers;
import cn.dingzhou.employment.seeker.KnownSeeker;
import cn.dingzhou.employment.seeker.Seekers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Finds out who the rows of a file name, with statements for all of them. */
@ApplicationScoped
class PastWorkers {

    private final KnownMembers members;
    private final Seekers seekers;

    PastWorkers(KnownMembers members, Seekers seekers) {
        this.members = members;
        this.seekers = seekers;
    }

    Named named(List<PastParticipation> rows) {
        Map<UUID, KnownSeeker> foundSeekers = seekers.all(ids(rows.stream().map(PastParticipation::seekerId)));
        Set<UUID> memberIds = ids(Stream.concat(
                rows.stream().map(PastParticipation::memberId),
                foundSeekers.values().stream().map(KnownSeeker::memberId)));
        List<KnownMember> foundMembers = new ArrayList<>(members.all(memberIds).values());
        Set<String> numbers = rows.stream()
                .map(PastParticipation::householdNumber)
                .filter(Objects::nonNull)
                .collect(toSet());
        if (!numbers.isEmpty()) {
            foundMembers.addAll(members.ofHouseholds(numbers));
        }
        return new Named(members, foundMembers, foundSeekers);
    }

    private static Set<UUID> ids(Stream<UUID> ids) {
        return ids.filter(Objects::nonNull).collect(toSet());
    }
}
