package cn.dingzhou.events;

/** How an aggregate is now: the body of an event. */
public interface State {

    /** The aggregate's id: the event's key and subject. */
    String key();

    /** Grows by at least one with every change; a consumer ignores what is not newer than what it has. */
    long version();
}
