package cn.dingzhou.employment.training;

import cn.dingzhou.records.imports.ImportKey;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of an attendance sheet: somebody in the course, by one of two ids, was there on a day. */
record PresentOn(
        @ImportKey @Nullable UUID participationId,
        @ImportKey @Nullable UUID memberId,
        @ImportKey @NotNull LocalDate day) {}
