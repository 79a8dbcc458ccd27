package cn.dingzhou.household.line;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;

/** The lines that hold from a year on, until a later year has its own; yuan per head. */
@Entity
class PovertyLine {

    @Id
    private int year;

    private BigDecimal national;
    private BigDecimal monitoring;
    private String source;

    protected PovertyLine() {}

    PovertyLine(int year) {
        this.year = year;
    }

    int year() {
        return year;
    }

    BigDecimal monitoring() {
        return monitoring;
    }

    void draw(DrawLines lines) {
        national = lines.national();
        monitoring = lines.monitoring();
        source = lines.source();
    }

    PovertyLineView view() {
        return new PovertyLineView(year, national, monitoring, source);
    }
}
