package cn.dingzhou.employment.post;

import cn.dingzhou.events.Education;
import cn.dingzhou.events.RegionCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What every request says of a post, wherever it is offered. */
interface PostDescription {

    String title();

    Integer headcount();

    BigDecimal wageMin();

    BigDecimal wageMax();

    RegionCode region();

    @Nullable
    Integer minAge();

    @Nullable
    Integer maxAge();

    @Nullable
    Education education();

    @Nullable
    List<String> skills();

    @Nullable
    Boolean reserved();

    @Nullable
    LocalDate openFrom();

    @Nullable
    LocalDate openUntil();
}
