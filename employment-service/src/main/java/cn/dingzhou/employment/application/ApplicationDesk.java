package cn.dingzhou.employment.application;

import cn.dingzhou.employment.post.KnownPost;
import cn.dingzhou.employment.post.Vacancies;
import cn.dingzhou.employment.seeker.ContactView;
import cn.dingzhou.employment.seeker.KnownSeeker;
import cn.dingzhou.employment.seeker.Seekers;
import cn.dingzhou.records.audit.AuditTrail;
import cn.dingzhou.records.facts.Taking;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.Findings;
import cn.dingzhou.rest.problem.InvalidInputException;
import cn.dingzhou.rest.request.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** Where people apply. */
@ApplicationScoped
class ApplicationDesk {

    private static final FieldError UNKNOWN_SEEKER =
            new FieldError("/seekerId", "unknown-seeker", "辖区内没有此求职者。", "There is no such seeker in your region.");
    private static final FieldError UNKNOWN_POST =
            new FieldError("/postId", "unknown-post", "没有此岗位。", "There is no such post.");

    private final ApplicationRepository applications;
    private final Seekers seekers;
    private final Vacancies vacancies;
    private final AuditTrail audit;

    ApplicationDesk(ApplicationRepository applications, Seekers seekers, Vacancies vacancies, AuditTrail audit) {
        this.applications = applications;
        this.seekers = seekers;
        this.vacancies = vacancies;
        this.audit = audit;
    }

    @Transactional
    Application apply(Apply request, Taking by) {
        KnownSeeker seeker =
                seekers.find(request.seekerId()).orElseThrow(() -> new InvalidInputException(UNKNOWN_SEEKER));
        LocalDate today = LocalDate.ofInstant(by.at(), BusinessClock.ZONE);
        LocalDate day = Objects.requireNonNullElse(request.on(), today);
        return apply(seeker, request.postId(), "/seekerId", Entry.of(day, request.note(), by));
    }

    /** @param person the pointer to whoever applies */
    @Transactional
    Application apply(KnownSeeker seeker, UUID postId, String person, Entry entry) {
        KnownPost post = vacancies.find(postId).orElseThrow(() -> new InvalidInputException(UNKNOWN_POST));
        Findings findings = new Findings();
        Admission admission = new Admission(seeker, post, applications.daysOf(post), entry.on());
        admission.check(person, findings);
        admission.checkPresentStage(findings);
        findings.orThrow();
        if (!seekers.keep(seeker)) {
            throw new InvalidInputException(UNKNOWN_SEEKER);
        }
        Application application = new Application(seeker, post, entry);
        applications.persist(application);
        applications.write();
        return application;
    }

    /** Whoever deals with the application calls the seeker, wherever they live; it is kept in the audit trail. */
    @Transactional
    ContactView disclose(UUID id, String purpose) {
        Application application = applications.locate(id);
        audit.record("applicant-read", "applications/" + id, purpose);
        return seekers.disclose(application.seekerId());
    }
}
