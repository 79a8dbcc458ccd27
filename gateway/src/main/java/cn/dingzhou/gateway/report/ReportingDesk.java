package cn.dingzhou.gateway.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.dingzhou.events.FigureReported;
import cn.dingzhou.events.ReportState;
import cn.dingzhou.events.ReportedFigureState;
import cn.dingzhou.gateway.report.ReportRules.Checked;
import cn.dingzhou.gateway.report.ledger.LedgerWriter;
import cn.dingzhou.gateway.report.ledger.ReportLedger;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.DomainException;
import cn.dingzhou.rest.problem.Text;
import cn.dingzhou.rest.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes what departments report. */
@ApplicationScoped
class ReportingDesk {

    private final KnownFigures figures;
    private final ReportLedger ledger;
    private final LedgerWriter writer;
    private final ReportRules rules;
    private final Clock clock;

    ReportingDesk(KnownFigures figures, ReportLedger ledger, LedgerWriter writer, ReportRules rules, Clock clock) {
        this.figures = figures;
        this.ledger = ledger;
        this.writer = writer;
        this.rules = rules;
        this.clock = clock;
    }

    /** The report as it is kept; one that is repeated under its id or key is the one there is. */
    ReportState report(String code, ReportRequest request, @Nullable String key, Caller caller) {
        return writer.inTurn(() -> {
            ReportedFigureState figure = figures.find(code);
            requireDepartment(figure, caller);
            requireReported(figure);
            Checked checked = rules.check(figure, request);
            caller.requireInScope(checked.region());
            ReportState next = next(figure, checked, request, id(request, key, caller), caller);
            Optional<ReportState> known = ledger.report(next.id());
            if (known.isPresent()) {
                return repeated(known.get(), next);
            }
            requireReason(next);
            writer.write(new FigureReported(next));
            return next;
        });
    }

    private ReportState next(
            ReportedFigureState figure, Checked checked, ReportRequest request, UUID id, Caller caller) {
        long before = ledger.standing(
                        figure.code(), checked.region(), checked.period().toString())
                .map(ReportState::version)
                .orElse(0L);
        return new ReportState(
                id,
                before + 1,
                figure.code(),
                figure.version(),
                figure.kind(),
                figure.decimals(),
                checked.region(),
                checked.period().toString(),
                checked.value(),
                request.reason(),
                figure.department(),
                caller.subject(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    /** From the key, the same id at every replica. */
    private static UUID id(ReportRequest request, @Nullable String key, Caller caller) {
        if (request.id() != null) {
            return request.id();
        }
        return key == null
                ? UUID.randomUUID()
                : UUID.nameUUIDFromBytes((caller.subject() + "\n" + key).getBytes(UTF_8));
    }

    private static void requireDepartment(ReportedFigureState figure, Caller caller) {
        if (!figure.department().equals(caller.department())) {
            throw new DomainException(
                    403,
                    "foreign-department",
                    Text.of("该指标由其他部门上报。", "This figure is reported by another department."));
        }
    }

    private static void requireReported(ReportedFigureState figure) {
        if (!figure.parts().isEmpty()) {
            throw new ConflictException(
                    "figure-of-parts",
                    Text.of(
                            "该指标由 " + figure.parts() + " 相加得出，请上报这些指标。",
                            "This figure is the sum of " + figure.parts() + "; report those."));
        }
    }

    private static ReportState repeated(ReportState known, ReportState again) {
        boolean same = known.code().equals(again.code())
                && known.region().equals(again.region())
                && known.period().equals(again.period())
                && known.value().equals(again.value())
                && Objects.equals(known.reason(), again.reason());
        if (!same) {
            throw new ConflictException(
                    "id-taken",
                    Text.of(
                            "此 id 或 Idempotency-Key 已用于内容不同的上报，请另取。",
                            "Another report has this id or Idempotency-Key; take a new one."));
        }
        return known;
    }

    private void requireReason(ReportState next) {
        Optional<ReportState> standing = ledger.standing(next.code(), next.region(), next.period());
        if (standing.isEmpty()) {
            return;
        }
        String value = standing.get().value();
        if (next.reason() == null) {
            throw new ConflictException(
                    "already-reported",
                    Text.of(
                            "该期已上报 " + value + "；如需更正，请填写原因 reason。",
                            "The period has the value " + value + " already; give a reason to correct it."));
        }
        if (value.equals(next.value())) {
            throw new ConflictException(
                    "nothing-to-correct", Text.of("现行值就是 " + value + "。", "The value is " + value + " already."));
        }
    }
}
