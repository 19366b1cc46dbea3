package fr.continuum.adapters.files.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.continuum.adapters.files.profile.FeedProfileFolder;
import fr.continuum.application.mapping.FeedKind;
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
}
