package cn.dingzhou.localstack.dataset.allowance;

import cn.dingzhou.events.AllowanceKind;
import java.time.LocalDate;

/** Facts of {@code /allowance-eligibilities}. */
public record AllowanceEligibilityFacts(AllowanceKind kind, LocalDate on) {}
