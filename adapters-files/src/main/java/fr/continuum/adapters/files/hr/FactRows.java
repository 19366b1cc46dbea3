package fr.continuum.adapters.files.hr;

import fr.continuum.adapters.files.profile.FaultList;
import fr.continuum.application.port.FileFault;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.shared.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The sound rows of one HR file, and why others are not. Not for use by several threads.
final class FactRows<T> {

    private final FaultList faults;
    private final String naming;
    private final List<Sound<T>> sound = new ArrayList<>();
    private long totals;
    private long rejections;

    private record Sound<T>(int line, Optional<Siren> authority, Optional<LocalDate> extracted, T fact) {}

    /// @param naming header of the column that gives each fact its name
    FactRows(String file, String sheet, String naming) {
        this.faults = new FaultList(file, sheet);
        this.naming = naming;
    }

    void total() {
        totals++;
    }

    void add(int line, Optional<Siren> authority, Optional<LocalDate> extracted, T fact) {
        sound.add(new Sound<>(line, authority, extracted, fact));
    }

    void reject(FaultList told) {
        rejections++;
        told.all().forEach(faults::add);
    }

    private void reject(Sound<T> row, String column, Wording reason) {
        rejections++;
        faults.add(row.line(), column, reason);
    }

    /// A file is of one authority: that of most of its rows, the least among equals.
    void keepOneAuthority() {
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
                                        + " authority."));
            }
        }
    }

    /// Of facts of one name the first is kept.
    void keepOneOf(Function<T, Object> name) {
        Map<Object, Integer> lines = new HashMap<>();
        List<Sound<T>> all = List.copyOf(sound);
        sound.clear();
        for (Sound<T> row : all) {
            Integer first = lines.putIfAbsent(name.apply(row.fact()), row.line());
            if (first == null) {
                sound.add(row);
            } else {
                reject(
                        row,
                        naming,
                        new Wording(
                                "La ligne " + first + " dit déjà ce que vaut ce code. Gardez l'une des deux.",
                                "Row " + first + " already says what this code is. Keep one of the two."));
            }
        }
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
