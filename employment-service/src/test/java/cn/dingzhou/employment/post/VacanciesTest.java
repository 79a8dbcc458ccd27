package cn.dingzhou.employment.post;

import static cn.dingzhou.employment.JobFairs.aPost;
import static cn.dingzhou.employment.JobFairs.offer;
import static cn.dingzhou.employment.JobFairs.planned;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import cn.dingzhou.events.PostState;
import cn.dingzhou.events.Topics;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.NotFoundException;
import cn.dingzhou.testing.EventTopic;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class VacanciesTest {

    @Inject
    Vacancies vacancies;

    @Test
    void manyAtOnceNeverFillAPostBeyondItsHeadcount() {
        UUID post = UUID.fromString(offer(planned(), aPost()).extract().path("id"));

        List<CompletableFuture<Boolean>> attempts = IntStream.range(0, 12)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> fills(post)))
                .toList();

        assertThat(attempts.stream().filter(CompletableFuture::join)).hasSize(5);
        assertThat(held(post).filled()).isEqualTo(5);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(EventTopic.of(Topics.POSTS).statesOf(post))
                        .extracting(PostState::filled)
                        .containsExactly(0, 1, 2, 3, 4, 5));
    }

    @Test
    void aPlaceThatIsVacatedCanBeFilledAgain() {
        UUID post = UUID.fromString(offer(planned(), aPost()).extract().path("id"));
        IntStream.range(0, 5).forEach(i -> assertThat(fills(post)).isTrue());
        assertThat(fills(post)).isFalse();

        QuarkusTransaction.requiringNew().run(() -> vacancies.vacate(post));

        assertThat(fills(post)).isTrue();
        assertThat(fills(post)).isFalse();
    }

    @Test
    void whatIsReadBeforeItIsHeldIsReadAgain() {
        UUID post = UUID.fromString(offer(planned(), aPost()).extract().path("id"));

        int filled = QuarkusTransaction.requiringNew().call(() -> {
            assertThat(vacancies.find(post)).map(KnownPost::filled).hasValue(0);
            CompletableFuture.runAsync(() -> fills(post)).join();
            return vacancies.hold(post).filled();
        });

        assertThat(filled).isEqualTo(1);
    }

    @Test
    void aPostThatIsNotThereIsNotHeld() {
        assertThat(vacancies.find(UUID.randomUUID())).isEmpty();
        assertThatThrownBy(() -> held(UUID.randomUUID())).isInstanceOf(NotFoundException.class);
    }

    private KnownPost held(UUID post) {
        return QuarkusTransaction.requiringNew().call(() -> vacancies.hold(post));
    }

    private boolean fills(UUID post) {
        try {
            QuarkusTransaction.requiringNew().run(() -> vacancies.fill(post));
            return true;
        } catch (ConflictException filled) {
            assertThat(filled.code()).isEqualTo("post-filled");
            return false;
        }
    }
}
