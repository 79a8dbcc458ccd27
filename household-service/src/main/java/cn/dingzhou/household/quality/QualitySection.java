package cn.dingzhou.household.quality;

import cn.dingzhou.household.household.FileSection;
import cn.dingzhou.rest.security.Roles;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The findings in a household's file. */
@Singleton
class QualitySection implements FileSection {

    private final QualityReading reading;

    QualitySection(QualityReading reading) {
        this.reading = reading;
    }

    @Override
    public String name() {
        return "quality-findings";
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
