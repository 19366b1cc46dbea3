package fr.continuum.adapters.web.planform;

import fr.continuum.adapters.web.planform.Answer.FaultRow;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A form as its page shows it: what was typed, what cannot be read, what the rules answer.
///
/// @param answer null where nobody asked yet
/// @param more the rows of which more were asked for; null where none were
record FormView(
        Typed typed,
        List<FaultRow> faults,
        @Nullable Answer answer,
        @Nullable Rows more) {

    private static final int SPARE = 1;
    private static final int MORE = 4;

    static FormView of(Typed typed) {
        return new FormView(typed, List.of(), null, null);
    }

    static FormView answered(Typed typed, Answer answer) {
        return new FormView(typed, answer.faults(), answer, null);
    }

    public String one(String field) {
        return typed.one(field);
    }

    public String at(String field, int row) {
        return typed.at(field, row);
    }

    public boolean has(String field, String value) {
        return typed.has(field, value);
    }

    /// Why a field cannot be read; null where it can.
    public @Nullable String fault(String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .map(FaultRow::message)
                .findFirst()
                .orElse(null);
    }

    public @Nullable String faultAt(String field, int row) {
        return fault(Reading.in(field, row));
    }

    /// Rows to show: those typed, and some to fill in.
    public List<Integer> rows(String code) {
        Rows rows = Rows.of(code).orElseThrow();
        int spare = rows == more ? MORE : SPARE;
        return IntStream.range(0, rows.count(typed) + spare).boxed().toList();
    }

    /// Whether a row is there to be filled in.
    public boolean isBlank(String code, int row) {
        return Rows.of(code).orElseThrow().isBlank(typed, row);
    }

    /// The row to fill in first; null where no more were asked for.
    public @Nullable Integer first(String code) {
        return more != null && more.code().equals(code) ? more.count(typed) : null;
    }

    /// Whether a field holds what no choice offers: it is shown all the same.
    public boolean isUnknown(String field, List<Choice> choices) {
        return isStranger(one(field), choices);
    }

    public boolean isStranger(String value, List<Choice> choices) {
        return !value.isEmpty()
                && choices.stream().noneMatch(choice -> choice.value().equals(value));
    }

    /// Whether a list holds what it does not offer.
    public boolean isOther(String value, List<String> words) {
        return !value.isEmpty() && !words.contains(value);
    }

    /// What boxes hold that none offers.
    public List<String> strangers(String field, List<Choice> choices) {
        return typed.all(field).stream()
                .distinct()
                .filter(value -> isStranger(value, choices))
                .toList();
    }

    /// Whether the fields of a revision are asked for.
    public boolean revises() {
        return answer == null ? typed.has(TypedRevision.SHOWN, "oui") : answer.revises();
    }
}
