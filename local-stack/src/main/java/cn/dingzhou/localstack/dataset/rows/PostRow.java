package cn.dingzhou.localstack.dataset.rows;

import cn.dingzhou.events.RegionCode;

/**
 * A row of {@code /job-fairs/{id}/posts/imports}.
 *
 * @param enterpriseCode unified social credit code (GB 32100)
 * @param headcount persons wanted
 * @param wageMin yuan a month
 * @param wageMax yuan a month
 * @param region where the work is
 */
public record PostRow(
        String enterpriseCode,
        String enterpriseName,
        String postNumber,
        String title,
        int headcount,
        int wageMin,
        int wageMax,
        RegionCode region) {}
