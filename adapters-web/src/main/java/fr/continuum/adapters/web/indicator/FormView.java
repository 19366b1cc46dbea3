package fr.continuum.adapters.web.indicator;

import fr.continuum.adapters.web.contribution.Cell;
import fr.continuum.adapters.web.contribution.TargetChoices;
import fr.continuum.adapters.web.contribution.Typed;
import fr.continuum.adapters.web.finding.RefusalRow;
import fr.continuum.adapters.web.reading.Whose;
import fr.continuum.domain.indicator.Direction;
import fr.continuum.domain.indicator.Indicator;
import fr.continuum.domain.indicator.IndicatorKind;
import fr.continuum.domain.indicator.Periodicity;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A form about an indicator and all that was typed in it, with what is wrong.
///
/// @param indicator what it is about; null for a new one
/// @param seen the version it was made from, or nothing
/// @param choices what it may be about
/// @param revising whether what it is held to changes by a decision only (R06)
/// @param refusals what stands against it, where it was asked
/// @param changed whether somebody changed it since it was read
record FormView(
        Whose whose,
        @Nullable Indicator indicator,
        String seen,
        TargetChoices choices,
        boolean revising,
        Typed typed,
        List<RefusalRow> refusals,
        boolean changed) {

    private static final int SPARE_ROWS = 2;

    FormView {
        refusals = List.copyOf(refusals);
    }

    public boolean isNew() {
        return indicator == null;
    }

    /// Whether it may still be followed from now on.
    public boolean isDraft() {
        return indicator == null || !(indicator.isActive() || indicator.isRetired());
    }

    public String value(String name) {
        return typed.value(name);
    }

    public String value(String column, int row) {
        return typed.value(new Cell(column, row));
    }

    public boolean isChosen(String name, String option) {
        return typed.all(name).contains(option);
    }

    public boolean has(String name) {
        return typed.has(name);
    }

    public List<String> options(String name) {
        return names(
                switch (name) {
                    case "nature" -> IndicatorKind.values();
                    case "sens" -> Direction.values();
                    case "periodicite" -> Periodicity.values();
                    default -> throw new IllegalArgumentException("No closed list: " + name);
                });
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    /// Empty where nothing is wrong with it.
    public String fault(String id) {
        return typed.fault(id);
    }

    public List<Typed.Fault> faults() {
        return typed.faults();
    }

    /// The numbers of the rows of targets: those filled in, and some to fill.
    public List<Integer> targets() {
        int filled = typed.rows(SheetDraft.TARGET, SheetDraft.TARGET_DAY).size();
        return IntStream.range(0, filled + SPARE_ROWS).boxed().toList();
    }
}
