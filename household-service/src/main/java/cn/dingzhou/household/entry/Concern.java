package cn.dingzhou.household.entry;

/** Whom or what the entries of a kind are about. */
public enum Concern {
    PERSON,
    HOUSEHOLD,
    REGION
}
