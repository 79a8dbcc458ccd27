package cn.dingzhou.household.assistance.industry;

import cn.dingzhou.household.entry.Concern;
import cn.dingzhou.household.entry.EntryKind;
import cn.dingzhou.household.entry.EntryRegistry;
import cn.dingzhou.household.entry.Subject;
import jakarta.inject.Singleton;

/** What the townships deliver of industry projects. */
@Singleton
class IndustryProjects extends EntryKind<IndustryProject, IndustryProjectFacts> {

    IndustryProjects(EntryRegistry registry) {
        super(registry, IndustryProject.class, IndustryProjectFacts.class, Concern.REGION);
    }

    @Override
    public String name() {
        return "industry-projects";
    }

    @Override
    protected IndustryProject open(String reference, Subject subject) {
        return new IndustryProject(reference, subject);
    }
}
