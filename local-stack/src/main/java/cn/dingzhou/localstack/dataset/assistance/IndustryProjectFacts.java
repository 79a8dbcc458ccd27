package cn.dingzhou.localstack.dataset.assistance;

import cn.dingzhou.events.IndustryKind;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Facts of {@code /industry-projects}; what was invested in yuan. */
public record IndustryProjectFacts(LocalDate on, String name, int round, IndustryKind kind, BigDecimal invested) {}
