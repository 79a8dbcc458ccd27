package cn.dingzhou.localstack.dataset.synthesis;

import cn.dingzhou.events.RegionCode;

/**
 * A synthetic village in a real township; official village codes are not public.
 *
 * @param share how poor it is beside the others, in percent of the average
 */
public record Village(RegionCode code, String name, int share) {}
