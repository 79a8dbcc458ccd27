package cn.dingzhou.employment.application;

import cn.dingzhou.employment.post.Vacancies;
import cn.dingzhou.rest.conditional.IfMatch;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Carries applications on. Whoever accepts holds the post, so that it is never filled beyond its headcount by two who accept
 * in the same instant; whoever leaves after that vacates it.
 */
@ApplicationScoped
class ApplicationOffice {

    private final ApplicationRepository applications;
    private final Vacancies vacancies;

    ApplicationOffice(ApplicationRepository applications, Vacancies vacancies) {
        this.applications = applications;
        this.vacancies = vacancies;
    }

    @Transactional
    Application invite(UUID id, LocalDate interviewOn, IfMatch ifMatch, Entry entry) {
        return advance(id, ifMatch, application -> application.invite(interviewOn, entry));
    }

    @Transactional
    Application interview(UUID id, IfMatch ifMatch, Entry entry) {
        return advance(id, ifMatch, application -> application.interview(entry));
    }

    @Transactional
    Application offer(UUID id, IfMatch ifMatch, Entry entry) {
        return advance(id, ifMatch, application -> application.offer(entry));
    }

    @Transactional
    Application accept(UUID id, IfMatch ifMatch, Entry entry) {
        return advance(id, ifMatch, application -> {
            application.accept(entry);
            vacancies.fill(application.postId());
        });
    }

    @Transactional
    Application decline(UUID id, IfMatch ifMatch, Entry entry) {
        return leave(id, ifMatch, application -> application.decline(entry));
    }

    @Transactional
    Application withdraw(UUID id, IfMatch ifMatch, Entry entry) {
        return leave(id, ifMatch, application -> application.withdraw(entry));
    }

    @Transactional
    Application refuse(UUID id, IfMatch ifMatch, Entry entry) {
        return leave(id, ifMatch, application -> application.refuse(entry));
    }

    private Application leave(UUID id, IfMatch ifMatch, Consumer<Application> step) {
        return advance(id, ifMatch, application -> {
            boolean filled = application.course().stage() == ApplicationStage.ACCEPTED;
            if (filled && applications.isAtWork(id)) {
                throw new ConflictException(
                        "work-started", Text.of("已上岗，请办理离岗。", "They started to work; end the placement instead."));
            }
            step.accept(application);
            if (filled) {
                vacancies.vacate(application.postId());
            }
        });
    }

    private Application advance(UUID id, IfMatch ifMatch, Consumer<Application> step) {
        Application application = applications.lock(id);
        ifMatch.require(application.version());
        step.accept(application);
        applications.write();
        return application;
    }
}
