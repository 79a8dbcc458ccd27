package cn.dingzhou.employment.application;

import cn.dingzhou.employment.seeker.Seekers;
import cn.dingzhou.records.facts.Takings;
import cn.dingzhou.records.region.RegionScope;
import cn.dingzhou.rest.conditional.IfMatch;
import cn.dingzhou.rest.problem.NotFoundException;
import cn.dingzhou.rest.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** What somebody does with their own applications; they have registered as a seeker by the account that calls. */
@ApplicationScoped
class OwnApplicationDesk {

    private final ApplicationRepository applications;
    private final ApplicationDesk desk;
    private final ApplicationOffice office;
    private final Seekers seekers;
    private final Takings takings;

    OwnApplicationDesk(
            ApplicationRepository applications,
            ApplicationDesk desk,
            ApplicationOffice office,
            Seekers seekers,
            Takings takings) {
        this.applications = applications;
        this.desk = desk;
        this.office = office;
        this.seekers = seekers;
        this.takings = takings;
    }

    Application apply(UUID postId) {
        Entry entry = Entry.now(takings.now());
        return RegionScope.asSystem(() -> desk.apply(seekers.ofCaller(), postId, "/postId", entry));
    }

    /** Newest first. */
    List<Application> all() {
        return RegionScope.asSystem(
                () -> applications.ofSeeker(seekers.ofCaller().id()));
    }

    /** @throws NotFoundException if it is another's */
    Application locate(UUID id) {
        Application application = RegionScope.asSystem(() -> applications.locate(id));
        if (!application.seekerId().equals(seekers.ofCaller().id())) {
            throw new NotFoundException(Text.of("应聘", "application"));
        }
        return application;
    }

    Application accept(UUID id, IfMatch ifMatch) {
        return take(id, entry -> office.accept(id, ifMatch, entry));
    }

    Application decline(UUID id, IfMatch ifMatch) {
        return take(id, entry -> office.decline(id, ifMatch, entry));
    }

    Application withdraw(UUID id, IfMatch ifMatch) {
        return take(id, entry -> office.withdraw(id, ifMatch, entry));
    }

    private Application take(UUID id, Function<Entry, Application> step) {
        locate(id);
        Entry entry = Entry.now(takings.now());
        return RegionScope.asSystem(() -> step.apply(entry));
    }
}
