package cn.dingzhou.gateway.indicator;

import cn.dingzhou.events.Topic;
import java.util.List;

/** A quantity that is added up by region and month. */
public sealed interface Sum permits RecordSum, SubjectSum {

    /** Its name, as of the indicators; never reused. */
    String code();

    /** Raised when the rule changes: everything is then counted anew from the events. */
    int version();

    /** A stock adds up changes, a flow what came about. */
    Kind kind();

    /** The topics of the aggregates that count, the one that gives most first. */
    List<Topic<?>> topics();
}
