package cn.dingzhou.insurance.claim;

import cn.dingzhou.insurance.document.DocumentDesk;
import cn.dingzhou.insurance.document.DocumentView;
import cn.dingzhou.insurance.household.HouseholdRepository;
import cn.dingzhou.records.region.RegionScope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** What others know beside a claim: its documents, and how many the registry says lived there. */
@ApplicationScoped
class ClaimSurroundings {

    private final HouseholdRepository households;
    private final DocumentDesk documents;

    ClaimSurroundings(HouseholdRepository households, DocumentDesk documents) {
        this.households = households;
        this.documents = documents;
    }

    List<DocumentView> documents(Claim claim) {
        return documents.of(claim.id());
    }

    Optional<SurveyView> survey(Claim claim) {
        return Optional.ofNullable(claim.survey())
                .map(survey -> new SurveyView(
                        survey.surveyedOn(),
                        survey.members(),
                        registered(claim),
                        survey.income(),
                        survey.incomePerHead(),
                        survey.assets(),
                        survey.note()));
    }

    /** The household may live elsewhere now. */
    private int registered(Claim claim) {
        return RegionScope.asSystem(() -> households.known(claim.loss().householdId()))
                .map(household -> household.membersOn(claim.loss().on()))
                .orElse(0);
    }
}
