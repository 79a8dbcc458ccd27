package cn.dingzhou.localstack.dataset.health;

import java.time.LocalDate;

/** Facts of {@code /chronic-cards}. */
public record ChronicCardFacts(LocalDate on, ChronicDisease disease) {}
