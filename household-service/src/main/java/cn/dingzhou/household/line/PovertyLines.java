package cn.dingzhou.household.line;

import cn.dingzhou.rest.problem.Findings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Owns the yearly lines. */
@ApplicationScoped
public class PovertyLines {

    private final PovertyLineRepository lines;

    PovertyLines(PovertyLineRepository lines) {
        this.lines = lines;
    }

    /** The monitoring lines by the year from which they hold; yuan per head. */
    public NavigableMap<Integer, BigDecimal> monitoring() {
        NavigableMap<Integer, BigDecimal> byYear = new TreeMap<>();
        lines.byYear().forEach(line -> byYear.put(line.year(), line.monitoring()));
        return byYear;
    }

    @Transactional
    PovertyLine draw(int year, DrawLines request) {
        Findings findings = new Findings();
        request.check(findings);
        findings.orThrow();
        PovertyLine line = lines.findByIdOptional(year).orElseGet(() -> new PovertyLine(year));
        line.draw(request);
        lines.persist(line);
        return line;
    }
}
