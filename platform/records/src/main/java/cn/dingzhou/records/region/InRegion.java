package cn.dingzhou.records.region;

import cn.dingzhou.events.RegionCode;
import java.util.UUID;

/** What lies in a region, and is listed by it. */
public interface InRegion {

    UUID id();

    RegionCode region();
}
