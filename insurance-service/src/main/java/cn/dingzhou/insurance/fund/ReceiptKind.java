package cn.dingzhou.insurance.fund;

import cn.dingzhou.rest.security.Roles;

/** What the city pays for, and who enters it. */
enum ReceiptKind {
    /** 保费: the insurer got it. */
    PREMIUM(MovementKind.PREMIUM, Roles.INSURER),
    /** 追加资金: the city adds what is short. */
    TOP_UP(MovementKind.TOP_UP, Roles.CITY_DECIDER);

    private final MovementKind movement;
    private final String role;

    ReceiptKind(MovementKind movement, String role) {
        this.movement = movement;
        this.role = role;
    }

    MovementKind movement() {
        return movement;
    }

    String role() {
        return role;
    }
}
