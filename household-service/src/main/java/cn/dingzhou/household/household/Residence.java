package cn.dingzhou.household.household;

import cn.dingzhou.events.RegionCode;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a household lives from a day on, until it moves again. */
@Embeddable
@Schema(description = "自某日起的住地 / where it lives from a day on")
record Residence(@Schema(description = "行政村 / village") RegionCode villageCode, LocalDate since) {}
