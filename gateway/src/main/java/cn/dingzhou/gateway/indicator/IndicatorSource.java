package cn.dingzhou.gateway.indicator;

import java.util.List;

/** Gives indicators besides those of the catalogue. */
public interface IndicatorSource {

    List<Indicator> indicators();
}
