package cn.dingzhou.employment.household;

import cn.dingzhou.events.Category;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where the other parts of the service look up members of the registry that the running work may see. */
@ApplicationScoped
public class KnownMembers {

    private final MemberRepository members;

    KnownMembers(MemberRepository members) {
        this.members = members;
    }

    public Optional<KnownMember> find(UUID id) {
        return members.findByIdOptional(id).map(Member::known);
    }

    /** By their ids; one that is not known, or lies outside the region, is missing. */
    public Map<UUID, KnownMember> all(Collection<UUID> ids) {
        return members.withHouseholds(ids).stream()
                .map(Member::known)
                .collect(Collectors.toMap(KnownMember::id, Function.identity()));
    }

    /** Everybody who is or was in the households of these numbers. */
    public List<KnownMember> ofHouseholds(Collection<String> numbers) {
        return members.ofHouseholds(numbers).stream().map(Member::known).toList();
    }

    /** What the member's household was on a day; absent before it was registered, or of a member not known. */
    public Optional<Category> categoryOn(UUID member, LocalDate day) {
        return members.findByIdOptional(member)
                .flatMap(known -> known.household().categoryOn(day));
    }
}
