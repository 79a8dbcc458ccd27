package cn.dingzhou.insurance.claim;

import cn.dingzhou.records.facts.Taking;
import cn.dingzhou.records.facts.Takings;
import cn.dingzhou.records.region.RegionScope;
import cn.dingzhou.rest.conditional.IfMatch;
import cn.dingzhou.rest.request.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** What a resident may do with the claims of the own household. */
@ApplicationScoped
class OwnClaimDesk {

    private final OwnClaims own;
    private final ClaimDesk desk;
    private final ClaimOffice office;
    private final Takings takings;

    OwnClaimDesk(OwnClaims own, ClaimDesk desk, ClaimOffice office, Takings takings) {
        this.own = own;
        this.desk = desk;
        this.office = office;
        this.takings = takings;
    }

    Claim report(ReportOwnClaim request) {
        Taking by = takings.now();
        ReportClaim report = request.of(own.household(), LocalDate.ofInstant(by.at(), BusinessClock.ZONE));
        return RegionScope.asSystem(() -> desk.report(report, by));
    }

    Claim withdraw(UUID id, TakeStep request, IfMatch ifMatch) {
        Taking by = takings.now();
        own.locate(id);
        return RegionScope.asSystem(() -> office.withdraw(id, request, ifMatch, by));
    }
}
