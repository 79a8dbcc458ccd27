package cn.dingzhou.insurance.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the surveyor found at the household.
 *
 * @param income the household's disposable income of the last twelve months, in yuan
 */
@Embeddable
record Survey(
        LocalDate surveyedOn,
        int members,
        BigDecimal income,
        @Enumerated(EnumType.STRING) Set<Asset> assets,
        @Column(name = "survey_note") @Nullable String note) {

    Survey {
        assets = Collections.unmodifiableSet(new TreeSet<>(assets));
    }

    BigDecimal incomePerHead() {
        return income.divide(BigDecimal.valueOf(members), 2, RoundingMode.HALF_UP);
    }
}
