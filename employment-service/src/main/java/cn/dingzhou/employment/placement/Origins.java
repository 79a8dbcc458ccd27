package cn.dingzhou.employment.placement;

import cn.dingzhou.employment.application.KnownApplication;
import cn.dingzhou.employment.application.KnownApplications;
import cn.dingzhou.employment.post.KnownPost;
import cn.dingzhou.employment.post.Vacancies;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.Findings;
import cn.dingzhou.rest.problem.InvalidInputException;
import cn.dingzhou.rest.problem.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds out by which fair, post and enterprise somebody came to a job. */
@ApplicationScoped
class Origins {

    private static final FieldError ANOTHER_FAIR =
            new FieldError("/fairId", "post-of-another-fair", "该岗位不属于此招聘会。", "The post is not of this fair.");
    private static final FieldError ANOTHER_ENTERPRISE = new FieldError(
            "/enterpriseId", "post-of-another-enterprise", "该岗位不属于此企业。", "The post is not of this enterprise.");

    private final OriginRepository known;
    private final Vacancies posts;
    private final KnownApplications applications;

    Origins(OriginRepository known, Vacancies posts, KnownApplications applications) {
        this.known = known;
        this.posts = posts;
        this.applications = applications;
    }

    /**
     * The request, completed by its application, if it names one, which nobody changes from here on.
     *
     * @throws ConflictException if the application is not accepted
     */
    StartPlacement complete(StartPlacement request) {
        return request.applicationId() == null
                ? request
                : request.by(accepted(request.applicationId()), new Findings());
    }

    private KnownApplication accepted(UUID id) {
        try {
            return applications.accepted(id);
        } catch (NotFoundException unknown) {
            throw new InvalidInputException(new FieldError(
                    "/applicationId",
                    "unknown-application",
                    "辖区内没有此应聘。",
                    "There is no such application in your region."));
        }
    }

    /** What a request names, completed by what its post tells. */
    Origin find(StartPlacement request, Findings findings) {
        KnownPost post = post(request.postId(), findings);
        UUID fairId = one(request.fairId(), post == null ? null : post.fairId(), post, ANOTHER_FAIR, findings);
        UUID enterpriseId = one(
                request.enterpriseId(), post == null ? null : post.enterpriseId(), post, ANOTHER_ENTERPRISE, findings);
        KnownFair fair = fairId == null ? null : known.fair(fairId).orElse(null);
        if (fairId != null && fair == null) {
            findings.add("/fairId", "unknown-fair", "没有这场招聘会。", "There is no such fair.");
        } else {
            StartRules.checkFair(request.channel(), fair, request.startedOn(), "/fairId", findings);
        }
        return new Origin(request.channel(), request.applicationId(), request.postId(), fairId, enterpriseId);
    }

    /** The employer's name: as it is given, or the known enterprise's. */
    String employer(StartPlacement request, Origin origin, Findings findings) {
        Optional<String> enterprise = Optional.ofNullable(origin.enterpriseId()).flatMap(known::enterpriseName);
        if (origin.enterpriseId() != null && enterprise.isEmpty()) {
            findings.add("/enterpriseId", "unknown-enterprise", "没有这家企业。", "There is no such enterprise.");
        } else if (request.employer() == null && enterprise.isEmpty()) {
            findings.add(
                    "/employer",
                    "employer-missing",
                    "请填用人单位，或指明企业或岗位。",
                    "Give the employer, or an enterprise or a post.");
        }
        return Optional.ofNullable(request.employer())
                .map(String::strip)
                .or(() -> enterprise)
                .orElse("");
    }

    private @Nullable KnownPost post(@Nullable UUID id, Findings findings) {
        KnownPost post = id == null ? null : posts.find(id).orElse(null);
        if (id != null && post == null) {
            findings.add("/postId", "unknown-post", "没有这个岗位。", "There is no such post.");
        }
        return post;
    }

    /** What was given, or else what the post tells; they must not differ. */
    private static @Nullable UUID one(
            @Nullable UUID given,
            @Nullable UUID told,
            @Nullable KnownPost post,
            FieldError differs,
            Findings findings) {
        if (post != null && given != null && !given.equals(told)) {
            findings.add(differs);
        }
        return given == null ? told : given;
    }
}
