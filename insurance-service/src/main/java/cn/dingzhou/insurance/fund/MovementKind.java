package cn.dingzhou.insurance.fund;

import static cn.dingzhou.insurance.fund.Account.CARRIED;
import static cn.dingzhou.insurance.fund.Account.CITY;
import static cn.dingzhou.insurance.fund.Account.FUND;
import static cn.dingzhou.insurance.fund.Account.HOUSEHOLDS;
import static cn.dingzhou.insurance.fund.Account.IN_TRANSIT;
import static cn.dingzhou.insurance.fund.Account.PAYABLE;

/** From which account money goes to which. */
public enum MovementKind {
    /** 保费到账. */
    PREMIUM(CITY, FUND),
    /** 追加资金. */
    TOP_UP(CITY, FUND),
    /** 上年结余转入. */
    CARRIED_IN(CARRIED, FUND),
    /** 结余转出. */
    CARRIED_OUT(FUND, CARRIED),
    /** 核准赔付. */
    APPROVED(FUND, PAYABLE),
    /** 核准撤回. */
    RELEASED(PAYABLE, FUND),
    /** 送银行. */
    SENT(PAYABLE, IN_TRANSIT),
    /** 到户. */
    PAID(IN_TRANSIT, HOUSEHOLDS),
    /** 银行退回. */
    RETURNED(IN_TRANSIT, PAYABLE),
    /** 到户后退回: the bank had confirmed it before. */
    RETURNED_LATER(HOUSEHOLDS, PAYABLE);

    private final Account from;
    private final Account to;

    MovementKind(Account from, Account to) {
        this.from = from;
        this.to = to;
    }

    public Account from() {
        return from;
    }

    public Account to() {
        return to;
    }
}
