package fr.continuum.adapters.files.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.continuum.domain.workforce.HrFeed;
import fr.continuum.domain.workforce.PersonKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonKeyFileTest {

    @TempDir
    Path home;

    private Path file() {
        return home.resolve("person.key");
    }

    @Test
    void the_key_is_made_once_and_its_owner_alone_may_read_it() throws IOException {
        PersonKey first = new PersonKeyFile(file()).get().hash(HrFeed.POSTS, "004512");

        assertThat(new PersonKeyFile(file()).get().hash(HrFeed.POSTS, "004512")).isEqualTo(first);
        assertThat(Files.getPosixFilePermissions(file()))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        assertThat(Files.size(file())).isEqualTo(32);
        try (var files = Files.list(home)) {
            assertThat(files).containsExactly(file());
        }
    }

    @Test
    void no_two_homes_share_a_key() {
        PersonKey here = new PersonKeyFile(file()).get().hash(HrFeed.POSTS, "004512");

        assertThat(new PersonKeyFile(home.resolve("other.key")).get().hash(HrFeed.POSTS, "004512"))
                .isNotEqualTo(here);
    }

    @Test
    void nothing_is_made_before_it_is_needed() {
        PersonKeyFile _ = new PersonKeyFile(file());

        assertThat(file()).doesNotExist();
    }

    @Test
    void a_damaged_key_is_not_replaced() throws IOException {
        Files.write(file(), new byte[5]);

        assertThatThrownBy(() -> new PersonKeyFile(file()).get()).hasMessageContaining("backup");
        assertThat(Files.size(file())).isEqualTo(5);
    }
}
