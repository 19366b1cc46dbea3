package fr.continuum.adapters.files.hr;

import fr.continuum.adapters.files.feed.NamesAmongCodes;
import fr.continuum.adapters.files.profile.FaultList;
import fr.continuum.application.mapping.FeedField;
import fr.continuum.application.port.FileFault;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.shared.Wording;
import fr.continuum.domain.workforce.PostTrace;
import fr.continuum.domain.workforce.UnreadRows;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The sound rows of one HR file, and why others are not. Not for use by several threads.
final class FactRows<T> {

    /// Of a file that does not say when it was made.
    private static final int LATEST_YEAR = 2028;

    private final FaultList faults;
    private final String naming;
    private final List<Sound<T>> sound = new ArrayList<>();
    private final Set<String> named = new HashSet<>();
    private final List<PostTrace> traces = new ArrayList<>();
    private int nameless;
    private long totals;
    private long rejections;
    private long merged;

    /// @param looks the code nothing but its looks tells from something else
    private record Sound<T>(
            int line, Optional<Siren> authority, Optional<LocalDate> extracted, Optional<String> looks, T fact) {

        Sound<T> with(T other) {
            return new Sound<>(line, authority, extracted, looks, other);
        }
    }

    /// @param naming header of the column that gives each fact its name
    FactRows(String file, String sheet, String naming) {
        this.faults = new FaultList(file, sheet);
        this.naming = naming;
    }

    void total() {
        totals++;
    }

    void add(int line, Optional<Siren> authority, Optional<LocalDate> extracted, Optional<String> looks, T fact) {
        sound.add(new Sound<>(line, authority, extracted, looks, fact));
    }

    /// @param code of the fact the row is about; empty where it cannot be read
    /// @param trace what tells which posts it may be about, where its code does not
    void reject(FaultList told, Optional<String> code, Optional<PostTrace> trace) {
        told.all().forEach(faults::add);
        reject(code, trace);
    }

    private void reject(Optional<String> code, Optional<PostTrace> trace) {
        rejections++;
        code.ifPresentOrElse(named::add, () -> trace.ifPresentOrElse(traces::add, () -> nameless++));
    }

    private void reject(Sound<T> row, String column, Wording reason, String code) {
        faults.add(row.line(), column, reason);
        reject(Optional.of(code), Optional.empty());
    }

    /// A file is of one authority: that of most of its rows, the least among equals.
    ///
    /// @param code of a fact
    void keepOneAuthority(Function<T, String> code) {
        Optional<Siren> most = authority();
        List<Sound<T>> all = List.copyOf(sound);
        sound.clear();
        for (Sound<T> row : all) {
            if (row.authority().equals(most)) {
                sound.add(row);
            } else {
                reject(
                        row,
                        "",
                        new Wording(
                                "Cette ligne n'est pas de la même collectivité que le fichier. Déposez un fichier par"
                                        + " collectivité.",
                                "This row is not of the same authority as the file. Drop one file for each"
                                        + " authority."),
                        code.apply(row.fact()));
            }
        }
    }

    /// A code that looks like few others may be anything: its row is rejected, and the code not known.
    ///
    /// @param trace of a fact whose code is not known
    void keepUsualCodes(Function<T, Optional<PostTrace>> trace) {
        List<String> looks = sound.stream().flatMap(row -> row.looks().stream()).toList();
        UsualCodes usual = new UsualCodes(looks);
        NamesAmongCodes column = new NamesAmongCodes();
        looks.forEach(code -> column.add(code, 1));
        Set<String> names = column.names(day().map(LocalDate::getYear).orElse(LATEST_YEAR));
        List<Sound<T>> all = List.copyOf(sound);
        sound.clear();
        for (Sound<T> row : all) {
            if (row.looks()
                    .filter(code -> usual.isSuspect(code) || names.contains(code))
                    .isEmpty()) {
                sound.add(row);
            } else {
                faults.add(
                        row.line(),
                        naming,
                        new Wording(
                                "Ce code ne ressemble pas aux autres de la colonne : rien ne dit que ce n'est pas un"
                                        + " nom, une paie ou une date. Vérifiez que les cellules n'ont pas glissé ; si"
                                        + " c'est un code, dites dans le profil à quoi ressemblent les vôtres"
                                        + " (« shapes »).",
                                "This code does not look like the others of the column: nothing says that it is not a"
                                        + " name, pay or a date. Check that the cells have not moved; if it is a code,"
                                        + " say in the profile what yours look like (“shapes”)."));
                reject(Optional.empty(), trace.apply(row.fact()));
            }
        }
    }

    /// @param settle what becomes of each fact, in their order
    /// @param column header of a field
    void settle(
            Function<List<T>, List<Settled<T>>> settle, Function<FeedField, String> column, Function<T, String> code) {
        List<Sound<T>> all = List.copyOf(sound);
        List<Settled<T>> settled = settle.apply(kept());
        sound.clear();
        for (int i = 0; i < all.size(); i++) {
            Sound<T> row = all.get(i);
            switch (settled.get(i)) {
                case Settled.Sound<T>(T fact) -> sound.add(row.with(fact));
                case Settled.Refused<T>(T fact, FeedField field, Wording reason) ->
                    reject(row, column.apply(field), reason, code.apply(fact));
                case Settled.Again<T>(FeedField field, Wording reason) -> {
                    faults.add(row.line(), column.apply(field), reason);
                    rejections++;
                }
            }
        }
    }

    /// Of facts of one name the first is kept, or what both together say.
    ///
    /// @param both empty where the second only says it again
    void keepOneOf(Function<T, Object> name, BiFunction<T, T, Optional<T>> both, Function<T, String> code) {
        Map<Object, Integer> places = new HashMap<>();
        List<Sound<T>> all = List.copyOf(sound);
        sound.clear();
        for (Sound<T> row : all) {
            Integer place = places.putIfAbsent(name.apply(row.fact()), sound.size());
            if (place == null) {
                sound.add(row);
                continue;
            }
            Sound<T> first = sound.get(place);
            Optional<T> shared = both.apply(first.fact(), row.fact());
            if (shared.isPresent()) {
                sound.set(place, first.with(shared.get()));
                merged++;
            } else {
                reject(
                        row,
                        naming,
                        new Wording(
                                "La ligne " + first.line() + " dit déjà ce que vaut ce code. Gardez l'une des deux.",
                                "Row " + first.line() + " already says what this code is. Keep one of the two."),
                        code.apply(row.fact()));
            }
        }
    }

    /// Rows that say more of a fact another row tells.
    long merged() {
        return merged;
    }

    /// What is known of the rows that were rejected.
    UnreadRows unread() {
        return UnreadRows.of(named, nameless, traces);
    }

    List<T> kept() {
        return sound.stream().map(Sound::fact).toList();
    }

    Optional<Siren> authority() {
        Map<Optional<Siren>, Long> rows =
                sound.stream().collect(Collectors.groupingBy(Sound::authority, Collectors.counting()));
        return rows.entrySet().stream()
                .max(Map.Entry.<Optional<Siren>, Long>comparingByValue()
                        .thenComparing(row -> row.getKey().map(Siren::value).orElse(""), (a, b) -> b.compareTo(a)))
                .flatMap(Map.Entry::getKey);
    }

    /// The latest day a row says it was extracted on.
    Optional<LocalDate> day() {
        return sound.stream().flatMap(row -> row.extracted().stream()).max(LocalDate::compareTo);
    }

    long totals() {
        return totals;
    }

    long rejections() {
        return rejections;
    }

    /// In the order of the file.
    List<FileFault> rejected() {
        return faults.all();
    }
}
