package cn.dingzhou.insurance.payment;

import cn.dingzhou.events.PaymentOutcome;
import cn.dingzhou.records.facts.Vocabulary;
import cn.dingzhou.records.facts.Word;

/** How the bank's outcome is read from JSON and from files. */
final class OutcomeInWords extends Word<PaymentOutcome> {

    private static final long serialVersionUID = 1L;

    private static final Vocabulary<PaymentOutcome> WORDS = new Vocabulary<>(PaymentOutcome.class)
            .with(PaymentOutcome.PAID, "成功 支付成功 已到账")
            .with(PaymentOutcome.RETURNED, "退回 失败 支付失败 退票");

    OutcomeInWords() {
        super(PaymentOutcome.class, WORDS);
    }
}
