package cn.dingzhou.employment.post;

import cn.dingzhou.employment.enterprise.CreditCode;
import cn.dingzhou.employment.enterprise.Enterprise;
import cn.dingzhou.employment.enterprise.EnterpriseRepository;
import cn.dingzhou.employment.enterprise.NamedEnterprise;
import cn.dingzhou.employment.jobfair.JobFairCalendar;
import cn.dingzhou.employment.jobfair.KnownFair;
import cn.dingzhou.records.imports.RowOutcome;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Puts up posts at a fair that is held, with statements for all of them; the fair is counted again once. */
@ApplicationScoped
class FairPosts {

    private final PostRepository posts;
    private final EnterpriseRepository enterprises;
    private final JobFairCalendar fairs;
    private final PostJournal journal;
    private final Clock clock;

    FairPosts(
            PostRepository posts,
            EnterpriseRepository enterprises,
            JobFairCalendar fairs,
            PostJournal journal,
            Clock clock) {
        this.posts = posts;
        this.enterprises = enterprises;
        this.fairs = fairs;
        this.journal = journal;
        this.clock = clock;
    }

    /** One outcome for each, in their order; an offer that is rejected leaves nothing behind. */
    List<RowOutcome> offer(KnownFair fair, List<OfferPost> requests, Caller caller) {
        List<Offering> offerings = read(fair, requests, caller);
        List<Offering> sound = offerings.stream().filter(Offering::isSound).toList();
        Map<PostKey, Post> known =
                posts.hold(fair.id(), sound.stream().map(Offering::request).toList());
        SortedMap<CreditCode, NamedEnterprise> named = new TreeMap<>();
        sound.forEach(offering -> named.put(offering.request().enterpriseCode(), offering.enterprise()));
        Map<CreditCode, Enterprise> entered = enterprises.enter(named);
        Set<CreditCode> renamed = named.values().stream()
                .filter(name -> entered.get(name.code()).rename(name.name()))
                .map(NamedEnterprise::code)
                .collect(Collectors.toCollection(HashSet::new));
        List<Post> offered = new ArrayList<>();
        List<Post> changed = new ArrayList<>();
        List<RowOutcome> outcomes = new ArrayList<>();
        for (Offering offering : offerings) {
            Post post = known.get(offering.request().key());
            if (!offering.isSound()) {
                outcomes.add(RowOutcome.rejected(offering.errors()));
            } else if (post == null) {
                Post fresh = put(fair, offering, entered);
                offered.add(fresh);
                outcomes.add(RowOutcome.created(address(fresh)));
            } else {
                boolean renames = renamed.contains(offering.request().enterpriseCode());
                outcomes.add(change(post, offering.posting(), renames, changed));
            }
        }
        journal.write(offered, changed);
        fairs.offer(fair.id(), posts.offerOf(fair.id()));
        return outcomes;
    }

    private List<Offering> read(KnownFair fair, List<OfferPost> requests, Caller caller) {
        Set<CreditCode> codes = requests.stream().map(OfferPost::enterpriseCode).collect(Collectors.toSet());
        Participants participants = new Participants(
                fair, posts.enterprisesAt(fair.id()), enterprises.withCodes(codes), LocalDate.now(clock), caller);
        Validity days = new Validity(fair.startsOn(), fair.endsOn());
        return requests.stream()
                .map(request -> Offering.of(request, days, participants))
                .toList();
    }

    private Post put(KnownFair fair, Offering offering, Map<CreditCode, Enterprise> entered) {
        OfferPost request = offering.request();
        Post post =
                new Post(fair.id(), entered.get(request.enterpriseCode()), request.postNumber(), offering.posting());
        posts.persist(post);
        return post;
    }

    private static RowOutcome change(Post post, Posting posting, boolean renames, List<Post> changed) {
        try {
            if (post.change(posting)) {
                changed.add(post);
                return RowOutcome.updated(address(post));
            }
            return renames ? RowOutcome.updated(address(post)) : RowOutcome.unchanged();
        } catch (ConflictException filled) {
            return RowOutcome.rejected(filled.errors());
        }
    }

    private static String address(Post post) {
        return "job-fairs/" + post.fairId() + "/posts/" + post.id();
    }
}
