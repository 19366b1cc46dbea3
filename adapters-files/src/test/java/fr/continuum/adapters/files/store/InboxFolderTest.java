package fr.continuum.adapters.files.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.continuum.application.port.Content;
import fr.continuum.application.port.Fingerprints;
import fr.continuum.application.port.Inbox;
import fr.continuum.application.port.InboxContract;
import fr.continuum.application.port.Seen;
import fr.continuum.domain.shared.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InboxFolderTest extends InboxContract {

    @TempDir
    private Path home;

    private Path folder;

    @BeforeEach
    void make_the_folder() throws IOException {
        folder = Files.createDirectory(home.resolve("inbox"));
    }

    @Override
    protected Inbox inbox() {
        return new InboxFolder(folder);
    }

    @Override
    protected void take(String name) throws IOException {
        Files.delete(folder.resolve(name));
    }

    @Override
    protected void drop(String name, byte[] bytes, Instant lastModified) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        Files.setLastModifiedTime(file, FileTime.from(lastModified));
    }

    @Test
    void hidden_and_unfinished_files_are_not_there_yet() throws IOException {
        for (String name : List.of(".caché", "~$budget.xlsx", "budget.xml~", "budget.XML.part", "a.tmp", "Thumbs.db")) {
            Files.createFile(folder.resolve(name));
        }
        Files.createFile(folder.resolve("budget.xml"));

        assertThat(names()).containsExactly("budget.xml");
    }

    @Test
    void a_file_that_is_gone_is_told_without_what_its_name_says_of_somebody() throws IOException {
        Path file = Files.createFile(folder.resolve("paie 1850375123456.csv"));
        Inbox.Dropped dropped = inbox().list().getFirst();
        Files.delete(file);

        assertThatThrownBy(() -> dropped.content().open())
                .isInstanceOf(NoSuchFileException.class)
                .hasNoCause()
                .hasMessageEndingWith("/paie ***.csv")
                .satisfies(gone -> assertThat(gone.getStackTrace()).isNotEmpty());
    }

    @Test
    void subfolders_are_not_searched() throws IOException {
        Files.createFile(Files.createDirectory(folder.resolve("anciens")).resolve("budget.xml"));

        assertThat(names()).isEmpty();
    }

    @Test
    void a_link_out_of_the_folder_is_not_followed() throws IOException {
        Path outside = Files.writeString(home.resolve("secret.xml"), "secret");
        Files.createSymbolicLink(folder.resolve("lien.xml"), outside);
        Files.createSymbolicLink(folder.resolve("perdu.xml"), home.resolve("nulle part"));
        Files.createSymbolicLink(folder.resolve("boucle.xml"), folder.resolve("boucle.xml"));

        assertThat(names()).isEmpty();
    }

    @Test
    void a_link_within_the_folder_counts_under_its_own_name() throws IOException {
        Files.writeString(folder.resolve("b.xml"), "contenu");
        Files.createSymbolicLink(folder.resolve("a.xml"), folder.resolve("b.xml"));

        assertThat(names()).containsExactly("a.xml", "b.xml");
    }

    @Test
    void an_inbox_that_does_not_exist_is_said_to_be_missing() {
        Inbox missing = new InboxFolder(home.resolve("absente"));

        assertThatThrownBy(missing::list).isInstanceOf(IOException.class).hasMessageContaining("absente");
    }

    /// A minute after all that is written here: what was written just now may be written again unseen.
    private Inbox later(SeenFiles seen) {
        return new InboxFolder(folder, seen);
    }

    private static SeenFiles afterAMinute() {
        return new SeenFiles(() -> Instant.now().plusSeconds(60));
    }

    /// Until the system's clock of files has moved on.
    private void aTickLater() throws IOException {
        Path probe = Files.createFile(home.resolve("sonde"));
        Object then = Files.getAttribute(probe, "unix:ctime");
        while (Files.getAttribute(probe, "unix:ctime").equals(then)) {
            Files.writeString(probe, ".");
        }
        Files.delete(probe);
    }

    private static Content only(Inbox inbox) throws IOException {
        return inbox.list().getFirst().content();
    }

    @Test
    void a_file_nobody_touched_is_known_without_being_read() throws IOException {
        Files.writeString(folder.resolve("a.csv"), "un");
        SeenFiles seen = afterAMinute();
        Content first = only(later(seen));
        assertThat(first.seen()).isEqualTo(Seen.UNTOLD);

        Sha256 read = Fingerprints.of(first);

        assertThat(only(later(seen)).seen()).isEqualTo(new Seen.Before(read));
    }

    @Test
    void one_with_other_bytes_is_not_even_where_its_size_and_its_time_are_as_before() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "un");
        FileTime time = Files.getLastModifiedTime(file);
        SeenFiles seen = afterAMinute();
        Content first = only(later(seen));
        Fingerprints.of(first);

        aTickLater();
        Files.writeString(file, "nu");
        Files.setLastModifiedTime(file, time);

        assertThat(first.seen()).isEqualTo(Seen.UNTOLD);
        assertThat(only(later(seen)).seen()).isEqualTo(Seen.UNTOLD);
        assertThat(Fingerprints.of(only(later(seen)))).isEqualTo(Sha256.of("nu"));
    }

    @Test
    void nor_is_one_that_was_put_in_its_place() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "un");
        SeenFiles seen = afterAMinute();
        Fingerprints.of(only(later(seen)));

        Path other = Files.writeString(home.resolve("autre"), "nu");
        Files.setLastModifiedTime(other, Files.getLastModifiedTime(file));
        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);

        assertThat(only(later(seen)).seen()).isEqualTo(Seen.UNTOLD);
    }

    @ParameterizedTest(name = "listed by another meanwhile: {0}")
    @ValueSource(booleans = {false, true})
    void what_was_touched_while_it_was_read_is_not_remembered(boolean listedMeanwhile) throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "un");
        SeenFiles seen = afterAMinute();
        Content first = only(later(seen));

        aTickLater();
        Files.writeString(file, "nu");
        if (listedMeanwhile) {
            later(seen).list();
        }
        first.readAs(Sha256.of("un"));

        assertThat(only(later(seen)).seen()).isEqualTo(Seen.UNTOLD);
    }

    @Test
    void one_that_was_only_renamed_is_not_new() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "un");
        SeenFiles seen = afterAMinute();
        later(seen).list();

        Files.move(file, folder.resolve("b.csv"));

        assertThat(only(later(seen)).seen()).isEqualTo(Seen.UNTOLD);
    }

    @Test
    void what_was_written_just_now_is_not_remembered() throws IOException {
        Files.writeString(folder.resolve("a.csv"), "un");
        SeenFiles seen = new SeenFiles();
        Fingerprints.of(only(later(seen)));

        assertThat(only(later(seen)).seen()).isEqualTo(Seen.UNTOLD);
    }

    @Test
    void a_file_that_came_since_was_never_seen_until_it_is_read() throws IOException {
        Files.writeString(folder.resolve("b.csv"), "un");
        SeenFiles seen = afterAMinute();
        later(seen).list();

        Files.writeString(folder.resolve("a.csv"), "deux");
        Files.writeString(folder.resolve("b.csv"), "trois");

        assertThat(later(seen).list())
                .allSatisfy(file -> assertThat(file.content().seen()).isEqualTo(Seen.NEVER));
        assertThat(later(seen).list())
                .allSatisfy(file -> assertThat(file.content().seen()).isEqualTo(Seen.NEVER));
        Sha256 read = Fingerprints.of(only(later(seen)));
        assertThat(only(later(seen)).seen()).isEqualTo(new Seen.Before(read));
    }

    private List<String> names() throws IOException {
        return inbox().list().stream().map(file -> file.content().name()).toList();
    }
}
