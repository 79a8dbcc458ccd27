package cn.dingzhou.household.procedure;

import cn.dingzhou.household.household.FileSection;
import cn.dingzhou.rest.security.Roles;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The procedures in a household's file. */
@Singleton
class ProcedureSection implements FileSection {

    private final ProcedureReading reading;

    ProcedureSection(ProcedureReading reading) {
        this.reading = reading;
    }

    @Override
    public String name() {
        return "procedures";
    }

    @Override
    public Set<String> readers() {
        return Roles.OFFICERS;
    }

    @Override
    public List<?> of(UUID household) {
        return reading.of(household);
    }
}
