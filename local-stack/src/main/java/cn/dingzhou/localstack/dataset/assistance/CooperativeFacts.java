package cn.dingzhou.localstack.dataset.assistance;

import java.time.LocalDate;

/** Facts of {@code /cooperatives}. */
public record CooperativeFacts(LocalDate on, String name) {}
