package cn.dingzhou.employment.seeker;

import cn.dingzhou.records.facts.Taking;
import cn.dingzhou.records.imports.ImportRow;
import cn.dingzhou.records.imports.ImportTarget;
import cn.dingzhou.records.imports.RowOutcome;
import cn.dingzhou.rest.problem.DomainException;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Registers the people of a file; a phone that is known changes what is known of its owner. */
@ApplicationScoped
class SeekerImport implements ImportTarget<RegisterSeeker> {

    private static final FieldError NOT_IN_REGION =
            new FieldError("/region", "not-found", "没有这个地区，或不在您的辖区内。", "There is no such region in your region.");

    private final SeekerRepository seekers;
    private final Registration registration;
    private final Memberships memberships;
    private final Clock clock;

    SeekerImport(SeekerRepository seekers, Registration registration, Memberships memberships, Clock clock) {
        this.seekers = seekers;
        this.registration = registration;
        this.memberships = memberships;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "seekers";
    }

    @Override
    public Class<?> recordType() {
        return RegisterSeeker.class;
    }

    @Override
    public List<RowOutcome> apply(List<ImportRow<RegisterSeeker>> rows, Caller caller) {
        Map<String, Seeker> known = seekers.withPhones(rows.stream()
                .map(row -> registration.index(row.value().phone()))
                .toList());
        Map<UUID, Membership> found = new HashMap<>(memberships.of(named(rows, known.values())));
        Taking by = new Taking(caller.subject(), clock.instant());
        List<RowOutcome> outcomes = new ArrayList<>();
        for (ImportRow<RegisterSeeker> row : rows) {
            try {
                Seeker before = known.get(registration.index(row.value().phone()));
                outcomes.add(outcome(row.value(), before, found, caller, by));
            } catch (DomainException refused) {
                outcomes.add(RowOutcome.rejected(refused.errors()));
            }
        }
        return outcomes;
    }

    private RowOutcome outcome(
            RegisterSeeker request, @Nullable Seeker before, Map<UUID, Membership> found, Caller caller, Taking by) {
        if (!caller.mayReach(request.region())) {
            return RowOutcome.rejected(NOT_IN_REGION);
        }
        if (before != null && !caller.mayReach(before.region())) {
            return RowOutcome.rejected(SeekerRepository.PHONE_TAKEN);
        }
        Seeker seeker = before == null ? new Seeker(null, by) : before;
        UUID link = request.linkBeside(seeker.memberId());
        Membership membership = link == null ? null : found.get(link);
        boolean changed = registration.tell(seeker, request, membership, member -> caller.mayReach(member.village()));
        if (membership != null) {
            found.put(membership.member().id(), membership.of(seeker.id()));
        }
        if (before == null) {
            seekers.persist(seeker);
            return RowOutcome.created(address(seeker));
        }
        return changed ? RowOutcome.updated(address(seeker)) : RowOutcome.unchanged();
    }

    private static String address(Seeker seeker) {
        return "seekers/" + seeker.id();
    }

    private static Set<UUID> named(List<ImportRow<RegisterSeeker>> rows, Collection<Seeker> known) {
        Set<UUID> members = new HashSet<>();
        Stream.concat(
                        rows.stream().map(row -> row.value().memberId()),
                        known.stream().map(Seeker::memberId))
                .filter(Objects::nonNull)
                .forEach(members::add);
        return members;
    }
}
