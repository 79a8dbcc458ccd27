package cn.dingzhou.household.entry;

import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

/** Something written in a file by who deals with it, to be corrected when it was wrong. */
@MappedSuperclass
public abstract class Entry<F extends Facts> extends Filed {

    private String reference;

    protected Entry() {}

    protected Entry(String reference, Subject subject) {
        super(subject);
        this.reference = reference;
    }

    /** The number by which who delivers it knows it; no two entries of a kind have the same. */
    public String reference() {
        return reference;
    }

    public abstract F facts();

    protected abstract void restate(F facts);

    /** As {@link #restate(Facts)}, for an entry that keeps something of whom it is about. */
    protected void restate(F facts, Subject subject) {
        restate(facts);
    }

    /** Tells whether anything is otherwise now. */
    boolean record(F told, Subject subject, Instant now) {
        if (isWritten() && told.equals(facts())) {
            return false;
        }
        restate(told, subject);
        touch(now);
        return true;
    }
}
