package cn.dingzhou.employment.placement;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a job pays a month from the day on which it was found. */
@Embeddable
@Schema(name = "PlacementWage", description = "某日起所知的月工资 / what was found of the wage on a day")
record Wage(LocalDate since, @Schema(description = "元/月 / yuan a month") BigDecimal monthly) {}
