package cn.dingzhou.employment.enterprise;

import cn.dingzhou.records.facts.Taking;
import cn.dingzhou.records.imports.ImportRow;
import cn.dingzhou.records.imports.ImportTarget;
import cn.dingzhou.records.imports.RowOutcome;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Registers the enterprises of a file; those that are registered already take what it says of them now. */
@ApplicationScoped
class EnterpriseImport implements ImportTarget<RegisterEnterprise> {

    private static final FieldError OUT_OF_SCOPE =
            new FieldError("/region", "not-found", "没有这个地区，或不在您的辖区内。", "There is no such region in your region.");
    private static final FieldError TAKEN = new FieldError(
            "/code", "enterprise-exists", "辖区外已登记该企业。", "The enterprise is registered outside your region.");

    private final EnterpriseOffice office;
    private final EnterpriseRepository enterprises;
    private final Clock clock;

    EnterpriseImport(EnterpriseOffice office, EnterpriseRepository enterprises, Clock clock) {
        this.office = office;
        this.enterprises = enterprises;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "enterprises";
    }

    @Override
    public Class<?> recordType() {
        return RegisterEnterprise.class;
    }

    @Override
    public List<RowOutcome> apply(List<ImportRow<RegisterEnterprise>> rows, Caller caller) {
        Map<CreditCode, Enterprise> known = enterprises.withCodes(
                rows.stream().map(row -> row.value().code()).collect(Collectors.toSet()));
        Taking by = new Taking(caller.subject(), clock.instant());
        List<RowOutcome> outcomes = rows.stream()
                .map(ImportRow::value)
                .map(request -> apply(request, known, caller, by))
                .toList();
        enterprises.write();
        return outcomes;
    }

    private RowOutcome apply(RegisterEnterprise request, Map<CreditCode, Enterprise> known, Caller caller, Taking by) {
        if (!caller.mayReach(request.region())) {
            return RowOutcome.rejected(OUT_OF_SCOPE);
        }
        Enterprise before = known.get(request.code());
        if (before == null || before.standing().stage() == EnterpriseStage.ENTERED) {
            Enterprise registered = office.register(request, known, by);
            return before == null ? RowOutcome.created(address(registered)) : RowOutcome.updated(address(registered));
        }
        if (!caller.mayReach(before.region())) {
            return RowOutcome.rejected(TAKEN);
        }
        return before.change(request, by) ? RowOutcome.updated(address(before)) : RowOutcome.unchanged();
    }

    private static String address(Enterprise enterprise) {
        return "enterprises/" + enterprise.id();
    }
}
