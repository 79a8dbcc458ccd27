package cn.dingzhou.gateway.report;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.ReportState;
import cn.dingzhou.events.ReportedFigureState;
import cn.dingzhou.gateway.indicator.Catalogue;
import cn.dingzhou.gateway.indicator.Period;
import cn.dingzhou.gateway.report.ledger.ReportLedger;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.Findings;
import cn.dingzhou.rest.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a definition must keep to, so that its values can be reported, added up and compared. */
@ApplicationScoped
class DefinitionRules {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST_CODE = 64;

    /** What stands at an indicator's place in the paths of the API. */
    private static final Set<String> WORDS_OF_THE_API = Set.of("changes", "regions", "values", "records");

    private final ReportLedger ledger;
    private final Departments departments;

    DefinitionRules(ReportLedger ledger, Departments departments) {
        this.ledger = ledger;
        this.departments = departments;
    }

    void check(String code, FigureDefinition definition) {
        checkCode(code);
        Findings findings = new Findings();
        if (!departments.codes().contains(definition.department())) {
            findings.add(
                    "/department",
                    "department-unknown",
                    "没有这个部门，应为以下之一：" + departments.codes(),
                    "There is no such department; it is one of " + departments.codes());
        }
        if (definition.level() == RegionCode.Level.VILLAGE) {
            findings.add("/level", "unknown-word", "应为 CITY 或 TOWNSHIP。", "Must be CITY or TOWNSHIP.");
        }
        checkPeriods(definition, findings);
        checkParts(code, definition, findings);
        findings.orThrow();
    }

    /** What others rely on stays as it is: values that were reported, and sums that the figure is part of. */
    void checkChange(ReportedFigureState before, ReportedFigureState after) {
        List<ReportState> reports = ledger.reports(before.code());
        boolean differs = !haveOneMeasure(before, after);
        boolean excludes = reports.stream()
                .anyMatch(report ->
                        !after.parts().isEmpty() || !ReportPeriods.isReported(after, Period.parse(report.period())));
        if (!reports.isEmpty() && (differs || excludes)) {
            throw new ConflictException(
                    "figure-has-values",
                    Text.of(
                            "该指标已有上报值，不能再改 kind、frequency、level、unit、decimals，不能改为由其他指标相加，也不能把已上报的期间排除在外；请另设新指标。",
                            "Values were reported already: kind, frequency, level, unit and decimals stay, it cannot become a sum of parts, nor leave out a period that was reported; define a new figure instead."));
        }
        Optional<ReportedFigureState> whole = ledger.figures().stream()
                .filter(figure -> figure.parts().contains(before.code()))
                .findFirst();
        if (differs && whole.isPresent()) {
            String sum = whole.get().code();
            throw new ConflictException(
                    "figure-is-part",
                    Text.of(
                            "该指标是 " + sum + " 的组成部分，口径须与之一致。",
                            "It is a part of " + sum + ", with which it must be measured alike."));
        }
    }

    private static void checkCode(String code) {
        if (!CODE.matcher(code).matches() || code.length() > LONGEST_CODE) {
            Findings findings = new Findings();
            findings.add(
                    "/code",
                    "code-malformed",
                    "指标代码应为小写英文单词加连字符，最长 64 个字符，如 safety-inspections。",
                    "A code is lower-case words joined by hyphens, at most 64 characters, such as safety-inspections.");
            findings.orThrow();
        }
        if (WORDS_OF_THE_API.contains(code) || Catalogue.find(code).isPresent()) {
            throw new ConflictException(
                    "code-taken",
                    Text.of(
                            "该代码已是系统计算的指标或接口用词，请另取。",
                            "An indicator of the catalogue or the API has this code; take another."));
        }
    }

    private static void checkPeriods(FigureDefinition definition, Findings findings) {
        Period since = ReportPeriods.read("/since", definition.since(), definition.frequency(), findings);
        String last = definition.until();
        Period until = last == null ? null : ReportPeriods.read("/until", last, definition.frequency(), findings);
        if (since != null && until != null && since.isAfter(until)) {
            findings.add("/until", "range-reversed", "最后上报期早于首个上报期。", "The last period is before the first.");
        }
    }

    private void checkParts(String code, FigureDefinition definition, Findings findings) {
        List<String> parts = definition.allParts();
        if (new HashSet<>(parts).size() < parts.size()) {
            findings.add("/parts", "part-twice", "同一指标不能相加两次。", "A figure is a part once only.");
        }
        for (int i = 0; i < parts.size(); i++) {
            String pointer = "/parts/" + i;
            Optional<ReportedFigureState> part = ledger.figure(parts.get(i));
            boolean ofItself = parts.get(i).equals(code)
                    || part.filter(found -> FigureParts.reach(found, code, ledger))
                            .isPresent();
            if (ofItself) {
                findings.add(
                        pointer,
                        "part-of-itself",
                        "指标不能直接或间接由自身相加。",
                        "A figure cannot be a part of itself, however far down.");
            } else if (part.isEmpty()) {
                findings.add(pointer, "part-unknown", "没有这个上报指标。", "There is no such reported figure.");
            } else if (!isMeasuredAs(definition, part.get())) {
                findings.add(
                        pointer,
                        "part-measured-otherwise",
                        "组成部分的 kind、frequency、level、unit、decimals 须与本指标一致。",
                        "A part has the kind, frequency, level, unit and decimals of the whole.");
            }
        }
    }

    private static boolean isMeasuredAs(FigureDefinition definition, ReportedFigureState part) {
        return definition.kind() == part.kind()
                && definition.frequency() == part.frequency()
                && definition.level() == part.level()
                && definition.unit().equals(part.unit())
                && definition.decimals() == part.decimals();
    }

    private static boolean haveOneMeasure(ReportedFigureState one, ReportedFigureState other) {
        return one.kind() == other.kind()
                && one.frequency() == other.frequency()
                && one.level() == other.level()
                && one.unit().equals(other.unit())
                && one.decimals() == other.decimals();
    }
}
