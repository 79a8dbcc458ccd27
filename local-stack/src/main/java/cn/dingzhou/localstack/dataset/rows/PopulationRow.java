package cn.dingzhou.localstack.dataset.rows;

import cn.dingzhou.events.RegionCode;

/**
 * A row of {@code /populations/imports}.
 *
 * @param persons rural persons at the end of the year
 */
public record PopulationRow(RegionCode villageCode, int year, int persons) {}
