package cn.dingzhou.household.region;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a region is called from a day on. */
@Embeddable
@Schema(description = "自某日起的名称 / a name from a day on")
record RegionName(LocalDate since, String name) {}
