package cn.dingzhou.gateway.indicator;

import java.math.BigDecimal;

/**
 * A value, and how much it stands on.
 *
 * @param records how many records contribute; one that contributes in several months of a flow's period counts in each
 * @param smallest the smallest number of units or records in it; what is below five may tell of a person
 */
public record Figure(BigDecimal value, long records, long smallest) {

    /** Nothing recorded, which tells of nobody. */
    static final Figure NONE = new Figure(BigDecimal.ZERO, 0, Long.MAX_VALUE);

    /** @param ofPeople whether a record is of somebody, so that few records tell of few */
    static Figure of(Sums.Amount read, int decimals, boolean ofPeople) {
        long units = read.amount() == 0 ? Long.MAX_VALUE : Math.abs(read.amount());
        long smallest = ofPeople && read.amount() != 0 ? Math.min(units, read.records()) : units;
        return new Figure(BigDecimal.valueOf(read.amount(), decimals), read.records(), smallest);
    }

    public Figure plus(Figure other) {
        return with(value.add(other.value), other);
    }

    /** Another value that stands on both. */
    Figure with(BigDecimal result, Figure other) {
        return new Figure(result, records + other.records, Math.min(smallest, other.smallest));
    }
}
