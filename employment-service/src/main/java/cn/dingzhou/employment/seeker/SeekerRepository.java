package cn.dingzhou.employment.seeker;

import cn.dingzhou.records.lookup.AnyOf;
import cn.dingzhou.records.lookup.Rows;
import cn.dingzhou.records.region.Conditions;
import cn.dingzhou.records.region.RegionListRepository;
import cn.dingzhou.records.region.RegionScope;
import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.NotFoundException;
import cn.dingzhou.rest.problem.Text;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;

/** The seekers the running work may see. */
@ApplicationScoped
class SeekerRepository implements PanacheRepositoryBase<Seeker, UUID> {

    static final FieldError PHONE_TAKEN = new FieldError(
            "/phone",
            "phone-taken",
            "该电话已登记；如非本人所为，请到就业服务窗口办理。",
            "The phone is registered already; if it was not you, ask at a labour office.");
    private static final Text KIND = Text.of("求职者", "seeker");

    private final RegionListRepository lists;

    SeekerRepository(RegionListRepository lists) {
        this.lists = lists;
    }

    static NotFoundException unknown() {
        return new NotFoundException(KIND);
    }

    Seeker locate(UUID id) {
        return findByIdOptional(id).orElseThrow(SeekerRepository::unknown);
    }

    /** One that nobody else changes until the transaction ends. */
    Seeker lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(SeekerRepository::unknown);
    }

    /** As {@link #lock}, and waits for those who {@link #keep} it. */
    Optional<Seeker> holdToErase(UUID id) {
        return locked(id, "for update") ? findByIdOptional(id) : Optional.empty();
    }

    /** Lets nobody erase the seeker until the transaction ends; false if somebody did. */
    boolean keep(UUID id) {
        return RegionScope.asSystem(() -> locked(id, "for key share"));
    }

    private boolean locked(UUID id, String how) {
        return !Rows.of(getEntityManager(), "select id from seeker where id = :id " + how, "id", UUID.class)
                .setParameter("id", id)
                .getResultList()
                .isEmpty();
    }

    List<Seeker> all(Collection<UUID> ids) {
        return list("any_of(id, ?1)", AnyOf.ids(ids));
    }

    Optional<Seeker> ofMember(UUID memberId) {
        return find("memberId", memberId).firstResultOptional();
    }

    List<Seeker> ofMembers(Collection<UUID> memberIds) {
        return list("any_of(memberId, ?1)", AnyOf.ids(memberIds));
    }

    Optional<Seeker> ofAccount(String account) {
        return find("account", account).firstResultOptional();
    }

    /** By the blind index of the phone. */
    Map<String, Seeker> withPhones(Collection<String> indexes) {
        return stream("any_of(contact.phoneIndex, ?1)", AnyOf.texts(indexes))
                .collect(Collectors.toMap(seeker -> seeker.contact().phoneIndex(), Function.identity()));
    }

    /** Which seeker each of these members is, wherever they live. */
    Map<UUID, UUID> linkedTo(Collection<UUID> memberIds) {
        return RegionScope.asSystem(() -> ofMembers(memberIds)).stream()
                .collect(Collectors.toMap(seeker -> Objects.requireNonNull(seeker.memberId()), Seeker::id));
    }

    Page<Seeker> page(SeekerFilter filter, PageRequest request) {
        Conditions conditions = Conditions.in("villageCode", filter.region())
                .and("e.stage = :stage", "stage", filter.stage())
                .and("e.registered = :registered", "registered", filter.registered())
                .and("e.facts.education = :education", "education", filter.education())
                .and("array_contains(e.facts.skills, :skill)", "skill", filter.skillTag());
        return lists.page(Seeker.class, conditions, request, filter);
    }

    /** Writes what changed; whoever is second with a phone, an account or a member is told so, and not who was first. */
    void write() {
        try {
            flush();
        } catch (ConstraintViolationException taken) {
            throw switch (String.valueOf(taken.getConstraintName())) {
                case "seeker_phone" -> new ConflictException(PHONE_TAKEN.code(), PHONE_TAKEN.message(), PHONE_TAKEN);
                case "seeker_account" ->
                    new ConflictException(
                            "seeker-exists",
                            Text.of("您已登记，可直接修改。", "You are registered already; change your registration."));
                case "seeker_member" -> Membership.memberLinked();
                default -> taken;
            };
        }
    }
}
