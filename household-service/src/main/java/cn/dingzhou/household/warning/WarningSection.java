package cn.dingzhou.household.warning;

import cn.dingzhou.household.household.FileSection;
import cn.dingzhou.rest.security.Roles;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The warnings in a household's file. */
@Singleton
class WarningSection implements FileSection {

    private final WarningReading reading;

    WarningSection(WarningReading reading) {
        this.reading = reading;
    }

    @Override
    public String name() {
        return "warnings";
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
