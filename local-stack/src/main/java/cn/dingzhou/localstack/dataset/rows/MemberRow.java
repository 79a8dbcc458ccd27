package cn.dingzhou.localstack.dataset.rows;

import cn.dingzhou.events.Education;
import cn.dingzhou.events.LabourCapacity;
import cn.dingzhou.events.Relation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A member within a row of {@code /households/imports}; it joined when the household was identified. */
public record MemberRow(
        String name,
        String citizenId,
        Relation relation,
        @Nullable String phone,
        List<Health> health,
        LabourCapacity labourCapacity,
        Education education,
        SchoolStatus schoolStatus,
        boolean medicalInsured) {}
