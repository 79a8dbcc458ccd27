package cn.dingzhou.employment.seeker;

import cn.dingzhou.employment.place.Distance;
import cn.dingzhou.events.Education;
import cn.dingzhou.events.Sex;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who looks for work says of themselves.
 *
 * @param wageWanted yuan a month
 * @param farthest how far from home they would work
 */
@Embeddable
record Facts(
        @Enumerated(EnumType.STRING) Sex sex,
        YearMonth bornIn,
        @Enumerated(EnumType.STRING) Education education,
        @Column(columnDefinition = "text[]") List<String> skills,
        @Nullable BigDecimal wageWanted,
        @Enumerated(EnumType.STRING) Distance farthest) {

    /** The same, but for what a registry knows better. */
    Facts with(Sex newSex, YearMonth newBornIn) {
        return new Facts(newSex, newBornIn, education, skills, wageWanted, farthest);
    }
}
