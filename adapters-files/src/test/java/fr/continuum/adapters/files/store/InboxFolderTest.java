package fr.continuum.adapters.files.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.continuum.application.port.Inbox;
import fr.continuum.application.port.InboxContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    private List<String> names() throws IOException {
        return inbox().list().stream().map(file -> file.content().name()).toList();
    }
}
