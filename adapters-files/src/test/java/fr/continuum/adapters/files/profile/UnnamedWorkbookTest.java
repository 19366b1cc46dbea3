package fr.continuum.adapters.files.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.continuum.adapters.files.testing.WorkbookFixture;
import fr.continuum.application.port.Content;
import fr.continuum.application.testing.InMemoryContent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/// A workbook full of people, while it is read: whoever looks at the disk sees no file of it, so that none is left
/// where the program is ended there.
@Isolated("what other tests lay aside has a name for a moment")
class UnnamedWorkbookTest {

    private static InMemoryContent workbook() throws IOException {
        return WorkbookFixture.made(
                "p.xlsx",
                made -> WorkbookFixture.fill(
                        made.createSheet("T"), 0, List.of(List.of("code", "nom"), List.of("1", "Brochemont"))));
    }

    private static Set<Path> laidAside() throws IOException {
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.filter(file -> file.toString().endsWith(".classeur")
                            || file.toString().endsWith(".xlsx"))
                    .collect(Collectors.toSet());
        }
    }

    @Test
    void no_file_of_it_is_seen_while_it_is_read() throws IOException, TableRows.SpoiltTable {
        Set<Path> before = laidAside();

        try (SheetSource rows = SheetSource.open(workbook(), "")) {
            assertThat(rows.next()).map(Table.Row::cells).hasValue(List.of("code", "nom"));
            assertThat(laidAside()).isEqualTo(before);
            assertThat(rows.next()).map(Table.Row::cells).hasValue(List.of("1", "Brochemont"));
            assertThat(rows.next()).isEqualTo(Optional.empty());
        }
        assertThat(SheetSource.names(workbook())).containsExactly("T");
        assertThat(laidAside()).isEqualTo(before);
    }

    @Test
    void nor_while_it_is_copied() throws IOException {
        InMemoryContent workbook = workbook();
        Set<Path> before = laidAside();
        Content watched = new Content() {
            @Override
            public String name() {
                return "p.xlsx";
            }

            @Override
            public InputStream open() throws IOException {
                assertThat(laidAside()).isEqualTo(before);
                return workbook.open();
            }
        };

        try (FileChannel copy = UnnamedWorkbook.copy(watched)) {
            assertThat(copy.size()).isEqualTo(workbook.open().readAllBytes().length);
        }
    }

    @Test
    void one_whose_bytes_cannot_be_had_is_not_said_to_be_damaged() {
        Content gone = new Content() {
            @Override
            public String name() {
                return "p.xlsx";
            }

            @Override
            public InputStream open() throws IOException {
                throw new IOException("gone");
            }
        };

        assertThatThrownBy(() -> SheetSource.open(gone, "")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> SheetSource.open(InMemoryContent.of("p.xlsx", "no archive"), ""))
                .isInstanceOf(TableRows.SpoiltTable.class);
    }
}
