package cn.dingzhou.household.guarantee;

import cn.dingzhou.household.household.FileSection;
import cn.dingzhou.rest.security.Roles;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The gaps in a household's file. */
@Singleton
class GapSection implements FileSection {

    private final GapReading reading;

    GapSection(GapReading reading) {
        this.reading = reading;
    }

    @Override
    public String name() {
        return "guarantee-gaps";
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
