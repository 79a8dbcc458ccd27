package cn.dingzhou.insurance.fund;

/** Where the money of a policy year is, or came from. All accounts of a year add up to zero. */
public enum Account {
    /** 可承诺资金: what can still be promised. The first, so that it is the first to be locked. */
    FUND,
    /** 应付: approved and not sent yet. */
    PAYABLE,
    /** 在途: sent to the bank, not confirmed. */
    IN_TRANSIT,
    /** 已付: paid out to households. */
    HOUSEHOLDS,
    /** 财政拨入: the counter-account of what the city brings. */
    CITY,
    /** 跨年结转: the counter-account of surplus from and to other years. */
    CARRIED;

    /** Counter-accounts may be below zero. */
    boolean isCounter() {
        return this == CITY || this == CARRIED;
    }
}
