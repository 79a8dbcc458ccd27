package cn.dingzhou.localstack.dataset.education;

import cn.dingzhou.localstack.dataset.rows.SchoolStatus;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Facts of {@code /student-aid-grants}. */
public record AidGrantFacts(LocalDate on, int schoolYear, SchoolStatus stage, AidKind kind, BigDecimal amount) {}
