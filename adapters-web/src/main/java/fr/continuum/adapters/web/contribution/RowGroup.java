package fr.continuum.adapters.web.contribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/// A list in a form, of which rows are added and taken away: by a button, and so without any script.
public final class RowGroup {

    private static final List<RowGroup> ALL = List.of(
            new RowGroup("liens", LinkRows.TARGET, LinkRows.KIND, LinkRows.SHARE, LinkRows.WHY),
            new RowGroup("ameliorations", "amelioration-nature", "amelioration-texte", "amelioration-indicateur"),
            new RowGroup("consultations", "consultation-instance", "consultation-date", "consultation-avis"),
            new RowGroup("subventions", "subvention-annee", "subvention-montant"));

    /// Buttons of the form: one more row (`liens`), or one less (`liens:2`).
    static final String ADD = "ajouter";

    static final String REMOVE = "retirer";

    private final String title;
    private final List<String> columns;

    private RowGroup(String title, String... columns) {
        this.title = title;
        this.columns = List.of(columns);
    }

    /// How many rows to show: one to begin with.
    public int rows(Typed typed) {
        return Math.max(1, typed.count(columns.toArray(String[]::new)));
    }

    /// Does what a button of a form asks for, if one was pressed.
    ///
    /// @return whether rows changed: then nothing is to be saved
    public static boolean change(MultiValueMap<String, String> values) {
        String add = values.getOrDefault(ADD, List.of()).stream().findFirst().orElse("");
        String remove =
                values.getOrDefault(REMOVE, List.of()).stream().findFirst().orElse("");
        find(add).ifPresent(group -> group.add(values));
        String[] parts = remove.split(":", 2);
        if (parts.length == 2 && parts[1].matches("[0-9]{1,4}")) {
            find(parts[0]).ifPresent(group -> group.remove(values, Integer.parseInt(parts[1])));
        }
        return values.containsKey(ADD) || values.containsKey(REMOVE);
    }

    /// @throws IllegalArgumentException where no list is called so
    public static RowGroup of(String title) {
        return find(title).orElseThrow(() -> new IllegalArgumentException("No list is called " + title));
    }

    private static Optional<RowGroup> find(String title) {
        return ALL.stream().filter(group -> group.title.equals(title)).findFirst();
    }

    private void add(MultiValueMap<String, String> values) {
        int rows = Math.max(1, rows(values));
        for (String column : columns) {
            List<String> all = new ArrayList<>(values.getOrDefault(column, List.of()));
            while (all.size() <= rows) {
                all.add("");
            }
            values.put(column, all);
        }
    }

    private void remove(MultiValueMap<String, String> values, int row) {
        for (String column : columns) {
            List<String> all = new ArrayList<>(values.getOrDefault(column, List.of()));
            if (row < all.size()) {
                all.remove(row);
            }
            values.put(column, all);
        }
    }

    private int rows(MultiValueMap<String, String> values) {
        return columns.stream()
                .mapToInt(column -> values.getOrDefault(column, List.of()).size())
                .max()
                .orElse(0);
    }
}
