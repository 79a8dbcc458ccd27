package cn.dingzhou.localstack.dataset.synthesis;

import cn.dingzhou.events.RegionCode;
import java.util.List;

/**
 * An invented firm.
 *
 * @param code unified social credit code
 * @param jobs what it hires for
 */
public record Enterprise(String code, String name, RegionCode region, List<String> jobs) {}
