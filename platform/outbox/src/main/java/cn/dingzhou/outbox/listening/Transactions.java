package cn.dingzhou.outbox.listening;

/** Runs work in a database transaction of its own. */
@FunctionalInterface
interface Transactions {

    void run(Runnable work);
}
