package cn.dingzhou.localstack.dataset.assistance;

import cn.dingzhou.events.Category;
import cn.dingzhou.localstack.dataset.rows.EntryRow;
import cn.dingzhou.localstack.dataset.rows.HouseholdRow;
import cn.dingzhou.localstack.dataset.synthesis.Villages;
import java.util.List;
import java.util.stream.Stream;

/** What was done for the registered households and for their villages up to 2020. */
public final class Assistance {

    private final List<HouseholdRow> registered;
    private final IndustryProjects projects;
    private final Cooperatives cooperatives;
    private final EnterprisePairings pairings;

    public Assistance(List<HouseholdRow> households, Villages villages) {
        this.registered = households.stream()
                .filter(household -> household.category() == Category.EXITED)
                .toList();
        this.projects = new IndustryProjects(registered);
        this.cooperatives = new Cooperatives(registered);
        this.pairings = new EnterprisePairings(villages);
    }

    public Stream<EntryRow<AssistanceFundFacts>> funds() {
        return new Funds().rows();
    }

    public Stream<EntryRow<IndustryProjectFacts>> industryProjects() {
        return projects.projects();
    }

    public Stream<EntryRow<ProjectParticipationFacts>> projectParticipations() {
        return projects.participations();
    }

    public Stream<EntryRow<ProjectReturnFacts>> projectReturns() {
        return projects.returns();
    }

    public Stream<EntryRow<CooperativeFacts>> cooperatives() {
        return cooperatives.cooperatives();
    }

    public Stream<EntryRow<CooperativeLinkFacts>> cooperativeLinks() {
        return cooperatives.links();
    }

    public Stream<EntryRow<EnterprisePairingFacts>> enterprisePairings() {
        return pairings.rows();
    }

    public Stream<EntryRow<MicroCreditFacts>> microCredits() {
        return new MicroCredits(registered).rows();
    }

    public Stream<EntryRow<MeasureFacts>> measures() {
        return Measures.rows(registered);
    }
}
