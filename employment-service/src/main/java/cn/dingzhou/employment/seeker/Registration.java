package cn.dingzhou.employment.seeker;

import cn.dingzhou.employment.household.KnownMember;
import cn.dingzhou.records.facts.Taking;
import cn.dingzhou.records.personaldata.PersonalDataCipher;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.Findings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The rules of registration, the same at every door; the caller's transaction writes. */
@ApplicationScoped
class Registration {

    private static final FieldError UNKNOWN_MEMBER = new FieldError(
            "/memberId",
            "unknown-member",
            "没有此成员，或不在您的辖区（本户）内；新登记的成员数秒后可用。",
            "There is no such member in your region or household; a new one is known here within seconds.");

    private final SeekerRepository seekers;
    private final Memberships memberships;
    private final PersonalDataCipher cipher;
    private final Clock clock;

    Registration(SeekerRepository seekers, Memberships memberships, PersonalDataCipher cipher, Clock clock) {
        this.seekers = seekers;
        this.memberships = memberships;
        this.cipher = cipher;
        this.clock = clock;
    }

    String index(Phone phone) {
        return cipher.blindIndex(phone.digits());
    }

    /** @param mayBe which members the caller may link to */
    Seeker register(RegisterSeeker request, @Nullable String account, Predicate<KnownMember> mayBe, Taking by) {
        Seeker seeker = new Seeker(account, by);
        tell(seeker, request, request.memberId() == null ? null : membership(request.memberId()), mayBe);
        seekers.persist(seeker);
        return seeker;
    }

    /** Takes what was said, or nothing of it; false if that is known. */
    boolean change(Seeker seeker, RegisterSeeker request, Predicate<KnownMember> mayBe) {
        UUID link = request.linkBeside(seeker.memberId());
        return tell(seeker, request, link == null ? null : membership(link), mayBe);
    }

    /**
     * Like {@link #change}, for whoever found the membership already.
     *
     * @param membership that was asked for or is there; absent when it is not known
     */
    boolean tell(Seeker seeker, RegisterSeeker request, @Nullable Membership membership, Predicate<KnownMember> mayBe) {
        Findings findings = new Findings();
        request.checkAge(LocalDate.now(clock), findings);
        Facts facts = request.facts();
        if (request.linkBeside(seeker.memberId()) != null) {
            check(seeker, facts, membership, mayBe, findings);
        }
        findings.orThrow();
        if (membership != null) {
            membership.requireFreeFor(seeker.id());
        }
        Contact contact = new Contact(request.name().strip(), request.phone().digits(), index(request.phone()));
        return seeker.tell(contact, facts, request.region(), membership);
    }

    void link(Seeker seeker, UUID memberId) {
        Findings findings = new Findings();
        Membership membership = membership(memberId);
        check(seeker, seeker.facts(), membership, member -> true, findings);
        findings.orThrow();
        membership.requireFreeFor(seeker.id());
        seeker.link(membership);
    }

    private static void check(
            Seeker seeker,
            Facts facts,
            @Nullable Membership membership,
            Predicate<KnownMember> mayBe,
            Findings findings) {
        boolean linked = membership != null && membership.member().id().equals(seeker.memberId());
        if (membership == null || (!linked && !mayBe.test(membership.member()))) {
            findings.add(UNKNOWN_MEMBER);
            return;
        }
        membership.check(facts, findings);
        if (!linked) {
            membership.checkNotAtSchool(findings);
        }
    }

    private @Nullable Membership membership(UUID memberId) {
        return memberships.of(Set.of(memberId)).get(memberId);
    }
}
