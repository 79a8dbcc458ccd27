package cn.dingzhou.employment.application;

import cn.dingzhou.employment.post.KnownPost;
import cn.dingzhou.employment.post.Vacancies;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Where the other parts of the service look up applications the running work may see. */
@ApplicationScoped
public class KnownApplications {

    private final ApplicationRepository applications;
    private final Vacancies vacancies;

    KnownApplications(ApplicationRepository applications, Vacancies vacancies) {
        this.applications = applications;
        this.vacancies = vacancies;
    }

    /**
     * One that was accepted, which nobody changes until the running transaction ends.
     *
     * @throws NotFoundException if there is none in sight
     * @throws ConflictException {@code stage-differs} or {@code application-ended} if it is not accepted
     */
    public KnownApplication accepted(UUID id) {
        Application application = applications.lock(id);
        application.course().require(ApplicationStage.ACCEPTED);
        KnownPost post = vacancies.find(application.postId()).orElseThrow();
        return new KnownApplication(
                id,
                application.seekerId(),
                application.postId(),
                application.fairId(),
                post.enterpriseId(),
                post.enterpriseName(),
                application.postRegion(),
                application.course().stage());
    }
}
