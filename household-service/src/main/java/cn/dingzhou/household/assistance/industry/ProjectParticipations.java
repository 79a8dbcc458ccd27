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
import java.util.List;

/** What the townships deliver of households in projects. */
@Singleton
class ProjectParticipations extends EntryKind<ProjectParticipation, ProjectParticipationFacts> {

    private final EntryRepository entries;

    ProjectParticipations(EntryRegistry registry, EntryRepository entries) {
        super(registry, ProjectParticipation.class, ProjectParticipationFacts.class, Concern.HOUSEHOLD);
        this.entries = entries;
    }

    @Override
    public String name() {
        return "project-participations";
    }

    @Override
    protected ProjectParticipation open(String reference, Subject subject) {
        return new ProjectParticipation(reference, subject);
    }

    @Override
    protected Check<ProjectParticipationFacts> checkOf(List<Draft<ProjectParticipationFacts>> together) {
        return References.mustPrecede(
                entries,
                IndustryProject.class,
                together,
                "projectReference",
                ProjectParticipationFacts::projectReference);
    }
}
