package cn.dingzhou.localstack.dataset.education;

import cn.dingzhou.events.SchoolTerm;
import cn.dingzhou.localstack.dataset.rows.SchoolStatus;
import java.time.LocalDate;

/** Facts of {@code /enrolments}. */
public record EnrolmentFacts(LocalDate on, int schoolYear, SchoolTerm term, SchoolStatus stage, String school) {}
