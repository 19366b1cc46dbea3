package fr.continuum.adapters.files.hr;

import fr.continuum.adapters.files.feed.FeedCells;
import fr.continuum.application.mapping.CodeShape;
import fr.continuum.application.mapping.FeedField;
import fr.continuum.application.mapping.TwoDigitYears;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.shared.Wording;
import fr.continuum.domain.workforce.KnownNames;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// The cells of one row of an HR file, of which nothing passes that could be about a person: names must be known,
/// codes look like codes, days lie near enough.
final class HrCells {

    /// Nobody at work was born since, and what happened before says nothing of a mandate: earlier days are not
    /// kept.
    static final LocalDate EARLIEST = LocalDate.of(2015, 1, 1);

    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2099;

    /// Neither a day nor an amount falls into pieces that look like codes.
    private static final Pattern BETWEEN_CODES = Pattern.compile("[;|\n]|,(?!\\d)");

    private final FeedCells cells;
    private final KnownNames names;
    private final LocalDate night;
    private Optional<String> taken = Optional.empty();

    /// @param night the day days are held against where the row says none
    HrCells(FeedCells cells, KnownNames names, LocalDate night) {
        this.cells = cells;
        this.names = names;
        this.night = night;
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
        List<CodeShape> shapes = cells.shapes(field);
        if (!HrCode.isCode(text, shapes)) {
            noCode(field);
            return Optional.empty();
        }
        if (shapes.isEmpty()) {
            taken = Optional.of(text);
        }
        return Optional.of(text);
    }

    /// The code that nothing but its looks tells from a name, a number of somebody, a wage or a day; empty where
    /// the authority or the profile knows it, or there is none.
    Optional<String> takenByItsLooks() {
        return taken;
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
                cells.shapes(field).isEmpty()
                        ? new Wording(
                                "Ce n'est pas un code : il lui faut un chiffre au moins, neuf au plus, sans espace, pas"
                                        + " plus de quatre lettres de suite ni deux minuscules, et qu'il ne soit ni une"
                                        + " date ni un montant. Vérifiez que les cellules n'ont pas glissé ; si c'est un"
                                        + " code, dites dans le profil à quoi ressemblent les vôtres (« shapes ») :"
                                        + " jusqu'à douze chiffres alors.",
                                "This is no code: it needs one digit at least, nine at most, no space, no more than four"
                                        + " letters together nor two small ones, and must be neither a date nor an"
                                        + " amount. Check that the cells have not moved; if it is a code, say in the"
                                        + " profile what yours look like (“shapes”): up to twelve digits then.")
                        : new Wording(
                                "Ce n'est pas un code comme le profil les dit (« shapes »), de douze chiffres au plus, ou"
                                        + " il a la forme d'un numéro personnel. Vérifiez que les cellules n'ont pas"
                                        + " glissé.",
                                "This is no code as the profile says they are (“shapes”), of twelve digits at most, or it"
                                        + " looks like a personal number. Check that the cells have not moved."));
    }

    /// A training the authority knows, or a code.
    Optional<String> training() {
        String text = cells.text(FeedField.TRAINING);
        return text.isEmpty()
                ? requiredCode(FeedField.TRAINING)
                : names.training(text).or(() -> code(FeedField.TRAINING));
    }

    /// A competency need the authority knows, or a code.
    Optional<String> need() {
        String text = cells.text(FeedField.NEED);
        return text.isEmpty() ? requiredCode(FeedField.NEED) : names.need(text).or(() -> code(FeedField.NEED));
    }

    /// Those a training answers, likewise.
    List<String> needs() {
        return codes(FeedField.NEEDS, names::need);
    }

    /// Objectives and actions the plan knows, or codes.
    List<PlanCode> objectives() {
        return codes(FeedField.OBJECTIVES, names::element).stream()
                .filter(PlanCode::isValid)
                .map(PlanCode::new)
                .toList();
    }

    private List<String> codes(FeedField field, Function<String, Optional<String>> known) {
        List<String> codes = new ArrayList<>();
        for (String part : BETWEEN_CODES.split(cells.text(field), -1)) {
            String text = part.strip();
            if (text.isEmpty()) {
                continue;
            }
            Optional<String> code = known.apply(text)
                    .or(() -> Optional.of(text).filter(one -> HrCode.isCode(one, cells.shapes(field))));
            code.ifPresentOrElse(codes::add, () -> noCode(field));
        }
        return List.copyOf(codes);
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
                                    + " ne dit que ce n'est pas le nom d'une personne. Nommez-la dans le profil, parmi"
                                    + " les mots de la colonne « Direction ».",
                            "Neither the plan, nor what is done for it, nor the profile knows this department: nothing"
                                    + " says that it is not somebody's name. Name it in the profile, among the"
                                    + " words of the column “Department”."));
        }
        return known;
    }

    /// The same where the cell says one.
    Optional<String> departmentIfSaid() {
        return cells.text(FeedField.DEPARTMENT).isEmpty() ? Optional.empty() : department();
    }

    /// The title of a training, or what a need is about, where the authority, or the profile, knows it.
    Optional<String> subject(FeedField field) {
        return known(field, names::subject);
    }

    private Optional<String> known(FeedField field, Function<String, Optional<String>> byAuthority) {
        return cells.named(field).or(() -> byAuthority.apply(cells.text(field)));
    }

    /// A day from which something holds: an earlier one is as good as the first that is kept. Tools write days no
    /// authority has known or will know where there is none: `01/01/1900`, `31/12/9999`.
    Optional<LocalDate> since(FeedField field) {
        return cells.date(field)
                .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR)
                .map(day -> day.isBefore(EARLIEST) ? EARLIEST : day);
    }

    /// A day that means nothing where it is too long ago, or as far ahead as tools write where there is none.
    Optional<LocalDate> recent(FeedField field) {
        return cells.date(field).filter(day -> !day.isBefore(EARLIEST) && day.getYear() <= LAST_YEAR);
    }

    /// The day a post was opened, or is to be within a year of the day of the extract: a later one is a slip of
    /// the pen, and would take the post out of every figure of today.
    Optional<LocalDate> opened() {
        return nearEnough(
                FeedField.OPENED, recent(FeedField.OPENED), new Wording("Ce poste ouvrirait", "This post would open"));
    }

    /// The day since which nobody sits in a post, likewise.
    Optional<LocalDate> vacantSince() {
        return nearEnough(
                FeedField.VACANT_SINCE,
                since(FeedField.VACANT_SINCE),
                new Wording("Ce poste deviendrait vacant", "This post would fall vacant"));
    }

    /// The day of the row: that of the extract, else that of the night.
    LocalDate day() {
        return recent(FeedField.EXTRACTED).orElse(night);
    }

    private Optional<LocalDate> nearEnough(FeedField field, Optional<LocalDate> said, Wording what) {
        if (said.isEmpty() || cells.isFaulty(FeedField.EXTRACTED) || cells.isFaulty(field)) {
            // What is wrong with one of the two days is told already.
            return said;
        }
        Optional<LocalDate> extracted = recent(FeedField.EXTRACTED);
        if (!said.get().isAfter(extracted.orElse(night).plusYears(1))) {
            return said;
        }
        Wording held = extracted.isPresent()
                ? new Wording(
                        " plus d'un an après le jour de l'extrait.", " more than a year after the day of the extract.")
                : new Wording(
                        " plus d'un an après la première nuit qui lit ce fichier, qui ne dit pas son jour.",
                        " more than a year after the first night that reads this file, which does not say its day.");
        cells.fault(
                field,
                what.then(held)
                        .then(new Wording(
                                " Corrigez la date, et écrivez l'année avec quatre chiffres (de deux chiffres, 00 à "
                                        + (TwoDigitYears.PIVOT - 1) + " sont de ce siècle).",
                                " Correct the date, and write its year with four digits (of two digits, 00 to "
                                        + (TwoDigitYears.PIVOT - 1) + " are of this century).")));
        return Optional.empty();
    }

    /// @param bare the number alone of one that is written with its unit
    Optional<BigDecimal> requiredNumber(FeedField field, int decimals, BigDecimal most, UnaryOperator<String> bare) {
        if (cells.text(field).isEmpty()) {
            cells.empty(field);
        }
        return cells.number(field, decimals, most, bare);
    }
}
