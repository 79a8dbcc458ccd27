package cn.dingzhou.employment.seeker;

import jakarta.validation.constraints.NotNull;

/** Whose registration is looked for; in a body, since addresses are logged. */
record PhoneSearch(@NotNull Phone phone) {}
