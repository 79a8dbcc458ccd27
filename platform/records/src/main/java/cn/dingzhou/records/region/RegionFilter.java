package cn.dingzhou.records.region;

import jakarta.persistence.MappedSuperclass;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;

/** Carries the filter's definition; nothing extends it. (On the package Quarkus' index would warn at every build.) */
@MappedSuperclass
@FilterDef(
        name = RegionScope.FILTER,
        autoEnabled = true,
        applyToLoadByKey = true,
        defaultCondition = "village_code >= :from and village_code < :to",
        parameters = {
            @ParamDef(name = "from", type = String.class, resolver = RegionScope.From.class),
            @ParamDef(name = "to", type = String.class, resolver = RegionScope.To.class)
        })
abstract class RegionFilter {}
