package cn.dingzhou.gateway.access;

import cn.dingzhou.gateway.access.PartsClient.Question;
import cn.dingzhou.gateway.route.NoAnswerException;
import cn.dingzhou.rest.problem.DomainException;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Gathers the parts: who a member is, is known to household-service, and to employment-service who a seeker is. */
@Singleton
class Gathering {

    private static final String HOUSEHOLD = "household-service";
    private static final String INSURANCE = "insurance-service";
    private static final String EMPLOYMENT = "employment-service";

    private final PartsClient services;

    Gathering(PartsClient services) {
        this.services = services;
    }

    List<Map<String, Object>> of(AccessRequest request) {
        request.requireOne();
        List<Held> parts = new ArrayList<>();
        UUID member = request.memberId();
        if (member == null) {
            Held working = services.ask(EMPLOYMENT, new Question(null, null, request.seekerId(), request.purpose()));
            parts.add(working);
            member = working.person().memberId();
        }
        if (member != null) {
            Held registered = services.ask(HOUSEHOLD, new Question(member, null, null, request.purpose()));
            addAll(registered, parts, request.purpose());
            for (UUID other : registered.person().otherMemberIds()) {
                addAll(known(HOUSEHOLD, new Question(other, null, null, request.purpose())), parts, request.purpose());
            }
        }
        return parts.stream().map(Held::content).toList();
    }

    private void addAll(Held registered, List<Held> parts, String purpose) {
        UUID member = registered.person().memberId();
        UUID household = registered.person().householdId();
        if (member == null || household == null) {
            throw PartsClient.garbled(HOUSEHOLD);
        }
        parts.add(registered);
        parts.add(known(INSURANCE, new Question(null, household, null, purpose)));
        if (parts.stream().noneMatch(part -> isOfWork(part, member))) {
            parts.add(known(EMPLOYMENT, new Question(member, null, null, purpose)));
        }
    }

    private static boolean isOfWork(Held part, UUID member) {
        return EMPLOYMENT.equals(part.content().get("service"))
                && member.equals(part.person().memberId());
    }

    /** Of a person whom another service knows: who is not found has not been told of yet, or only just moved. */
    private Held known(String service, Question question) {
        try {
            return services.ask(service, question);
        } catch (DomainException refusal) {
            throw refusal.status() == 404 ? new NoAnswerException(service, 503, "service-behind") : refusal;
        }
    }
}
