package cn.dingzhou.localstack.dataset.insurance;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A band of a {@link ScheduleRow}: which share of the own-paid cost from one amount to another is paid. */
public record BandRow(BigDecimal from, @Nullable BigDecimal to, BigDecimal ratio) {}
