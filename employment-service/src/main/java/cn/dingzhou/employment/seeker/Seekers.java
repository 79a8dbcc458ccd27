package cn.dingzhou.employment.seeker;

import cn.dingzhou.records.personaldata.PersonalDataCipher;
import cn.dingzhou.records.region.RegionScope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where the other parts of the service look up seekers the running work may see, and tell whether they have work. */
@ApplicationScoped
public class Seekers {

    private final SeekerRepository seekers;
    private final OwnSeekerDesk own;
    private final PersonalDataCipher cipher;

    Seekers(SeekerRepository seekers, OwnSeekerDesk own, PersonalDataCipher cipher) {
        this.seekers = seekers;
        this.own = own;
        this.cipher = cipher;
    }

    /** For who writes something about the seeker, who is not erased before that is done. */
    public Optional<KnownSeeker> find(UUID id) {
        return seekers.findByIdOptional(id).map(Seeker::known).filter(this::keep);
    }

    /** As {@link #find}. */
    public Optional<KnownSeeker> ofMember(UUID memberId) {
        return seekers.ofMember(memberId).map(Seeker::known).filter(this::keep);
    }

    /** Whether the seeker is still there, and stays so until the transaction ends. */
    public boolean keep(KnownSeeker seeker) {
        return seekers.keep(seeker.id());
    }

    /**
     * Who is calling.
     *
     * @throws cn.dingzhou.rest.problem.NotFoundException before they registered themselves
     */
    public KnownSeeker ofCaller() {
        return own.read().known();
    }

    /** By their ids; one that is not known, or lies outside the region, is missing. */
    public Map<UUID, KnownSeeker> all(Collection<UUID> ids) {
        return seekers.all(ids).stream()
                .map(Seeker::known)
                .collect(Collectors.toMap(KnownSeeker::id, Function.identity()));
    }

    /** By phone; one that nobody registered with is missing. */
    public Map<Phone, KnownSeeker> withPhones(Collection<Phone> phones) {
        Map<String, Seeker> known = seekers.withPhones(
                phones.stream().map(phone -> cipher.blindIndex(phone.digits())).toList());
        return known.values().stream()
                .collect(Collectors.toMap(seeker -> new Phone(seeker.contact().phone()), Seeker::known));
    }

    /** By their member's id; one who never registered is missing. */
    public Map<UUID, KnownSeeker> ofMembers(Collection<UUID> memberIds) {
        return seekers.ofMembers(memberIds).stream()
                .map(Seeker::known)
                .collect(Collectors.toMap(seeker -> Objects.requireNonNull(seeker.memberId()), Function.identity()));
    }

    /** Unmasked, of any region; whoever asks has been let through, has a purpose, and writes the audit trail. */
    public ContactView disclose(UUID id) {
        return RegionScope.asSystem(() -> seekers.locate(id)).contact().disclosed();
    }

    /** Within the running transaction; does nothing for who never registered. */
    public void foundWork(UUID id) {
        seekers.findByIdOptional(id).ifPresent(seeker -> seeker.become(SeekerStage.AT_WORK));
    }

    /** As {@link #foundWork}. */
    public void lookAgain(UUID id) {
        seekers.findByIdOptional(id).ifPresent(seeker -> seeker.become(SeekerStage.LOOKING));
    }
}
