package cn.dingzhou.employment.jobfair;

import static cn.dingzhou.employment.JobFairs.aPost;
import static cn.dingzhou.employment.JobFairs.offer;
import static cn.dingzhou.employment.JobFairs.planned;
import static org.hamcrest.Matchers.contains;

import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class AuditedPostTest {

    @Test
    void whatIsOfferedAtAFairIsAnEntryOfThePostAndNotOfItsNewEnterprise() {
        String fair = planned();
        String post = offer(fair, aPost()).statusCode(201).extract().path("id");

        Tokens.as("auditor")
                .in("130682")
                .request()
                .queryParam("object", "job-fairs/" + fair)
                .get("/api/v1/services/employment-service/audit-entries")
                .then()
                .statusCode(200)
                .body("items.action", contains("POST job-fairs/{fairId}/posts", "POST job-fairs"))
                .body("items.object", contains("job-fairs/" + fair + "/posts/" + post, "job-fairs/" + fair));
    }
}
