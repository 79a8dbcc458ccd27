package cn.dingzhou.events;

/** Why a household is watched lest it fall back into poverty (监测对象类别). */
public enum MonitoringKind {
    /** 脱贫不稳定户. */
    UNSTABLE_EXITED,
    /** 边缘易致贫户. */
    MARGINAL,
    /** 突发严重困难户. */
    SUDDEN_HARDSHIP
}
