package fr.continuum.adapters.files.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.port.QuarantinedContents;
import fr.continuum.application.port.QuarantinedContentsContract;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.domain.shared.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuarantineFolderTest extends QuarantinedContentsContract {

    @TempDir
    private Path home;

    @Override
    protected QuarantinedContents quarantine() {
        return new QuarantineFolder(home.resolve("quarantine"));
    }

    @Test
    void what_another_program_left_there_is_not_a_content() throws IOException {
        Path folder = home.resolve("quarantine");
        Sha256 kept = quarantine().put(InMemoryContent.of("a.xml", "contenu"));
        String other = "0".repeat(64);
        Files.writeString(folder.resolve(".writing-1.tmp"), "");
        Files.writeString(folder.resolve(other + ".gz"), "pas sur son étagère");
        Files.createDirectories(folder.resolve("00").resolve(other + ".gz"));
        Files.writeString(folder.resolve(kept.value().substring(0, 2)).resolve(kept.value() + ".gz.bak"), "");

        assertThat(quarantine().all()).containsExactly(kept);
    }
}
