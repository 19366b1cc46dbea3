package fr.continuum.application.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What every inbox does.
public abstract class InboxContract {

    private static final Instant YESTERDAY = Instant.parse("2026-01-02T03:04:05Z");

    /// The inbox under test; [#drop] drops into it.
    protected abstract Inbox inbox() throws IOException;

    protected abstract void take(String name) throws IOException;

    protected abstract void drop(String name, byte[] bytes, Instant lastModified) throws IOException;

    @Test
    void an_inbox_starts_empty() throws IOException {
        assertThat(inbox().list()).isEmpty();
    }

    @Test
    void files_are_listed_by_name_with_size_and_date() throws IOException {
        Inbox inbox = inbox();
        drop("b été.xml", bytes("deux"), YESTERDAY);
        drop("a.xml", bytes("une"), YESTERDAY.plusSeconds(60));

        assertThat(inbox.list())
                .extracting(file -> file.content().name(), Inbox.Dropped::size, Inbox.Dropped::lastModified)
                .containsExactly(tuple("a.xml", 3L, YESTERDAY.plusSeconds(60)), tuple("b été.xml", 4L, YESTERDAY));
    }

    @Test
    void reading_a_file_leaves_it_there() throws IOException {
        Inbox inbox = inbox();
        drop("a.xml", bytes("contenu"), YESTERDAY);

        for (int time = 0; time < 2; time++) {
            Content content = inbox.list().getFirst().content();
            assertThat(DocumentArchiveContract.bytes(content)).isEqualTo(bytes("contenu"));
        }
    }

    @Test
    void a_file_is_as_listed_until_it_grows_is_replaced_or_goes() throws IOException {
        Inbox inbox = inbox();
        for (String name : List.of("a", "b", "c", "d")) {
            drop(name, bytes("contenu"), YESTERDAY);
        }
        List<Inbox.Dropped> listed = inbox.list();

        drop("a", bytes("contenu, et plus"), YESTERDAY);
        drop("b", bytes("autre !"), YESTERDAY.plusSeconds(1));
        take("c");

        for (Inbox.Dropped file : listed) {
            assertThat(inbox.isAsListed(file))
                    .as(file.content().name())
                    .isEqualTo(file.content().name().equals("d"));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
