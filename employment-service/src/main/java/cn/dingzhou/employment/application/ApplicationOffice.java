package cn.dingzhou.employment.application;

import cn.dingzhou.employment.post.KnownPost;
import cn.dingzhou.employment.post.Vacancies;
import cn.dingzhou.employment.seeker.KnownSeeker;
import cn.dingzhou.employment.seeker.Seekers;
import cn.dingzhou.records.region.RegionScope;
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
    private final Seekers seekers;

    ApplicationOffice(ApplicationRepository applications, Vacancies vacancies, Seekers seekers) {
        this.applications = applications;
        this.vacancies = vacancies;
        this.seekers = seekers;
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
        return advance(id, ifMatch, application -> {
            requireReservation(application);
            application.offer(entry);
        });
    }

    @Transactional
    Application accept(UUID id, IfMatch ifMatch, Entry entry) {
        return advance(id, ifMatch, application -> {
            requireReservation(application);
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

    /** Whoever applied as a member of a registered household must be one still, in whatever region. */
    private void requireReservation(Application application) {
        boolean reserved =
                vacancies.find(application.postId()).filter(KnownPost::reserved).isPresent();
        boolean registered = RegionScope.asSystem(() -> seekers.find(application.seekerId()))
                .filter(KnownSeeker::registered)
                .isPresent();
        if (reserved && !registered) {
            throw new ConflictException(
                    "reserved",
                    Text.of(
                            "岗位仅限建档立卡（含脱贫）户成员，求职者已不是；请先关联成员，或不予录用。",
                            "The post is for people of registered poor households, and the seeker is none any more; link the"
                                    + " member, or refuse."));
        }
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
