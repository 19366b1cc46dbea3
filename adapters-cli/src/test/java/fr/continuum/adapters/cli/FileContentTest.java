package fr.continuum.adapters.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileContentTest {

    @TempDir
    private Path folder;

    @Test
    void a_file_that_is_not_there_is_told_without_what_its_name_says_of_somebody() {
        FileContent file = new FileContent(folder.resolve("paie 1850375123456.csv"));

        assertThat(file.name()).isEqualTo("paie ***.csv");
        assertThatThrownBy(file::open)
                .isInstanceOf(NoSuchFileException.class)
                .hasNoCause()
                .hasMessage(folder.resolve("paie ***.csv").toString());
    }
}
