package cn.dingzhou.localstack.dataset.rows;

import cn.dingzhou.events.RegionCode;
import java.time.LocalDate;
import java.util.List;

/** A row of {@code /regions/imports}. */
public record RegionRow(RegionCode code, String name, LocalDate validFrom, List<String> aliases) {}
