package cn.dingzhou.testing.contract;

/** Which way a value travels: what may be added to the one is a burden in the other. */
enum Way {

    /** Sent by callers: nothing they send may be refused from now on. */
    IN,

    /** Read by callers: nothing they read may be missing from now on. */
    OUT
}
