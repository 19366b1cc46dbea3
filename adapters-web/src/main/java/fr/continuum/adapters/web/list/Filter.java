package fr.continuum.adapters.web.list;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What the address asks of one column: fields of a form, and the condition they make.
///
/// @param fields as they were typed
/// @param choices of which the reader ticks some; none where the column has none
/// @param condition empty where nothing is asked
/// @param misread what was typed and is neither a number nor a day: not applied
public record Filter(
        String key,
        String label,
        Form form,
        List<Field> fields,
        List<Tick> choices,
        Optional<Condition> condition,
        List<String> misread) {

    /// How it is asked.
    public enum Form {
        TEXT,
        RANGE,
        DAYS,
        CHOICES
    }

    /// @param name parameter in the address
    public record Field(String name, String value) {}

    /// @param name parameter in the address
    /// @param label as people read it
    public record Tick(String name, String word, String label, boolean ticked) {}

    private static final String CONTAINS = "-contient";
    private static final String IS = "-est";
    private static final String FROM = "-de";
    private static final String TO = "-a";
    private static final String SINCE = "-du";
    private static final String UNTIL = "-au";

    public Filter {
        fields = List.copyOf(fields);
        choices = List.copyOf(choices);
        misread = List.copyOf(misread);
    }

    public boolean isAsked() {
        return condition.isPresent() || !misread.isEmpty();
    }

    /// The parameters it may be said by.
    static List<String> names(Column<?> column) {
        String key = column.key();
        return switch (form(column)) {
            case TEXT -> List.of(key + CONTAINS);
            case RANGE -> List.of(key + FROM, key + TO);
            case DAYS -> List.of(key + SINCE, key + UNTIL);
            case CHOICES -> List.of(key + IS);
        };
    }

    private static Form form(Column<?> column) {
        return column.choice() != null
                ? Form.CHOICES
                : switch (column.kind()) {
                    case TEXT -> Form.TEXT;
                    case NUMBER, EURO -> Form.RANGE;
                    case DATE -> Form.DAYS;
                };
    }

    static Filter of(Column<?> column, Ask ask) {
        List<Field> fields = names(column).stream()
                .map(name -> new Field(name, ask.first(name)))
                .toList();
        Form form = form(column);
        return switch (form) {
            case TEXT -> text(column, fields);
            case RANGE -> range(column, form, fields, Typed::number, Condition.Between::new);
            case DAYS -> range(column, form, fields, Typed::day, Condition.Days::new);
            case CHOICES -> choices(column, ask);
        };
    }

    private static Filter text(Column<?> column, List<Field> fields) {
        String text = fields.getFirst().value();
        return new Filter(
                column.key(),
                column.label(),
                Form.TEXT,
                fields,
                List.of(),
                text.isEmpty() ? Optional.empty() : Optional.of(new Condition.Contains(text)),
                List.of());
    }

    private static <T> Filter range(
            Column<?> column,
            Form form,
            List<Field> fields,
            Function<String, Optional<T>> read,
            BiFunction<@Nullable T, @Nullable T, Condition> bounds) {
        List<String> misread = new ArrayList<>();
        List<Optional<T>> said = new ArrayList<>();
        for (Field field : fields) {
            Optional<T> one = read.apply(field.value());
            said.add(one);
            if (one.isEmpty() && !field.value().isEmpty()) {
                misread.add(field.value());
            }
        }
        T from = said.getFirst().orElse(null);
        T to = said.getLast().orElse(null);
        Optional<Condition> condition =
                from == null && to == null ? Optional.empty() : Optional.of(bounds.apply(from, to));
        return new Filter(column.key(), column.label(), form, fields, List.of(), condition, misread);
    }

    /// Words that name no choice ask for what nothing answers: an address people correct, not one that shows all.
    private static Filter choices(Column<?> column, Ask ask) {
        String name = names(column).getFirst();
        Set<String> words = new HashSet<>(ask.words(name));
        return new Filter(
                column.key(),
                column.label(),
                Form.CHOICES,
                List.of(),
                column.choices().stream()
                        .map(one -> new Tick(name, one.word(), one.label(), words.contains(one.word())))
                        .toList(),
                words.isEmpty() ? Optional.empty() : Optional.of(new Condition.OneOf(words)),
                List.of());
    }
}
