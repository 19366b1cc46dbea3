package fr.continuum.adapters.web.contribution;

import fr.continuum.adapters.web.finding.RefusalRow;
import fr.continuum.adapters.web.reading.Whose;
import fr.continuum.domain.contribution.ContributionKind;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A form and all that was typed in it, with what is wrong.
///
/// @param code of the contribution being changed; empty for a new one
/// @param seen the version it was made from, or nothing
/// @param veiled whether its figures are hidden from whoever types: those left empty stay
/// @param planned whether there is a plan to serve
/// @param choices what links may lead to
/// @param grounds what a training may be held for; empty for other kinds
/// @param needs what a training may answer; empty for other kinds
/// @param departments those already written, to be chosen again
/// @param own departments whoever types may write for; none where they may write for any
/// @param refusals what stands against it, where it was asked
/// @param meanwhile what somebody else did since it was read; null where nobody did anything
record FormView(
        Whose whose,
        ContributionKind kind,
        String genre,
        String code,
        String seen,
        boolean veiled,
        boolean planned,
        Typed typed,
        TargetChoices choices,
        List<GroundChoice> grounds,
        List<NeedChoice> needs,
        List<String> departments,
        List<String> own,
        List<RefusalRow> refusals,
        @Nullable HistoryRow meanwhile) {

    FormView {
        grounds = List.copyOf(grounds);
        needs = List.copyOf(needs);
        departments = List.copyOf(departments);
        own = List.copyOf(own);
        refusals = List.copyOf(refusals);
    }

    /// @param value as the form sends it
    /// @param basis the text that says so; empty for a category alone
    record GroundChoice(String category, String value, String label, String basis) {}

    /// @param serves codes of what it serves; empty where it serves nothing
    record NeedChoice(String code, String label, String serves, boolean chosen) {}

    public boolean isNew() {
        return code.isEmpty();
    }

    /// Departments to choose from, and nothing else; what was typed and is none of them stays, to be corrected.
    public List<String> offered() {
        String typed = value("direction");
        return own.size() < 2 || typed.isEmpty() || own.contains(typed)
                ? own
                : Stream.concat(own.stream(), Stream.of(typed)).toList();
    }

    public String value(String name) {
        return typed.value(name);
    }

    public String value(String column, int row) {
        return typed.value(new Cell(column, row));
    }

    /// What the closed list of a field offers.
    public List<String> options(String name) {
        return Options.of(name);
    }

    public boolean checked(String name) {
        return typed.has(name);
    }

    /// Empty where nothing is wrong with it.
    public String fault(String id) {
        return typed.fault(id);
    }

    public List<Typed.Fault> faults() {
        return typed.faults();
    }

    /// The numbers of the rows of a list.
    public List<Integer> rows(String group) {
        return IntStream.range(0, RowGroup.of(group).rows(typed)).boxed().toList();
    }
}
