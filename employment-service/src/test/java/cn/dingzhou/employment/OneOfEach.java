package cn.dingzhou.employment;

import static cn.dingzhou.employment.application.ApplicationCase.openFair;
import static cn.dingzhou.employment.application.ApplicationCase.postAt;
import static cn.dingzhou.employment.placement.Placements.followUp;
import static cn.dingzhou.employment.placement.Placements.started;

import cn.dingzhou.employment.application.ApplicationCase;
import cn.dingzhou.employment.labour.Village;
import cn.dingzhou.employment.seeker.SampleSeekers;
import cn.dingzhou.employment.training.SampleTraining;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Something of every kind in some township of the city. */
final class OneOfEach {

    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, Object> seeker = SampleSeekers.aSeeker();

    OneOfEach() {
        ids.put("job-fairs", openFair());
        ApplicationCase application = ApplicationCase.of(postAt(id("job-fairs"), Map.of()));
        ids.put("enterprises", Enterprises.verified());
        ids.put("posts", application.post());
        ids.put("applications", application.id());
        ids.put("seekers", SampleSeekers.registered(seeker));
        // So that nobody who may erases the seeker.
        ApplicationCase.apply(id("seekers"), id("posts")).statusCode(201);
        ofWork();
        ofTraining();
    }

    /** By their collection. */
    Map<String, String> ids() {
        return ids;
    }

    /** By the fields that take them. */
    Map<String, String> values() {
        return Map.of(
                "memberId", id("labour-force"),
                "seekerId", id("seekers"),
                "postId", id("posts"),
                "phone", (String) seeker.get("phone"),
                "region", SampleSeekers.VILLAGE);
    }

    private void ofWork() {
        Village village = new Village();
        UUID member = village.member(30);
        village.told();
        ids.put("labour-force", member.toString());
        ids.put(
                "labour-visits",
                village.visit(member, "2020-05-12", "LOOKING", null)
                        .statusCode(201)
                        .extract()
                        .path("id"));
        ids.put("placements", started(LocalDate.of(2020, 3, 1)));
        ids.put("follow-ups", followUp(id("placements"), 1));
    }

    private void ofTraining() {
        SampleTraining training = new SampleTraining();
        ids.put("training-courses", training.running());
        ids.put("training-participations", training.enrolled(id("training-courses"), training.member()));
        ids.put("attendance", SampleTraining.today().toString());
    }

    private String id(String collection) {
        return Objects.requireNonNull(ids.get(collection));
    }
}
