package cn.dingzhou.employment.post;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.records.facts.Money;
import cn.dingzhou.rest.problem.Findings;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * What a post offers.
 *
 * @param wageMin yuan a month
 * @param wageMax yuan a month
 * @param place the region where the work is; a text, since lists compare it with beginnings of codes
 */
@Embeddable
record Terms(
        String title, int headcount, BigDecimal wageMin, BigDecimal wageMax, @Column(name = "region") String place) {

    static Terms of(PostDescription description, Findings findings) {
        Terms terms = new Terms(
                description.title().strip(),
                description.headcount(),
                Objects.requireNonNull(Money.stored(description.wageMin())),
                Objects.requireNonNull(Money.stored(description.wageMax())),
                description.region().value());
        if (terms.wageMax.compareTo(terms.wageMin) < 0) {
            findings.add("/wageMax", "wage-upside-down", "最高工资低于最低工资。", "The highest wage lies below the lowest.");
        }
        return terms;
    }

    RegionCode region() {
        return new RegionCode(place);
    }
}
