package cn.dingzhou.localstack.dataset.health;

/** 代缴方. */
public enum PremiumPayer {
    /** 财政. */
    GOVERNMENT
}
