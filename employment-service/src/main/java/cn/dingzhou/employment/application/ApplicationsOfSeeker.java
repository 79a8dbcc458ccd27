package cn.dingzhou.employment.application;

import cn.dingzhou.employment.seeker.SeekerPart;
import cn.dingzhou.records.erasure.Obstacles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Applications at fairs stay in the fairs' statistics, and those that led to work with the work; the others go. */
@ApplicationScoped
class ApplicationsOfSeeker implements SeekerPart {

    private final ApplicationRepository applications;

    ApplicationsOfSeeker(ApplicationRepository applications) {
        this.applications = applications;
    }

    @Override
    public void check(UUID seeker, Obstacles obstacles) {
        if (applications.ofSeeker(seeker).stream().anyMatch(this::isOpen)) {
            obstacles.add(
                    "application-open",
                    "有应聘未了；请先撤回、谢绝或登记上岗。",
                    "An application is open; withdraw it, decline it, or enter that work began.");
        }
    }

    @Override
    public void forget(UUID seeker, @Nullable String account) {
        applications.forget(seeker, account);
    }

    private boolean isOpen(Application application) {
        ApplicationStage stage = application.course().stage();
        boolean atWork = stage == ApplicationStage.ACCEPTED && applications.isAtWork(application.id());
        return !stage.isEnd() && !atWork;
    }
}
