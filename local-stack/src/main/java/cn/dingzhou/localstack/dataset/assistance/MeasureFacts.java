package cn.dingzhou.localstack.dataset.assistance;

import cn.dingzhou.events.MeasureKind;
import java.time.LocalDate;

/** Facts of {@code /measures}. */
public record MeasureFacts(LocalDate on, MeasureKind kind, String description) {}
