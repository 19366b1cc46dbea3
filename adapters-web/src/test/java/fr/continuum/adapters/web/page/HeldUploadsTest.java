package fr.continuum.adapters.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.continuum.adapters.web.text.Told;
import fr.continuum.application.testing.InMemoryContent;
import jakarta.servlet.http.HttpSessionEvent;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.util.unit.DataSize;

class HeldUploadsTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-22T08:00:00Z"));
    private final HeldUploads held = new HeldUploads(
            now::get, new HeldUploads.Bounds(Duration.ofMinutes(30), DataSize.ofBytes(10), 2, DataSize.ofBytes(25)));
    private final MockHttpSession session = new MockHttpSession();
    private final MockHttpSession other = new MockHttpSession();

    @Test
    void a_file_is_found_by_the_session_that_sent_it_alone() throws IOException {
        String token = held.hold(session, file("plan.xlsx", 3));

        assertThat(held.find(session, token).orElseThrow().name()).isEqualTo("plan.xlsx");
        assertThat(held.find(session, token).orElseThrow().open()).hasBinaryContent("xxx".getBytes());
        assertThat(held.find(other, token)).isEmpty();
        held.letGo(other, token);
        assertThat(held.find(session, token)).isPresent();
        held.letGo(session, token);
        assertThat(held.find(session, token)).isEmpty();
    }

    @Test
    void it_goes_when_nobody_asked_for_it_for_a_while() throws IOException {
        String token = held.hold(session, file("a", 1));

        later(29);
        assertThat(held.find(session, token)).isPresent();
        later(29);
        assertThat(held.find(session, token)).isPresent();
        later(31);
        assertThat(held.find(session, token)).isEmpty();
    }

    @Test
    void it_goes_with_its_session() throws IOException {
        String token = held.hold(session, file("a", 1));
        String kept = held.hold(other, file("b", 1));

        held.sessionDestroyed(new HttpSessionEvent(session));

        assertThat(held.find(session, token)).isEmpty();
        assertThat(held.find(other, kept)).isPresent();
    }

    @Test
    void a_session_that_sends_too_many_loses_its_oldest() throws IOException {
        String first = held.hold(session, file("a", 1));
        later(1);
        String second = held.hold(session, file("b", 1));
        later(1);
        String others = held.hold(other, file("c", 1));
        String third = held.hold(session, file("d", 1));

        assertThat(held.find(session, first)).isEmpty();
        assertThat(held.find(session, second)).isPresent();
        assertThat(held.find(session, third)).isPresent();
        assertThat(held.find(other, others)).isPresent();
    }

    @Test
    void all_together_have_a_bound_and_the_oldest_of_all_make_room() throws IOException {
        String oldest = held.hold(other, file("a", 10));
        later(1);
        String older = held.hold(other, file("b", 10));
        later(1);
        String last = held.hold(session, file("c", 10));

        assertThat(held.find(other, oldest)).isEmpty();
        assertThat(held.find(other, older)).isPresent();
        assertThat(held.find(session, last)).isPresent();
    }

    @Test
    void a_file_beyond_the_bound_is_told_so() {
        assertThatThrownBy(() -> held.hold(session, file("plan.xlsx", 11))).isInstanceOfSatisfying(Told.class, told -> {
            assertThat(told.getStatusCode().value()).isEqualTo(413);
            assertThat(told.getDetailMessageCode()).isEqualTo("held.too-large");
        });
    }

    private void later(int minutes) {
        now.updateAndGet(instant -> instant.plus(Duration.ofMinutes(minutes)));
    }

    private static InMemoryContent file(String name, int bytes) {
        return InMemoryContent.of(name, "x".repeat(bytes));
    }
}
