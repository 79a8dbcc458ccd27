package cn.dingzhou.insurance.claim;

import cn.dingzhou.insurance.document.DocumentDesk;
import cn.dingzhou.insurance.document.DocumentView;
import cn.dingzhou.insurance.schedule.KnownSchedule;
import cn.dingzhou.insurance.schedule.Schedules;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.Findings;
import cn.dingzhou.rest.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What must be right of a survey beyond its own form. */
@ApplicationScoped
class SurveyRules {

    private final Schedules schedules;
    private final ClaimedInvoiceRepository invoices;
    private final DocumentDesk documents;

    SurveyRules(Schedules schedules, ClaimedInvoiceRepository invoices, DocumentDesk documents) {
        this.schedules = schedules;
        this.invoices = invoices;
        this.documents = documents;
    }

    /** The schedule that the claim is calculated under from now on. */
    KnownSchedule scheduleFor(Claim claim, TakeSurvey found) {
        Findings findings = new Findings();
        found.check(findings);
        checkInvoices(claim, found, findings);
        checkDocuments(claim, found, findings);
        findings.orThrow();
        Loss loss = claim.loss();
        return schedules
                .inForce(loss.policyYearId(), loss.peril(), loss.coveredClass(), loss.on())
                .map(schedule -> schedules.use(schedule.id()))
                .orElseThrow(
                        () -> new ConflictException(
                                "no-schedule",
                                Text.of(
                                        "出险之日没有已批准的赔付标准，请先制定并批准。",
                                        "No approved benefit schedule was in force on the day of loss; have one drawn and approved.")));
    }

    private void checkInvoices(Claim claim, TakeSurvey found, Findings findings) {
        Set<String> taken = invoices.ofOthers(
                claim.id(), found.costs().stream().map(Cost::invoiceKey).toList());
        for (int i = 0; i < found.costs().size(); i++) {
            if (taken.contains(found.costs().get(i).invoiceKey())) {
                findings.add(
                        "/costs/" + i + "/invoice",
                        "invoice-claimed",
                        "该票据已用于另一案件，不能重复理赔。",
                        "Another claim stands on this invoice; it is claimed once.");
            }
        }
    }

    private void checkDocuments(Claim claim, TakeSurvey found, Findings findings) {
        Set<UUID> own = documents.of(claim.id()).stream().map(DocumentView::id).collect(Collectors.toSet());
        for (int i = 0; i < found.costs().size(); i++) {
            UUID document = found.costs().get(i).documentId();
            if (document != null && !own.contains(document)) {
                findings.add(
                        "/costs/" + i + "/documentId",
                        "unknown-document",
                        "该案件没有此材料，请先上传。",
                        "The claim has no such document; upload it first.");
            }
        }
    }
}
