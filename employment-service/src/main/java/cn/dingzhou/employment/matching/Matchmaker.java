package cn.dingzhou.employment.matching;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.rest.problem.DomainException;
import cn.dingzhou.rest.problem.NotFoundException;
import cn.dingzhou.rest.problem.Text;
import cn.dingzhou.rest.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Finds the best for each other among all who fulfil the requirements today. */
@ApplicationScoped
class Matchmaker {

    private final PostFactsRepository posts;
    private final SeekerFactsRepository seekers;
    private final Scale scale;
    private final Clock clock;

    Matchmaker(PostFactsRepository posts, SeekerFactsRepository seekers, Scale scale, Clock clock) {
        this.posts = posts;
        this.seekers = seekers;
        this.scale = scale;
        this.clock = clock;
    }

    /** @throws DomainException 404 if the post is not in the caller's region, 409 if it is not open or filled */
    @Transactional
    SeekerMatches seekersFor(UUID postId, int limit, Caller caller) {
        LocalDate today = LocalDate.now(clock);
        RegionCode region = regionOf(caller).orElseThrow(LocatedPost::notFound);
        LocatedPost located = posts.find(postId, today).orElseThrow(LocatedPost::notFound);
        located.requireInScope(caller);
        located.requireOpen();
        PostFacts post = located.facts();
        Best<SeekerFacts> best = new Best<>(limit);
        seekers.eachWhoMayTake(
                post, region, today, seeker -> best.offer(scale.score(post, seeker), seeker.id(), seeker));
        return new SeekerMatches(
                postId,
                today,
                best.seen(),
                best.inOrder().stream()
                        .map(scored -> SeekerMatch.of(scored, scale.lines(post, scored.what())))
                        .toList());
    }

    /** @throws DomainException 404 if the seeker is not in the caller's region, 409 if they don't look for work */
    @Transactional
    PostMatches postsFor(UUID seekerId, int limit, Caller caller) {
        LocalDate today = LocalDate.now(clock);
        return regionOf(caller)
                .flatMap(region -> seekers.find(seekerId, region, today))
                .map(seeker -> postsFor(seeker, limit, today))
                .orElseThrow(() -> new NotFoundException(Text.of("求职者", "seeker")));
    }

    /** @throws DomainException 404 if the account has not registered as a seeker, 409 as above */
    @Transactional
    PostMatches postsForOwn(String account, int limit) {
        LocalDate today = LocalDate.now(clock);
        return seekers.ofAccount(account, today)
                .map(seeker -> postsFor(seeker, limit, today))
                .orElseThrow(() -> new NotFoundException(Text.of("求职登记", "registration")));
    }

    private PostMatches postsFor(LocatedSeeker located, int limit, LocalDate today) {
        located.requireLooking();
        SeekerFacts seeker = located.facts();
        Best<PostFactsRepository.Open> best = new Best<>(limit);
        posts.eachOpenTo(
                seeker,
                today,
                post -> best.offer(
                        scale.score(post.facts(), seeker), post.facts().id(), post));
        return new PostMatches(
                seeker.id(),
                today,
                best.seen(),
                best.inOrder().stream()
                        .map(scored ->
                                PostMatch.of(scored, scale.lines(scored.what().facts(), seeker)))
                        .toList());
    }

    private static Optional<RegionCode> regionOf(Caller caller) {
        return Optional.ofNullable(caller.region());
    }
}
