package fr.continuum.adapters.files.hr;

import fr.continuum.application.mapping.FeedField;
import fr.continuum.domain.shared.Wording;
import fr.continuum.domain.workforce.TrainingSession;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Which rows of a file of sessions only say again what others say: pages that overlap, or a file laid end to end with
/// itself. Where a column numbers sessions, one is told twice that has the same number and all else. Elsewhere a row
/// that is the same as one further up is; rows alike beside one another are groups held at once, unless so many are
/// that the file is rather a doubled one that was sorted.
final class RepeatedSessions {

    /// Of so many sessions at least, more than half are not held by two groups at once.
    private static final int FEWEST = 2;

    private RepeatedSessions() {}

    /// A session and what tells it from others alike.
    ///
    /// @param number that the file gives it, never kept; empty where it gives none
    record Row(int line, TrainingSession session, Optional<String> number) {

        /// What no two rows share, unless one repeats the other.
        record Name(TrainingSession session, Optional<String> number) {}

        Name name() {
            return new Name(session, number);
        }
    }

    /// What becomes of each row, in their order.
    static List<Settled<Row>> settle(List<Row> rows) {
        Map<Row.Name, Integer> first = new HashMap<>();
        List<Integer> beside = new ArrayList<>();
        List<Settled<Row>> settled = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            Integer line = first.putIfAbsent(row.name(), row.line());
            if (line == null) {
                settled.add(new Settled.Sound<>(row));
            } else if (row.number().isEmpty()
                    && row.name().equals(rows.get(i - 1).name())
                    && settled.getLast() instanceof Settled.Sound<Row>) {
                beside.add(i);
                settled.add(new Settled.Sound<>(row));
            } else {
                settled.add(again(line));
            }
        }
        if (first.size() >= FEWEST && beside.size() * 2 > first.size()) {
            beside.forEach(at -> settled.set(
                    at, again(Objects.requireNonNull(first.get(rows.get(at).name())))));
        }
        return settled;
    }

    private static Settled<Row> again(int line) {
        return new Settled.Again<>(
                FeedField.TRAINING,
                new Wording(
                        "La ligne " + line + " dit déjà cette session : mêmes formation, jours et nombre. Le fichier"
                                + " est-il mis deux fois bout à bout ? Si ce sont deux groupes, additionnez leurs"
                                + " stagiaires sur une ligne, ou donnez à chaque session son numéro (colonne"
                                + " « Session »).",
                        "Row " + line + " already tells this session: the same training, days and number. Is the file"
                                + " laid end to end with itself? If these are two groups, add their trainees up on one"
                                + " row, or give each session its number (column “Session”)."));
    }
}
