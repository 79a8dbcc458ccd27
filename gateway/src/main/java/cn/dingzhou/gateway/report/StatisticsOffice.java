package cn.dingzhou.gateway.report;

import cn.dingzhou.events.FigureDefined;
import cn.dingzhou.events.ReportedFigureState;
import cn.dingzhou.gateway.report.ledger.LedgerWriter;
import cn.dingzhou.gateway.report.ledger.ReportLedger;
import cn.dingzhou.rest.conditional.ETags;
import cn.dingzhou.rest.conditional.IfMatch;
import cn.dingzhou.rest.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

/** Decides which figures departments report, and what they mean. */
@ApplicationScoped
class StatisticsOffice {

    private final ReportLedger ledger;
    private final LedgerWriter writer;
    private final DefinitionRules rules;
    private final Clock clock;

    StatisticsOffice(ReportLedger ledger, LedgerWriter writer, DefinitionRules rules, Clock clock) {
        this.ledger = ledger;
        this.writer = writer;
        this.rules = rules;
        this.clock = clock;
    }

    /** The definition that holds now; saying again what holds already changes nothing. */
    ReportedFigureState define(String code, FigureDefinition definition, IfMatch seen, Caller caller) {
        caller.requireCity();
        return writer.inTurn(() -> {
            rules.check(code, definition);
            Optional<ReportedFigureState> present = ledger.figure(code);
            if (present.filter(definition::isAlready).isPresent()) {
                return present.get();
            }
            ReportedFigureState next = present.map(before -> {
                        seen.require(before.version());
                        ReportedFigureState after = definition.after(before, caller, clock.instant());
                        rules.checkChange(before, after);
                        return after;
                    })
                    .orElseGet(() -> definition.first(code, caller, clock.instant()));
            writer.write(new FigureDefined(next));
            if (!ledger.versions(code).contains(next)) {
                // Somebody at another replica was faster.
                new IfMatch(ETags.of(next.version() - 1)).require(next.version());
            }
            return next;
        });
    }
}
