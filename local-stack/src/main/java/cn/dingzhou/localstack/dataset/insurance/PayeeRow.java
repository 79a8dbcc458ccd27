package cn.dingzhou.localstack.dataset.insurance;

import java.time.LocalDate;

/** What is put to {@code /claims/{id}/payee}. */
public record PayeeRow(LocalDate on, String name, String bank, String account) {}
