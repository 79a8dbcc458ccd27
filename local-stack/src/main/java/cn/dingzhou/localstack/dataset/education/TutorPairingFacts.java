package cn.dingzhou.localstack.dataset.education;

import java.time.LocalDate;

/** Facts of {@code /tutor-pairings}. */
public record TutorPairingFacts(LocalDate on, String teacherNumber) {}
