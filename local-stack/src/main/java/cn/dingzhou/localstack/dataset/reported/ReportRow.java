package cn.dingzhou.localstack.dataset.reported;

import java.math.BigDecimal;

/** What is posted to {@code /reported-figures/<code>/reports}. */
public record ReportRow(String code, String period, BigDecimal value) {}
