package fr.continuum.adapters.files.hr;

import fr.continuum.adapters.files.feed.FeedCells;
import fr.continuum.application.mapping.FeedField;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.shared.Wording;
import fr.continuum.domain.workforce.KnownNames;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/// The cells of one row of an HR file, of which nothing passes that could be about a person: names must be known,
/// codes look like codes, days lie near enough.
final class HrCells {

    /// Nobody at work was born since, and what happened before says nothing of a mandate: earlier days are not
    /// kept.
    static final LocalDate EARLIEST = LocalDate.of(2015, 1, 1);

    private final FeedCells cells;
    private final KnownNames names;

    HrCells(FeedCells cells, KnownNames names) {
        this.cells = cells;
        this.names = names;
    }

    FeedCells plain() {
        return cells;
    }

    /// Whose row it is; empty where it does not say.
    static Optional<Siren> authority(FeedCells cells) {
        String text = cells.code(FeedField.AUTHORITY).replaceAll("[\\s\\p{Z}]", "");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!text.matches("\\d{9}|\\d{14}")) {
            cells.fault(
                    FeedField.AUTHORITY,
                    new Wording(
                            "Une collectivité se nomme par son SIREN (neuf chiffres) ou son SIRET. Donnez à la colonne"
                                    + " le format Texte.",
                            "An authority is named by its SIREN (nine digits) or its SIRET. Give the column the Text"
                                    + " format."));
            return Optional.empty();
        }
        return Optional.of(new Siren(text.substring(0, 9)));
    }

    /// A code no person could be meant by; empty where the cell is, or holds another.
    Optional<String> code(FeedField field) {
        String text = cells.code(field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!HrCode.isCode(text)) {
            noCode(field);
            return Optional.empty();
        }
        return Optional.of(text);
    }

    Optional<String> requiredCode(FeedField field) {
        if (cells.text(field).isEmpty()) {
            cells.empty(field);
        }
        return code(field);
    }

    private void noCode(FeedField field) {
        cells.fault(
                field,
                new Wording(
                        "Ce n'est pas un code : il lui faut un chiffre au moins, neuf au plus, sans espace, et qu'il ne"
                                + " soit ni une date ni un montant. Vérifiez que les cellules n'ont pas glissé.",
                        "This is no code: it needs one digit at least, nine at most, no space, and must be neither a"
                                + " date nor an amount. Check that the cells have not moved."));
    }

    /// A training the authority knows, or a code.
    Optional<String> training() {
        String text = cells.text(FeedField.TRAINING);
        return text.isEmpty()
                ? requiredCode(FeedField.TRAINING)
                : names.training(text).or(() -> code(FeedField.TRAINING));
    }

    /// A cycle the profile names, or a code.
    Optional<String> cycle() {
        return cells.named(FeedField.CYCLE).or(() -> requiredCode(FeedField.CYCLE));
    }

    /// The title of the post where the plan, or the profile, knows it.
    Optional<String> title() {
        return known(FeedField.TITLE, names::title);
    }

    Optional<String> department() {
        Optional<String> known = known(FeedField.DEPARTMENT, names::department);
        if (known.isEmpty()) {
            if (cells.text(FeedField.DEPARTMENT).isEmpty()) {
                cells.empty(FeedField.DEPARTMENT);
            }
            cells.fault(
                    FeedField.DEPARTMENT,
                    new Wording(
                            "Ni le plan, ni ce qui est fait pour lui, ni le profil ne connaissent cette direction : rien"
                                    + " ne dit que ce n'est pas le nom d'une personne. Nommez-la dans le profil, sous"
                                    + " « values » puis « department ».",
                            "Neither the plan, nor what is done for it, nor the profile knows this department: nothing"
                                    + " says that it is not somebody's name. Name it in the profile, under “values”,"
                                    + " then “department”."));
        }
        return known;
    }

    private Optional<String> known(FeedField field, Function<String, Optional<String>> byAuthority) {
        return cells.named(field).or(() -> byAuthority.apply(cells.text(field)));
    }

    /// A day from which something holds: an earlier one is as good as the first that is kept.
    Optional<LocalDate> since(FeedField field) {
        return cells.date(field).map(day -> day.isBefore(EARLIEST) ? EARLIEST : day);
    }

    /// A day that means nothing where it is too long ago.
    Optional<LocalDate> recent(FeedField field) {
        return cells.date(field).filter(day -> !day.isBefore(EARLIEST));
    }

    Optional<BigDecimal> requiredNumber(FeedField field, int decimals, BigDecimal most) {
        if (cells.text(field).isEmpty()) {
            cells.empty(field);
        }
        return cells.number(field, decimals, most);
    }
}
