package cn.dingzhou.localstack.dataset.housing;

import cn.dingzhou.events.RenovationKind;
import cn.dingzhou.events.RenovationStage;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Facts of {@code /renovations} whose subsidy is paid. */
public record RenovationFacts(
        LocalDate on,
        String dwellingReference,
        RenovationKind kind,
        RenovationStage stage,
        LocalDate approvedOn,
        LocalDate startedOn,
        LocalDate completedOn,
        LocalDate acceptedOn,
        LocalDate paidOn,
        BigDecimal subsidy) {}
