package fr.continuum.adapters.web.held;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.continuum.adapters.web.text.Told;
import fr.continuum.application.testing.FailingContent;
import fr.continuum.application.testing.InMemoryContent;
import jakarta.servlet.http.HttpSessionEvent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ClosedChannelException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.util.unit.DataSize;

class HoldingPlaceTest {

    private static final String DRAFT = "";

    private Instant now = Instant.parse("2026-11-22T08:00:00Z");

    @TempDir
    private Path folder = Path.of("");

    private HoldingPlace<String> place() {
        return new HoldingPlace<>(
                () -> now,
                new HoldingPlace.Bounds(Duration.ofHours(1), DataSize.ofBytes(80), DataSize.ofBytes(100), 2),
                folder);
    }

    private static InMemoryContent file(String text) {
        return InMemoryContent.of("f.csv", text);
    }

    private static String text(HoldingPlace.Held<String> held) throws IOException {
        try (InputStream in = held.file().open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void a_file_is_found_by_its_session_alone_and_can_be_read_again_and_again() throws IOException {
        HoldingPlace<String> place = place();
        String token = place.hold("mine", file("a;b\n1;2\n"), DRAFT);

        HoldingPlace.Held<String> held = place.find("mine", token).orElseThrow();
        assertThat(text(held)).isEqualTo("a;b\n1;2\n");
        assertThat(text(held)).isEqualTo("a;b\n1;2\n");
        assertThat(held.file().name()).isEqualTo("f.csv");
        assertThat(place.find("yours", token)).isEmpty();
        assertThat(place.find("mine", "other")).isEmpty();
    }

    @Test
    void nothing_of_it_has_a_name_on_the_disk() throws IOException {
        HoldingPlace<String> place = place();
        place.hold("mine", file("a"), DRAFT);

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void bytes_that_cannot_be_had_leave_nothing() throws IOException {
        HoldingPlace<String> place = place();

        assertThatThrownBy(() -> place.hold("mine", new FailingContent("f"), DRAFT))
                .isInstanceOf(IOException.class);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void it_goes_an_hour_after_it_was_last_asked_for() throws IOException {
        HoldingPlace<String> place = place();
        String token = place.hold("mine", file("a"), DRAFT);
        HoldingPlace.Held<String> held = place.find("mine", token).orElseThrow();

        now = now.plus(Duration.ofMinutes(50));
        assertThat(place.find("mine", token)).isPresent();
        now = now.plus(Duration.ofMinutes(50));
        assertThat(place.find("mine", token)).isPresent();
        now = now.plus(Duration.ofMinutes(61));
        assertThat(place.find("mine", token)).isEmpty();
        assertThatThrownBy(() -> text(held)).isInstanceOf(ClosedChannelException.class);
    }

    @Test
    void the_oldest_of_a_session_makes_room_for_the_next_and_those_of_others_stay() throws IOException {
        HoldingPlace<String> place = place();
        String others = place.hold("yours", file("o"), DRAFT);
        String first = place.hold("mine", file("1"), DRAFT);
        now = now.plusSeconds(1);
        String second = place.hold("mine", file("2"), DRAFT);
        now = now.plusSeconds(1);
        String third = place.hold("mine", file("3"), DRAFT);

        assertThat(place.find("mine", first)).isEmpty();
        assertThat(place.find("mine", second)).isPresent();
        assertThat(place.find("mine", third)).isPresent();
        assertThat(place.find("yours", others)).isPresent();
    }

    @Test
    void all_together_have_a_bound_and_whoever_comes_too_much_is_told_to_wait() throws IOException {
        HoldingPlace<String> place = place();
        String token = place.hold("mine", file("x".repeat(60)), DRAFT);

        assertThatThrownBy(() -> place.hold("yours", file("y".repeat(41)), DRAFT))
                .isInstanceOfSatisfying(
                        Told.class,
                        told -> assertThat(told.getStatusCode().value()).isEqualTo(503));
        assertThat(place.hold("yours", file("y".repeat(40)), DRAFT)).isNotEmpty();
        place.letGo("mine", token);
        assertThat(place.hold("others", file("z".repeat(60)), DRAFT)).isNotEmpty();
    }

    @Test
    void they_go_with_their_session() throws IOException {
        HoldingPlace<String> place = place();
        MockHttpSession session = new MockHttpSession();
        String token = place.hold(session.getId(), file("a"), DRAFT);
        String others = place.hold("yours", file("o"), DRAFT);

        place.sessionDestroyed(new HttpSessionEvent(session));

        assertThat(place.find(session.getId(), token)).isEmpty();
        assertThat(place.find("yours", others)).isPresent();
    }

    @Test
    void once_let_go_the_file_is_gone_and_what_came_of_it_stays_a_while() throws IOException {
        HoldingPlace<String> place = place();
        String token = place.hold("mine", file("a"), DRAFT);
        place.change("mine", token, draft -> draft + "further ");
        place.change("yours", token, draft -> draft + "further ");

        place.letGo("mine", token);

        HoldingPlace.Held<String> held = place.find("mine", token).orElseThrow();
        assertThat(held.file().isOpen()).isFalse();
        assertThat(place.file("mine", token)).isEmpty();
        assertThat(held.draft()).as("another session changes nothing").isEqualTo("further ");
    }

    @Test
    void a_file_beyond_the_bound_is_told_so_and_leaves_nothing() throws IOException {
        HoldingPlace<String> place = place();

        assertThatThrownBy(() -> place.hold("mine", file("x".repeat(81)), DRAFT))
                .isInstanceOfSatisfying(Told.class, told -> {
                    assertThat(told.getStatusCode().value()).isEqualTo(413);
                    assertThat(told.getDetailMessageCode()).isEqualTo("held.too-large");
                });
        String token = place.hold("mine", file("x".repeat(80)), DRAFT);
        assertThat(place.file("mine", token)).isPresent();
        assertThat(place.file("yours", token)).isEmpty();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }
}
