package cn.dingzhou.household.income;

import cn.dingzhou.events.HouseholdState.YearIncome;
import cn.dingzhou.household.household.KnownIncome;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A household's income of a year in yuan with two decimals.
 *
 * @param operatingCost what the operating income cost to make
 * @param members how many persons it supported that year
 */
@Embeddable
record Amounts(
        BigDecimal wage,
        BigDecimal operating,
        BigDecimal operatingCost,
        BigDecimal property,
        BigDecimal transfer,
        int members) {

    Amounts {
        wage = wage.setScale(2);
        operating = operating.setScale(2);
        operatingCost = operatingCost.setScale(2);
        property = property.setScale(2);
        transfer = transfer.setScale(2);
    }

    /** 纯收入. */
    BigDecimal net() {
        return wage.add(operating).add(property).add(transfer).subtract(operatingCost);
    }

    /** 人均纯收入, rounded half-up to the fen. */
    BigDecimal perHead() {
        return net().divide(BigDecimal.valueOf(members), 2, RoundingMode.HALF_UP);
    }

    YearIncome state(int year) {
        return new YearIncome(year, net().movePointRight(2).longValueExact(), members);
    }

    KnownIncome known(int year) {
        return new KnownIncome(year, wage, operating, operatingCost, perHead());
    }
}
