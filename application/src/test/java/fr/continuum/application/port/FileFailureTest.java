package fr.continuum.application.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileFailureTest {

    private static final String NAME = "/maison/dépôt/Dupont 1850375123456.csv";

    @Test
    void what_went_wrong_is_told_without_the_file() {
        List<IOException> failures = List.of(
                new NoSuchFileException(NAME),
                new AccessDeniedException(NAME),
                new FileSystemException(NAME, null, "Is a directory"),
                new IOException("185037 à la ligne 3"));

        assertThat(failures)
                .extracting(failure -> FileFailure.why(failure).french())
                .containsExactly(
                        "il n’existe plus", "accès refusé", "son disque ne le donne pas", "son disque ne le donne pas");
    }

    @Test
    void a_log_holds_neither_the_name_nor_a_cause_that_says_it() {
        for (FileSystemException failure : List.of(
                new NoSuchFileException(NAME),
                new AccessDeniedException(NAME),
                new FileSystemException(NAME, NAME, "Is a directory"))) {
            StringWriter log = new StringWriter();

            FileFailure.told(failure).printStackTrace(new PrintWriter(log, true));

            assertThat(log.toString())
                    .contains("/maison/dépôt/Dupont ***.csv", getClass().getName())
                    .doesNotContain("1850375123456");
        }
        assertThat(FileFailure.told(new NoSuchFileException("0612345678.csv"))).hasMessage("***.csv");
        assertThat(FileFailure.told(new FileSystemException(null, null, "full")))
                .isInstanceOf(FileSystemException.class);
    }

    @Test
    void another_kind_of_failure_keeps_its_own() {
        IOException other = new IOException("disk");

        assertThat(FileFailure.told(other)).isSameAs(other);
    }
}
