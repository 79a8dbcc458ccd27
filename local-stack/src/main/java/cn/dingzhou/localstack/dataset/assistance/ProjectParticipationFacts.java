package cn.dingzhou.localstack.dataset.assistance;

import java.time.LocalDate;

/** Facts of {@code /project-participations}. */
public record ProjectParticipationFacts(LocalDate on, String projectReference) {}
