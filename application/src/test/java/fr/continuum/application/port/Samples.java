package fr.continuum.application.port;

import fr.continuum.application.port.BudgetDocumentReader.LineCounts;
import fr.continuum.application.port.BudgetDocumentReader.ReadOutcome;
import fr.continuum.application.port.BudgetDocumentReader.UnknownCode;
import fr.continuum.domain.budget.Amounts;
import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.BudgetLine;
import fr.continuum.domain.budget.BudgetRef;
import fr.continuum.domain.budget.BudgetStage;
import fr.continuum.domain.budget.ControlTotals;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.budget.LedgerPart;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.budget.Movement;
import fr.continuum.domain.budget.Nomenclature;
import fr.continuum.domain.budget.Section;
import fr.continuum.domain.budget.Sums;
import fr.continuum.domain.budget.VoteBasis;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/// Words the contracts are written with.
public final class Samples {

    public static final Siren AUTHORITY = new Siren("229300082");
    public static final Siren OTHER_AUTHORITY = new Siren("200000001");
    public static final FiscalYear YEAR = new FiscalYear(2026);
    public static final BudgetRef BUDGET = new BudgetRef("22930008200012");

    private Samples() {}

    public static Sha256 sha(String of) {
        return Sha256.of(of);
    }

    public static TimelineEntry entry(int minute) {
        return new TimelineEntry(
                "agent", Instant.parse("2026-11-22T08:00:00Z").plusSeconds(60L * minute), "table " + minute + ".xlsx");
    }

    /// A voted initial budget.
    public static DocumentHeader header() {
        return header(false);
    }

    public static DocumentHeader header(boolean draft) {
        return new DocumentHeader(
                AUTHORITY,
                "Département d’Essai",
                BUDGET,
                "Budget principal",
                false,
                Nomenclature.parse("M57-M57_A"),
                YEAR,
                BudgetStage.INITIAL,
                0,
                draft,
                VoteBasis.MIXED,
                LocalDate.of(2026, 3, 31),
                sha("profile"));
    }

    /// A ledger that holds these parts.
    public static DocumentHeader ledger(LedgerPart... parts) {
        DocumentHeader of = header();
        return new DocumentHeader(
                of.authority(),
                of.authorityName(),
                of.budget(),
                of.budgetName(),
                of.annex(),
                of.nomenclature(),
                of.fiscalYear(),
                BudgetStage.LEDGER,
                0,
                false,
                VoteBasis.UNKNOWN,
                of.issuedOn(),
                sha("profile"),
                Set.of(parts));
    }

    /// A header with nothing where nothing may be.
    public static DocumentHeader bareHeader() {
        return new DocumentHeader(
                AUTHORITY,
                "",
                new BudgetRef("22930008200012-EAU_1"),
                "",
                true,
                Nomenclature.parse("M49"),
                YEAR,
                BudgetStage.AMENDING,
                3,
                false,
                VoteBasis.UNKNOWN,
                null);
    }

    public static ReadingId reading(String document) {
        return new ReadingId(AUTHORITY, sha(document), "reader 1", null);
    }

    /// An operating expense, by function.
    public static BudgetKey key(String function) {
        return key(Flow.EXPENSE, Movement.REAL, Section.OPERATING, function, "");
    }

    public static BudgetKey key(Flow flow, Movement movement, Section section, String function, String operation) {
        return new BudgetKey(
                BUDGET, flow, movement, section, "6042", function, "93", operation, "AP-2026-01", "DGS", "A/12 é");
    }

    public static BudgetLine line(int ordinal, BudgetKey key, Measure measure, long cents) {
        return line(ordinal, key, Amounts.NONE.with(measure, cents));
    }

    public static BudgetLine line(int ordinal, BudgetKey key, Amounts amounts) {
        return new BudgetLine(ordinal, ordinal * 3, key, amounts, "", BudgetLine.Detail.NONE);
    }

    /// A line that gives everything a line can.
    public static BudgetLine fullLine(int ordinal) {
        Amounts amounts = Amounts.NONE;
        for (Measure measure : Measure.values()) {
            amounts = amounts.with(measure, (ordinal % 2 == 0 ? 1 : -1) * (12_345_678_901L + measure.place()));
        }
        return new BudgetLine(
                ordinal,
                ordinal + 40,
                key("212"),
                amounts,
                "Entretien des collèges « Œuvre », 100 €",
                new BudgetLine.Detail("6042", "932", "OP1", true, "Plan collèges"));
    }

    /// What a reader answers that gave these lines.
    public static ReadOutcome.Read read(BudgetLine... lines) {
        Sums.Builder sums = new Sums.Builder();
        for (BudgetLine line : lines) {
            sums.add(line.key().flow(), line.amounts());
        }
        return new ReadOutcome.Read(
                header(),
                null,
                new LineCounts(lines.length + 3L, lines.length, 2, 1),
                sums.build(),
                CONTROL_TOTALS,
                List.of(new UnknownCode(KeyField.NATURE, "6042", 2), new UnknownCode(KeyField.CHAPTER, "", 1)),
                List.of(new FileFault("g.xlsx", "Feuille « 1 »", 12, 0, "Montant", "Ce n'est pas un montant.")));
    }

    private static final ControlTotals CONTROL_TOTALS = new ControlTotals(
                    List.of(new ControlTotals.BudgetTotal(
                            "P",
                            "",
                            "Budget principal",
                            "22930008200012",
                            Section.OPERATING,
                            Flow.REVENUE,
                            OptionalLong.of(10),
                            OptionalLong.empty(),
                            OptionalLong.of(0))),
                    List.of(new ControlTotals.Authorisation(
                            "AP1", "Collèges", 10_000_00, 2_500_00, OptionalLong.of(500_00))),
                    List.of(
                            new ControlTotals.Staff("A", ControlTotals.Employment.TENURED, 350, 193),
                            new ControlTotals.Staff("", ControlTotals.Employment.UNSAID, 0, 100)),
                    List.of(
                            new ControlTotals.Attached(Flow.EXPENSE, "011", "", 12_50),
                            new ControlTotals.Attached(Flow.REVENUE, "", "103", -3)),
                    List.of(new ControlTotals.CommittedSince("AP1", new FiscalYear(2024), 700_00, -20_00)))
            .leavingOut(new ControlTotals.LeftOut(2, 120_00, 60_00, 7_00, 1_00));

    /// Gives these lines, then says `Read`.
    public static BudgetFacts.Loader giving(BudgetLine... lines) {
        return handler -> {
            Arrays.stream(lines).forEach(handler::line);
            return read(lines);
        };
    }

    /// Loads these lines, room included.
    public static ReadingId load(BudgetFacts facts, ReadingId id, BudgetLine... lines) {
        try {
            facts.makeRoomFor(YEAR);
            facts.load(id, YEAR, giving(lines));
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Gives a line, then says `Malformed`.
    public static ReadOutcome malformed(BudgetFacts facts, ReadingId id) {
        try {
            return facts.load(id, YEAR, handler -> {
                handler.line(line(1, key("21"), Measure.VOTED, 100));
                return new ReadOutcome.Malformed(FileFault.at("budget.xml", 12, 3, "balise non fermée"));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
