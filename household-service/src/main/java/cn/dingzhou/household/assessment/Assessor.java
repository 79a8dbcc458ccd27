package cn.dingzhou.household.assessment;

/** Whoever looks at households again when something of them changed: a bean of its own, and nothing else is needed for another one. */
public interface Assessor {

    /** Called in a transaction, with the region scope of the system; no other replica assesses these households meanwhile. */
    void assess(Batch batch);
}
