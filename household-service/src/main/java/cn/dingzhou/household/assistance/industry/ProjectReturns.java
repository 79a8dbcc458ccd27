package cn.dingzhou.household.assistance.industry;

import cn.dingzhou.household.entry.Check;
import cn.dingzhou.household.entry.Concern;
import cn.dingzhou.household.entry.Draft;
import cn.dingzhou.household.entry.EntryKind;
import cn.dingzhou.household.entry.EntryRegistry;
import cn.dingzhou.household.entry.EntryRepository;
import cn.dingzhou.household.entry.References;
import cn.dingzhou.household.entry.Subject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What the townships deliver of what projects paid. */
@Singleton
class ProjectReturns extends EntryKind<ProjectReturn, ProjectReturnFacts> {

    private final EntryRepository entries;

    ProjectReturns(EntryRegistry registry, EntryRepository entries) {
        super(registry, ProjectReturn.class, ProjectReturnFacts.class, Concern.HOUSEHOLD);
        this.entries = entries;
    }

    @Override
    public String name() {
        return "project-returns";
    }

    @Override
    protected ProjectReturn open(String reference, Subject subject) {
        return new ProjectReturn(reference, subject);
    }

    @Override
    protected Check<ProjectReturnFacts> checkOf(List<Draft<ProjectReturnFacts>> together) {
        return References.mustPrecede(
                entries, IndustryProject.class, together, "projectReference", ProjectReturnFacts::projectReference);
    }

    @Override
    public Optional<BigDecimal> benefit(ProjectReturnFacts facts) {
        return Optional.of(facts.amount());
    }
}
