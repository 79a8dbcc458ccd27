package cn.dingzhou.household.guarantee;

import cn.dingzhou.household.household.FileSection;
import cn.dingzhou.rest.security.Roles;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The visits in a household's file. */
@Singleton
class VisitSection implements FileSection {

    private final GuaranteeRepository guarantees;

    VisitSection(GuaranteeRepository guarantees) {
        this.guarantees = guarantees;
    }

    @Override
    public String name() {
        return "visits";
    }

    @Override
    public Set<String> readers() {
        return Roles.OFFICERS;
    }

    @Override
    public List<?> of(UUID household) {
        return guarantees.visitsOf(household).stream().map(Visit::view).toList();
    }
}
