package cn.dingzhou.localstack.dataset.assistance;

import java.time.LocalDate;

/** Facts of {@code /cooperative-links}. */
public record CooperativeLinkFacts(LocalDate on, String cooperativeReference) {}
