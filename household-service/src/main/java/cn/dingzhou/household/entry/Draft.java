package cn.dingzhou.household.entry;

/** What an entry would say and whom it would be about, before it is known whether that can be. */
public record Draft<F extends Facts>(String reference, Subject subject, F facts) {}
