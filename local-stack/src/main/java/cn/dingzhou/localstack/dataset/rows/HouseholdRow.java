package cn.dingzhou.localstack.dataset.rows;

import cn.dingzhou.events.Category;
import cn.dingzhou.events.RegionCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code /households/imports}.
 *
 * @param identifiedOn from when it has its first category; an exited household's first one was registered poor
 * @param causes the main cause first, at most three
 * @param members the head first
 */
public record HouseholdRow(
        String number,
        RegionCode villageCode,
        Category category,
        LocalDate identifiedOn,
        @Nullable LocalDate exitedOn,
        @Nullable Boolean highStandard,
        List<Cause> causes,
        List<MemberRow> members) {}
