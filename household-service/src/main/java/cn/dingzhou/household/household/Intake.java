package cn.dingzhou.household.household;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.household.person.Disability;
import cn.dingzhou.household.person.Health;
import cn.dingzhou.records.personaldata.CitizenId;
import cn.dingzhou.records.personaldata.PersonalDataCipher;
import cn.dingzhou.rest.problem.Findings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes down households and people as they are told, and notes everything that cannot be so. */
@ApplicationScoped
class Intake {

    private final PersonalDataCipher cipher;
    private final Clock clock;

    Intake(PersonalDataCipher cipher, Clock clock) {
        this.cipher = cipher;
        this.clock = clock;
    }

    /** The registration of a household in a village that was looked up; to be used only without findings. */
    Registration registration(RegisterHousehold request, RegionCode village, Findings findings) {
        checkCauses(request.mainAndOtherCauses(), findings);
        List<CategoryPeriod> history = request.history(LocalDate.now(clock), findings);
        List<Arrival> arrivals = new ArrayList<>();
        for (int i = 0; i < request.members().size(); i++) {
            Arrival arrival = arrival(request.members().get(i), request.identifiedOn(), "/members/" + i, findings);
            if (arrival != null) {
                arrivals.add(arrival);
            }
        }
        if (arrivals.size() == request.members().size()) {
            CompositionRules.check(
                    arrivals.stream().map(Arrival::facts).toList(), index -> "/members/" + index, findings);
        }
        return new Registration(request, village, history, arrivals);
    }

    /** A person who joins on that day unless the input says another, or was born later; absent when the ID is wrong. */
    @Nullable
    Arrival arrival(NewMember person, LocalDate joinedOn, String pointer, Findings findings) {
        checkHealth(person.health(), pointer, findings);
        CitizenId id = citizenId(person.citizenId(), pointer, findings);
        if (id == null) {
            return null;
        }
        LocalDate born = id.birthDate();
        LocalDate joined = orElse(person.joinedOn(), born.isAfter(joinedOn) ? born : joinedOn);
        if (joined.isAfter(LocalDate.now(clock))) {
            findings.add(pointer + "/joinedOn", "in-the-future", "日期晚于今天。", "The date lies in the future.");
        }
        if (joined.isBefore(born)) {
            findings.add(pointer + "/joinedOn", "before-birth", "加入日期早于出生日期。", "The person joined before being born.");
        }
        Disability disability = disability(person.disabilityCertificate(), id, pointer, findings);
        return new Arrival(facts(person, id, disability), joined);
    }

    /** The ID, or nothing and a finding why not. */
    @Nullable
    CitizenId citizenId(String text, String pointer, Findings findings) {
        return findings.read(pointer + "/citizenId", () -> CitizenId.of(text, LocalDate.now(clock)));
    }

    String index(CitizenId id) {
        return cipher.blindIndex(id.value());
    }

    /** A member's facts with what the input says anew. */
    MemberFacts amended(MemberFacts known, ChangeMember request, Findings findings) {
        CitizenId id = request.citizenId() == null ? known.citizenId() : citizenId(request.citizenId(), "", findings);
        if (id == null) {
            return known;
        }
        Set<Health> health = orElse(request.health(), known.health());
        checkHealth(health, "", findings);
        String certificate = request.disabilityCertificate();
        return new MemberFacts(
                orElse(request.name(), known.name()).strip(),
                id,
                index(id),
                orElse(request.relation(), known.relation()),
                request.phone() == null ? known.phone() : request.phone(),
                health,
                orElse(request.labourCapacity(), known.labourCapacity()),
                orElse(request.education(), known.education()),
                orElse(request.schoolStatus(), known.schoolStatus()),
                certificate == null ? known.disability() : disability(certificate, id, "", findings),
                orElse(request.medicalInsured(), known.medicalInsured()));
    }

    static void checkCauses(List<Cause> causes, Findings findings) {
        if (new HashSet<>(causes).size() < causes.size()) {
            findings.add("/causes", "cause-repeated", "同一致贫原因填了两次。", "The same cause stands twice.");
        }
    }

    private static void checkHealth(Set<Health> health, String pointer, Findings findings) {
        if (health.size() > 1 && health.contains(Health.HEALTHY)) {
            findings.add(
                    pointer + "/health",
                    "health-contradictory",
                    "“健康”不能与其他健康状况同时填写。",
                    "Healthy cannot stand beside an illness or a disability.");
        }
    }

    private static @Nullable Disability disability(
            @Nullable String certificate, CitizenId id, String pointer, Findings findings) {
        return certificate == null
                ? null
                : findings.read(pointer + "/disabilityCertificate", () -> Disability.ofCertificate(certificate, id));
    }

    private MemberFacts facts(NewMember person, CitizenId id, @Nullable Disability disability) {
        return new MemberFacts(
                person.name().strip(),
                id,
                index(id),
                person.relation(),
                person.phone(),
                person.health(),
                person.labourCapacity(),
                person.education(),
                person.schoolStatus(),
                disability,
                Boolean.TRUE.equals(person.medicalInsured()));
    }

    private static <T> T orElse(@Nullable T told, T known) {
        return told == null ? known : told;
    }
}
