package cn.dingzhou.employment.application;

import cn.dingzhou.employment.seeker.KnownSeeker;
import cn.dingzhou.employment.seeker.Seekers;
import cn.dingzhou.records.region.RegionScope;
import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells of applications, with what the post is called; names are masked. */
@ApplicationScoped
class ApplicationReading {

    /** Of whom nothing more is known than that they applied. */
    private static final String ERASED = "*";

    private final ApplicationRepository applications;
    private final Seekers seekers;

    ApplicationReading(ApplicationRepository applications, Seekers seekers) {
        this.applications = applications;
        this.seekers = seekers;
    }

    Application locate(UUID id) {
        return applications.locate(id);
    }

    Page<ApplicationSummary> list(ApplicationFilter filter, PageRequest request) {
        Page<Application> page = applications.page(filter, request);
        Map<UUID, NamedPost> posts = posts(page.items());
        Map<UUID, String> names = names(page.items());
        return page.map(application -> summary(
                application,
                Objects.requireNonNull(posts.get(application.postId())),
                names.getOrDefault(application.seekerId(), ERASED)));
    }

    ApplicationView view(Application application) {
        NamedPost post = Objects.requireNonNull(posts(List.of(application)).get(application.postId()));
        Course course = application.course();
        return new ApplicationView(
                application.id(),
                application.seekerId(),
                names(List.of(application)).getOrDefault(application.seekerId(), ERASED),
                application.postId(),
                post.title(),
                post.enterpriseId(),
                post.enterpriseName(),
                application.fairId(),
                application.region(),
                application.postRegion(),
                course.stage(),
                course.appliedOn(),
                course.interviewOn(),
                course.offeredOn(),
                course.decidedOn(),
                course.steps());
    }

    List<OwnApplication> own(List<Application> all) {
        Map<UUID, NamedPost> posts = posts(all);
        return all.stream()
                .map(application -> own(application, Objects.requireNonNull(posts.get(application.postId()))))
                .toList();
    }

    private static OwnApplication own(Application application, NamedPost post) {
        Course course = application.course();
        return new OwnApplication(
                application.id(),
                application.postId(),
                post.title(),
                post.enterpriseName(),
                application.fairId(),
                application.postRegion(),
                course.stage(),
                course.appliedOn(),
                course.interviewOn(),
                course.offeredOn(),
                course.decidedOn(),
                course.lastStep().note(),
                course.lastStep().reason());
    }

    private static ApplicationSummary summary(Application application, NamedPost post, String name) {
        Course course = application.course();
        return new ApplicationSummary(
                application.id(),
                application.seekerId(),
                name,
                application.postId(),
                post.title(),
                post.enterpriseName(),
                application.fairId(),
                application.region(),
                application.postRegion(),
                course.stage(),
                course.appliedOn(),
                course.interviewOn(),
                course.offeredOn(),
                course.decidedOn());
    }

    private Map<UUID, NamedPost> posts(List<Application> of) {
        return applications.posts(of.stream().map(Application::postId).collect(Collectors.toSet()));
    }

    /** Of any region: whoever sees an application sees who applied. */
    private Map<UUID, String> names(List<Application> of) {
        Set<UUID> ids = of.stream().map(Application::seekerId).collect(Collectors.toSet());
        return RegionScope.asSystem(() -> seekers.all(ids)).values().stream()
                .collect(Collectors.toMap(
                        KnownSeeker::id, seeker -> seeker.contact().name()));
    }
}
