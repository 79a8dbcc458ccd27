package cn.dingzhou.employment.matching;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is told of a post beside its facts. */
record PostNotice(String title, String enterpriseName, @Nullable UUID fairId, int vacancies, LocalDate openUntil) {}
