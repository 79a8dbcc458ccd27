package cn.dingzhou.events;

/** How often a figure is reported. */
public enum ReportingFrequency {
    MONTH,
    YEAR
}
