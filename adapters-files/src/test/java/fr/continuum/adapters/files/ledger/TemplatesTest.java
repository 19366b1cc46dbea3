package fr.continuum.adapters.files.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.continuum.adapters.files.profile.FeedProfileFolder;
import fr.continuum.application.mapping.FeedField;
import fr.continuum.application.mapping.FeedKind;
import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.application.port.BudgetDocumentReader.LineCounts;
import fr.continuum.application.port.FeedFit;
import fr.continuum.application.port.LedgerReader;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.domain.budget.BudgetRef;
import fr.continuum.domain.budget.BudgetStage;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.LedgerPart;
import fr.continuum.domain.budget.Nomenclature;
import fr.continuum.domain.budget.Section;
import fr.continuum.domain.ledger.EntryKind;
import fr.continuum.domain.ledger.FeedIdentity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The templates of `docs/` under the profiles that ship: what people are told to fill is what the program reads.
class TemplatesTest {

    private static InMemoryContent template(FeedKind kind) throws IOException {
        Path file = Path.of("../docs/templates/" + kind.key() + ".csv");
        return new InMemoryContent(file.getFileName().toString(), Files.readAllBytes(file));
    }

    @Test
    void the_template_of_a_ledger_is_read_to_the_cent() throws IOException {
        Feeds.Read read = Feeds.read(template(FeedKind.LEDGER), FeedProfileFolder.shipped(FeedKind.LEDGER));

        assertThat(read.sound().lines()).isEqualTo(new LineCounts(7, 7, 0, 0));
        assertThat(read.sound().identity())
                .isEqualTo(new FeedIdentity(
                        "Département d'exemple",
                        new BudgetRef("22930008200018"),
                        "Budget principal",
                        new Nomenclature("M57", "M57_D"),
                        new FiscalYear(2026),
                        null,
                        0,
                        LedgerPart.ALL,
                        LocalDate.of(2026, 11, 28)));
        assertThat(read.sound().volume().of(EntryKind.COMMITMENT).cents()).isEqualTo(1_982_000_00);
        assertThat(read.entries())
                .extracting(entry -> entry.origin() == null ? 0 : entry.origin().value())
                .containsExactly(2026, 0, 0, 0, 0, 2026, 2024);
        assertThat(read.sound().volume().of(EntryKind.PAYMENT_ORDER).cents()).isEqualTo(492_000_00);
        assertThat(read.sound().volume().of(EntryKind.RECEIPT_ORDER).cents()).isEqualTo(150_000_00);
        assertThat(read.entries().get(1))
                .satisfies(entry -> assertThat(entry.reference()).isEqualTo("M2026-0417"))
                .satisfies(entry -> assertThat(entry.date()).isEqualTo(LocalDate.of(2026, 3, 17)))
                .extracting(
                        entry -> entry.key().flow(),
                        entry -> entry.key().section(),
                        entry -> entry.key().chapter(),
                        entry -> entry.key().operation(),
                        entry -> entry.key().authorisation(),
                        entry -> entry.key().service())
                .containsExactly(Flow.EXPENSE, Section.INVESTMENT, "23", "1802", "AP-2024-COLL", "DBAT");
        assertThat(read.entries().get(2).key().analyticCode()).isEqualTo("PLAN-OS2-A3");
    }

    @Test
    void the_template_of_a_preparation_is_read_to_the_cent() throws IOException {
        Feeds.Read read = Feeds.read(
                template(FeedKind.BUDGET_PREPARATION), FeedProfileFolder.shipped(FeedKind.BUDGET_PREPARATION));

        assertThat(read.sound().identity())
                .extracting(FeedIdentity::stage, FeedIdentity::fiscalYear, FeedIdentity::number)
                .containsExactly(BudgetStage.INITIAL, new FiscalYear(2027), 0);
        assertThat(read.entries())
                .extracting(entry -> entry.kind(), entry -> entry.key().flow(), entry -> entry.cents())
                .containsExactly(
                        tuple(EntryKind.PROPOSAL, Flow.EXPENSE, 2_100_000_00L),
                        tuple(EntryKind.PROPOSAL, Flow.EXPENSE, 45_000_00L),
                        tuple(EntryKind.PROPOSAL, Flow.EXPENSE, 310_000_00L),
                        tuple(EntryKind.PROPOSAL, Flow.REVENUE, 1_200_000_00L));
    }

    @Test
    void each_template_fits_its_own_profile_and_no_other() throws IOException {
        LedgerReader reader = new ProfiledLedgerReader();
        for (FeedKind of : FeedKind.values()) {
            for (FeedKind under : FeedKind.values()) {
                FeedFit fit = reader.fit(template(of), FeedProfileFolder.shipped(under));
                assertThat(fit instanceof FeedFit.Whole).isEqualTo(of == under);
            }
        }
    }

    /// In bold what the shipped profile cannot do without: the page says of each column what the program holds of
    /// it.
    @Test
    void every_column_of_every_template_is_explained_in_its_place() throws IOException {
        String page = Files.readString(Path.of("../docs/modeles.md"));
        List<Path> templates;
        try (Stream<Path> files = Files.list(Path.of("../docs/templates"))) {
            templates = files.filter(file -> file.toString().endsWith(".csv")).toList();
        }
        assertThat(templates).hasSizeGreaterThanOrEqualTo(FeedKind.values().length + 1);
        for (Path template : templates) {
            String name = template.getFileName().toString();
            String header = Files.readAllLines(template).getFirst().replace("\uFEFF", "");
            assertThat(explained(page, name).stream().map(cell -> cell.replace("*", "")))
                    .as(name)
                    .containsExactly(header.split(";"));
        }
        for (FeedKind kind : FeedKind.values()) {
            FeedProfile profile = FeedProfileFolder.shipped(kind);
            for (FeedField field : FeedField.of(kind)) {
                List<String> headers = profile.columns().getOrDefault(field, List.of());
                explained(page, kind.key() + ".csv").stream()
                        .filter(cell -> headers.contains(cell.replace("*", "")))
                        .forEach(cell -> assertThat(cell.startsWith("**"))
                                .as(kind + " " + cell)
                                .isEqualTo(!profile.optional().contains(field)));
            }
        }
    }

    /// First cells of the table that stands under a title of the page.
    private static List<String> explained(String page, String title) {
        int from = page.indexOf("\n## " + title + "\n");
        assertThat(from).as(title).isNotNegative();
        String part = page.substring(from + 1);
        int end = part.indexOf("\n## ");
        return (end < 0 ? part : part.substring(0, end))
                .lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| Colonne"))
                .map(line -> line.substring(2, line.indexOf(" |")))
                .toList();
    }
}
