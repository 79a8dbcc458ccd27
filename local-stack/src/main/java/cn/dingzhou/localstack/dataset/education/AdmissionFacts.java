package cn.dingzhou.localstack.dataset.education;

import java.time.LocalDate;

/** Facts of {@code /university-admissions}. */
public record AdmissionFacts(LocalDate on, AdmissionLevel level, String university) {}
