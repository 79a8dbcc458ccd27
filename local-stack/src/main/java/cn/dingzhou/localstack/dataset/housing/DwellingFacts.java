package cn.dingzhou.localstack.dataset.housing;

import cn.dingzhou.events.HouseGrade;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Facts of {@code /dwellings}. */
public record DwellingFacts(LocalDate on, HouseGrade grade, HouseStructure structure, BigDecimal area, boolean main) {}
