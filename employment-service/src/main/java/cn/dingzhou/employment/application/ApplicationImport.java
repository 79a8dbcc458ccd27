package cn.dingzhou.employment.application;

import static cn.dingzhou.employment.application.ApplicationStage.APPLIED;
import static cn.dingzhou.employment.application.ApplicationStage.INTERVIEWED;
import static cn.dingzhou.employment.application.ApplicationStage.INVITED;
import static cn.dingzhou.employment.application.ApplicationStage.OFFERED;

import cn.dingzhou.employment.application.ApplicationRepository.PostAddress;
import cn.dingzhou.employment.post.KnownPost;
import cn.dingzhou.employment.post.Vacancies;
import cn.dingzhou.employment.seeker.KnownSeeker;
import cn.dingzhou.employment.seeker.Phone;
import cn.dingzhou.employment.seeker.Seekers;
import cn.dingzhou.records.facts.Taking;
import cn.dingzhou.records.imports.ImportRow;
import cn.dingzhou.records.imports.ImportTarget;
import cn.dingzhou.records.imports.RowOutcome;
import cn.dingzhou.rest.problem.DomainException;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.Findings;
import cn.dingzhou.rest.request.BusinessClock;
import cn.dingzhou.rest.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Enters applications after the fact; the post was open on the day, though it may be closed by now. */
@ApplicationScoped
class ApplicationImport implements ImportTarget<PastApplication> {

    /** Which application. */
    private record Key(UUID seeker, UUID post) {}

    /** What the rows name. */
    private record Named(
            Map<Phone, KnownSeeker> seekers, Map<PostAddress, UUID> posts, Map<Key, Application> applications) {}

    private final ApplicationRepository applications;
    private final Seekers seekers;
    private final Vacancies vacancies;
    private final Clock clock;

    ApplicationImport(ApplicationRepository applications, Seekers seekers, Vacancies vacancies, Clock clock) {
        this.applications = applications;
        this.seekers = seekers;
        this.vacancies = vacancies;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "applications";
    }

    @Override
    public Class<?> recordType() {
        return PastApplication.class;
    }

    @Override
    public List<RowOutcome> apply(List<ImportRow<PastApplication>> rows, Caller caller) {
        Named named = named(rows.stream().map(ImportRow::value).toList());
        // Always in the same order, so that two who fill posts never wait for each other.
        rows.stream()
                .filter(row -> row.value().stage() == ApplicationStage.ACCEPTED)
                .map(row -> named.posts().get(row.value().post()))
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .forEach(vacancies::hold);
        Taking by = new Taking(caller.subject(), clock.instant());
        return rows.stream().map(row -> outcome(row.value(), named, caller, by)).toList();
    }

    private RowOutcome outcome(PastApplication past, Named named, Caller caller, Taking by) {
        Findings findings = new Findings();
        past.check(LocalDate.ofInstant(by.at(), BusinessClock.ZONE), findings);
        KnownSeeker seeker = named.seekers().get(past.seekerPhone());
        if (seeker == null || !caller.mayReach(seeker.village())) {
            findings.add("/seekerPhone", "unknown-seeker", "辖区内没有此求职者。", "There is no such seeker in your region.");
        }
        UUID postId = named.posts().get(past.post());
        if (postId == null) {
            findings.add("/postNumber", "unknown-post", "没有此岗位。", "There is no such post.");
        }
        if (seeker == null || postId == null || !findings.isEmpty()) {
            return RowOutcome.rejected(findings.errors());
        }
        try {
            return enter(past, seeker, vacancies.find(postId).orElseThrow(), named, by);
        } catch (DomainException refused) {
            return RowOutcome.rejected(errors(refused));
        }
    }

    /** A step's day and stage stand in columns of their own. */
    private static List<FieldError> errors(DomainException refused) {
        return refused.errors().isEmpty()
                ? List.of(new FieldError("/stage", refused.code(), refused.detail()))
                : refused.errors().stream()
                        .map(error -> error.pointer().equals("/on")
                                ? new FieldError("/reachedOn", error.code(), error.message())
                                : error)
                        .toList();
    }

    private RowOutcome enter(PastApplication past, KnownSeeker seeker, KnownPost post, Named named, Taking by) {
        Key key = new Key(seeker.id(), post.id());
        Application before = named.applications().get(key);
        if (before != null && before.course().stage() == past.stage()) {
            return RowOutcome.unchanged();
        }
        Findings findings = new Findings();
        if (before == null) {
            new Admission(seeker, post, applications.daysOf(post), past.appliedOn()).check("/seekerPhone", findings);
        } else {
            // Whoever accepted leaves by a step, which vacates the post.
            before.course().require(APPLIED, INVITED, INTERVIEWED, OFFERED);
        }
        if (past.stage() == ApplicationStage.ACCEPTED && post.filled() >= post.headcount()) {
            findings.add("/stage", "post-filled", "该岗位已招满。", "Everybody it looked for was found.");
        }
        findings.orThrow();
        Application application = advanced(before, past, seeker, post, by);
        named.applications().put(key, application);
        if (before == null) {
            applications.persist(application);
        }
        if (past.stage() == ApplicationStage.ACCEPTED) {
            vacancies.fill(post.id());
        }
        String address = "applications/" + application.id();
        return before == null ? RowOutcome.created(address) : RowOutcome.updated(address);
    }

    private static Application advanced(
            @Nullable Application before, PastApplication past, KnownSeeker seeker, KnownPost post, Taking by) {
        Application application = before == null ? new Application(seeker, post, past.application(by)) : before;
        application.reach(past.stage(), past.last(by));
        return application;
    }

    private Named named(List<PastApplication> rows) {
        Map<Phone, KnownSeeker> known = seekers.withPhones(
                rows.stream().map(PastApplication::seekerPhone).collect(Collectors.toSet()));
        Map<PostAddress, UUID> posts =
                applications.postsAt(rows.stream().map(PastApplication::post).toList());
        posts.keySet().retainAll(rows.stream().map(PastApplication::post).collect(Collectors.toSet()));
        Map<Key, Application> found = new HashMap<>();
        // The last one counts: after a withdrawal somebody may have applied again.
        applications
                .of(known.values().stream().map(KnownSeeker::id).toList(), posts.values())
                .forEach(application -> found.put(new Key(application.seekerId(), application.postId()), application));
        return new Named(known, posts, found);
    }
}
