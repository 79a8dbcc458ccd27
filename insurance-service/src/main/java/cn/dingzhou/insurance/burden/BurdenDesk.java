package cn.dingzhou.insurance.burden;

import cn.dingzhou.records.facts.Taking;
import cn.dingzhou.rest.conditional.IfMatch;
import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import cn.dingzhou.rest.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** Where burden checks are worked off. */
@ApplicationScoped
class BurdenDesk {

    private final BurdenCheckRepository checks;
    private final Clock clock;

    BurdenDesk(BurdenCheckRepository checks, Clock clock) {
        this.checks = checks;
        this.clock = clock;
    }

    Page<BurdenCheckView> list(BurdenCheckFilter filter, PageRequest page) {
        int days = Objects.requireNonNullElse(filter.olderThan(), 0);
        return checks.page(filter, LocalDate.now(clock).minusDays(days), page).map(BurdenCheck::view);
    }

    BurdenCheck read(UUID id) {
        return checks.locate(id);
    }

    @Transactional
    BurdenCheck dismiss(UUID id, DismissCheck dismissal, IfMatch ifMatch, Caller caller) {
        BurdenCheck check = checks.lock(id);
        ifMatch.require(check.version());
        check.dismiss(dismissal, new Taking(caller.subject(), clock.instant()));
        checks.flush();
        return check;
    }
}
