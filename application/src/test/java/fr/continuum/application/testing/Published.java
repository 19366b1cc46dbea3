package fr.continuum.application.testing;

import fr.continuum.application.memory.InMemoryBudgetFacts;
import fr.continuum.application.memory.InMemoryConsolidations;
import fr.continuum.application.port.Consolidations;
import fr.continuum.application.port.ReadingId;
import fr.continuum.application.port.Samples;
import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.BudgetLine;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.budget.Movement;
import fr.continuum.domain.budget.Section;
import fr.continuum.domain.consolidation.Inputs;
import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Siren;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/// What a night published of an authority of which nothing else is known.
public final class Published {

    private static final LocalDate DAY = LocalDate.parse("2020-01-02");
    private static final Instant AT = Instant.parse("2020-01-02T02:00:00Z");

    private Published() {}

    /// One document, whose keys bear these codes at source.
    public static void bearing(
            InMemoryBudgetFacts facts, InMemoryConsolidations consolidations, Owner owner, String... codes) {
        Siren authority = new Siren(owner.value());
        ReadingId reading = Samples.load(
                facts,
                new ReadingId(authority, Samples.sha(String.join(",", codes)), "reader 1", null),
                Arrays.stream(codes).map(Published::line).toArray(BudgetLine[]::new));
        NightId night = NightId.of(DAY, 1);
        consolidations.prepare(new Consolidations.Consolidation(
                authority,
                night,
                new Inputs(DAY, "reader 1", "1", "1", null, null, null, null, List.of()),
                List.of(new Consolidations.MeasuredDocument(reading, Samples.sha("measured"))),
                List.of(),
                Consolidations.State.PREPARED,
                ""));
        consolidations.publish(authority, night, AT);
    }

    private static BudgetLine line(String analyticCode) {
        BudgetKey key = new BudgetKey(
                Samples.BUDGET,
                Flow.EXPENSE,
                Movement.REAL,
                Section.OPERATING,
                "6042",
                "212",
                "932",
                "",
                "",
                "",
                analyticCode);
        return Samples.line(1, key, Measure.EXECUTED, 100);
    }
}
