package fr.continuum.adapters.web.workforce;

import fr.continuum.adapters.web.contribution.Cell;
import fr.continuum.adapters.web.contribution.RowGroup;
import fr.continuum.adapters.web.contribution.TargetChoices;
import fr.continuum.adapters.web.contribution.Typed;
import fr.continuum.adapters.web.finding.RefusalRow;
import fr.continuum.adapters.web.reading.Whose;
import fr.continuum.domain.workforce.Improvement;
import fr.continuum.domain.workforce.TimeGain;
import fr.continuum.domain.workforce.TimeGainUse;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// A form about time gained and all that was typed in it, with what is wrong.
///
/// @param code of what is changed; empty for something new
/// @param seen the version it was made from, or nothing
/// @param planned whether there is a plan to serve
/// @param choices what links may lead to
/// @param departments those that have gained time, or do something for the plan
/// @param sources what may have made the time free
/// @param refusals what stands against it, where it was asked
/// @param changed whether somebody changed it, or used the same hours, since it was read
record TimeFormView(
        Whose whose,
        TimeWhat what,
        String code,
        String seen,
        boolean planned,
        Typed typed,
        TargetChoices choices,
        List<String> departments,
        List<Made> sources,
        List<RefusalRow> refusals,
        boolean changed) {

    TimeFormView {
        departments = List.copyOf(departments);
        sources = List.copyOf(sources);
        refusals = List.copyOf(refusals);
    }

    /// A contribution that may have made time free.
    record Made(String code, String title) {}

    public boolean isNew() {
        return code.isEmpty();
    }

    public String value(String name) {
        return typed.value(name);
    }

    public String value(String column, int row) {
        return typed.value(new Cell(column, row));
    }

    /// What the closed list of a field offers. The reform of working time is counted by work cycles.
    public List<String> options(String name) {
        return switch (name) {
            case TimeDraft.SOURCE ->
                Arrays.stream(TimeGain.Source.values())
                        .filter(source -> source != TimeGain.Source.WORKING_TIME_REFORM)
                        .map(Enum::name)
                        .toList();
            case TimeDraft.KIND ->
                Arrays.stream(TimeGainUse.Kind.values()).map(Enum::name).toList();
            case TimeDraft.IMPROVED ->
                Arrays.stream(Improvement.Answer.values()).map(Enum::name).toList();
            default -> typed.options(name);
        };
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
