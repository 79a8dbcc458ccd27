package cn.dingzhou.insurance.schedule;

import cn.dingzhou.rest.problem.Findings;
import java.math.BigDecimal;
import java.util.List;

/** Whether bands share the cost above the deductible out among them, every yuan in one band. */
final class BandOrder {

    private final List<Band> bands;
    private final Findings findings;

    private BandOrder(List<Band> bands, Findings findings) {
        this.bands = bands;
        this.findings = findings;
    }

    static void check(BigDecimal deductible, List<Band> bands, Findings findings) {
        if (bands.get(0).from().compareTo(deductible) != 0) {
            findings.add(
                    "/bands/0/from",
                    "bands-not-at-deductible",
                    "第一段应从起付线（%s 元）开始。".formatted(deductible),
                    "The first band begins at the deductible, %s yuan.".formatted(deductible));
        }
        BandOrder order = new BandOrder(bands, findings);
        for (int i = 0; i < bands.size(); i++) {
            order.checkBeginning(i);
            order.checkEnd(i);
        }
    }

    private void checkBeginning(int i) {
        BigDecimal before = i == 0 ? null : bands.get(i - 1).to();
        if (before == null) {
            return;
        }
        int order = bands.get(i).from().compareTo(before);
        if (order < 0) {
            add(
                    i,
                    "from",
                    "bands-overlap",
                    "与上一段重叠；应从 %s 元开始。".formatted(before),
                    "It overlaps the band before; it begins at %s yuan.".formatted(before));
        } else if (order > 0) {
            add(
                    i,
                    "from",
                    "bands-hole",
                    "与上一段之间有空档；应从 %s 元开始。".formatted(before),
                    "There is a hole after the band before; it begins at %s yuan.".formatted(before));
        }
    }

    private void checkEnd(int i) {
        BigDecimal to = bands.get(i).to();
        boolean last = i == bands.size() - 1;
        if (to == null && !last) {
            add(
                    i,
                    "to",
                    "bands-open-inside",
                    "只有最后一段不设终点；请填写终点。",
                    "Only the last band has no end; give this one an end.");
        } else if (to != null && last) {
            add(i, "to", "bands-end-closed", "最后一段不设终点；请去掉终点。", "The last band has no end; leave its end out.");
        }
        if (to != null && to.compareTo(bands.get(i).from()) < 0) {
            add(i, "to", "bands-upside-down", "终点低于起点；请对调。", "It ends below where it begins; swap the two.");
        } else if (to != null && to.compareTo(bands.get(i).from()) == 0) {
            add(i, "to", "bands-empty", "起点与终点相同；请去掉这一段。", "It ends where it begins; leave it out.");
        }
    }

    private void add(int band, String field, String code, String zh, String en) {
        findings.add("/bands/" + band + "/" + field, code, zh, en);
    }
}
