package cn.dingzhou.household.household;

import cn.dingzhou.records.erasure.ErasureReason;
import cn.dingzhou.records.erasure.Erasures;
import cn.dingzhou.records.erasure.Obstacles;
import cn.dingzhou.records.region.RegionScope;
import cn.dingzhou.rest.problem.NotFoundException;
import cn.dingzhou.rest.security.Caller;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Erases households that were entered by mistake; on whatever else something stands, which the law wants kept. */
@ApplicationScoped
class HouseholdErasure {

    private final HouseholdRepository households;
    private final StandingRepository standing;
    private final HouseholdChanges changes;
    private final List<ErasedAlong> along;
    private final Erasures erasures;

    HouseholdErasure(
            HouseholdRepository households,
            StandingRepository standing,
            HouseholdChanges changes,
            @All List<ErasedAlong> along,
            Erasures erasures) {
        this.households = households;
        this.standing = standing;
        this.changes = changes;
        this.along = along;
        this.erasures = erasures;
    }

    /** @throws NotFoundException unless the household is, or was, in the caller's region */
    @Transactional
    void erase(UUID id, ErasureReason reason, Caller caller) {
        Optional<Household> household = households.held(id);
        if (household.isEmpty() && !erasures.hold(id)) {
            throw HouseholdRepository.unknown();
        }
        household.ifPresent(mistake -> erase(mistake, reason, caller));
    }

    private void erase(Household household, ErasureReason reason, Caller caller) {
        SecondPerson.require(household.registeredBy(), caller);
        Obstacles obstacles = new Obstacles();
        requireMistake(reason, obstacles);
        if (household.wasDecidedOf()) {
            addDecision(obstacles);
        }
        if (household.isTiedToOthers() || standing.isMergedInto(household.id())) {
            obstacles.add(
                    "tied-to-another",
                    "该户经分户或并户与他户相连，属依法保存的档案。",
                    "It was split from another household or merged; the law wants that kept.");
        }
        standing.onHousehold(household.id()).forEach(kind -> kind.tell(obstacles));
        obstacles.orRefuse();
        standing.unqueue(household.id());
        changes.erased(household);
        List<UUID> people = household.members().all().stream().map(Member::id).toList();
        RegionScope.asSystem(() -> along.forEach(made -> made.erase(household.id())));
        people.forEach(member -> erasures.noteOfPart("member", member, reason));
        erasures.note("household", household.id(), household.village(), reason);
        households.write();
        households.forget();
        standing.erase(household.id());
    }

    static void requireMistake(ErasureReason reason, Obstacles obstacles) {
        if (reason != ErasureReason.COLLECTED_BY_MISTAKE) {
            obstacles.add(
                    "archive-kept",
                    "扶贫档案依法保存，只有误录（COLLECTED_BY_MISTAKE）的可以删除。",
                    "The archives are kept by law; only what was entered by mistake (COLLECTED_BY_MISTAKE) is erased.");
        }
    }

    static void addDecision(Obstacles obstacles) {
        obstacles.add(
                "decision",
                "该户曾被识别或脱贫，已计入公布数字；信息有误请更正或减少成员。",
                "The household was found poor, or no longer, and counts in published figures; correct it, or remove the member.");
    }
}
