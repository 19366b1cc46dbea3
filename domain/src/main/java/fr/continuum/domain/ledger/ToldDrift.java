package fr.continuum.domain.ledger;

import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.shared.Days;
import fr.continuum.domain.shared.Euros;
import fr.continuum.domain.shared.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;

/// What is said of an extract that passes a limit ([DriftLimits]): what drifts, how far, and which limit of the
/// profile it is, as the page of profiles calls it.
final class ToldDrift {

    static final Wording NO_ROW =
            new Wording("Aucune ligne à lire. Vérifiez l’export.", "There is no row to read. Check the export.");

    static final Wording ONE_MONTH = new Wording(
            "cela ressemble à un seul mois : donnez toute l’année, du 1er janvier à ce jour",
            "this looks like one month alone: give the whole year, from 1 January to this day");

    private ToldDrift() {}

    /// @param profile its name
    /// @param percent of the rows that may be rejected
    static Wording rejected(String profile, long kept, long rejected, int percent) {
        Wording unread = new Wording(
                lines(rejected) + " sur " + (kept + rejected) + (rejected > 1 ? " ne se lisent pas" : " ne se lit pas"),
                rowsInEnglish(rejected) + " of " + (kept + rejected) + " cannot be read");
        Wording beyond = new Wording(
                ", plus que les " + percent + " % admis (« lignes rejetées » dans le profil « " + profile + " »)",
                ", more than the " + percent + "% admitted (“rows rejected” in the profile “" + profile + "”)");
        return (kept == 0 ? unread : unread.then(beyond))
                .then(new Wording(". Corrigez-les, ou le profil.", ". Correct them, or the profile."));
    }

    private static String lines(long rows) {
        return rows + (rows > 1 ? " lignes" : " ligne");
    }

    private static String rowsInEnglish(long rows) {
        return rows + (rows == 1 ? " row" : " rows");
    }

    static Wording fewerRows(long before, long now, int percent) {
        return new Wording(
                lines(now) + " au lieu de " + before + ", soit plus de " + percent
                        + " % de moins (« lignes en moins » dans le profil)",
                rowsInEnglish(now) + " instead of " + before + ", more than " + percent
                        + "% fewer (“fewer rows” in the profile)");
    }

    static Wording goneCodes(long before, long gone, int percent) {
        return new Wording(
                gone + " codes sur " + before + " n’y sont plus, soit plus de " + percent
                        + " % (« lignes en moins » dans le profil)",
                gone + " codes of " + before + " are no longer there, more than " + percent
                        + "% (“fewer rows” in the profile)");
    }

    static Wording gonePieces(long before, long gone, int percent) {
        return new Wording(
                gone + (gone > 1 ? " pièces" : " pièce") + " sur " + before
                        + (gone > 1 ? " n’y sont plus" : " n’y est plus") + ", soit plus de " + percent
                        + " % (« lignes en moins » dans le profil)",
                gone + (gone == 1 ? " piece" : " pieces") + " of " + before
                        + (gone == 1 ? " is" : " are") + " no longer there, more than " + percent
                        + "% (“fewer rows” in the profile)");
    }

    /// @param first the day of the first order of the extract in force
    /// @param now the same of the new one
    static Wording laterStart(LocalDate first, LocalDate now) {
        return new Wording("le premier mandat ou titre est du ", "the first order is of ")
                .then(Days.wording(now))
                .then(new Wording(" au lieu du ", " instead of "))
                .then(Days.wording(first));
    }

    static Wording silent(Wording column, long before, long of) {
        return new Wording("plus aucune ligne ne dit « ", "no row says “")
                .then(column)
                .then(new Wording(
                        " », que " + before + " lignes sur " + of
                                + " disaient (colonne renommée ou vidée : corriger l’export, ou la colonne dans"
                                + " le profil)",
                        "” any more, which " + before + " rows of " + of
                                + " said (a column renamed or emptied: correct the export, or the column in the"
                                + " profile)"));
    }

    /// How many still do is not told: of few people, perhaps.
    ///
    /// @param percent of fewer rows
    static Wording lessSaid(Wording column, long before, long of, int percent) {
        return new Wording("« ", "“")
                .then(column)
                .then(new Wording(
                        " » n’est plus dit que par une partie des lignes : " + before + " sur " + of
                                + " le disaient, et la part de celles qui le disent a baissé de plus de " + percent
                                + " % (« lignes en moins » dans le profil ; colonne déplacée ou vidée : corriger"
                                + " l’export, ou la colonne dans le profil)",
                        "” is said by some of the rows only: " + before + " of " + of
                                + " said it, and the share of those that do fell by more than " + percent
                                + "% (“fewer rows” in the profile; a column moved or emptied: correct the export,"
                                + " or the column in the profile)"));
    }

    static Wording silentOfThose(Wording column) {
        return new Wording("plus aucune ligne ne dit « ", "no row says “")
                .then(column)
                .then(new Wording(
                        " » de ce qui le disait (colonne renommée ou vidée : corriger l’export, ou la colonne"
                                + " dans le profil)",
                        "” any more of what did (a column renamed or emptied: correct the export, or the column"
                                + " in the profile)"));
    }

    static Wording freshCodes(long before, long fresh, int percent) {
        return new Wording(
                fresh + " codes de plus que les " + before + " connus, soit plus de " + percent
                        + " % (« total en plus » dans le profil)",
                fresh + " codes more than the " + before + " known, more than " + percent
                        + "% (“larger totals” in the profile)");
    }

    static Wording lostYear(int year, long before) {
        return new Wording(
                "plus aucune ligne de " + year + ", où il y en avait " + before
                        + " (« lignes en moins » dans le profil)",
                "no row of " + year + " any more, of which there were " + before + " (“fewer rows” in the profile)");
    }

    /// @param told what it adds up to already
    /// @param whole what the whole year before came to
    static Wording beyondYear(EntryKind kind, BigDecimal told, FiscalYear before, BigDecimal whole, int percent) {
        Wording both = kind.words()
                .then(new Wording(" : ", ": "))
                .then(euros(told))
                .then(new Wording(", et tout l’exercice " + before + " : ", ", and the whole of " + before + ": "))
                .then(euros(whole));
        return more(both, percent);
    }

    static Wording euros(BigDecimal euros) {
        return Euros.wording(euros.movePointRight(2).longValueExact());
    }

    static Wording instead(Wording what, Wording before, Wording now) {
        return what.then(new Wording(" : ", ": "))
                .then(now)
                .then(new Wording(" au lieu de ", " instead of "))
                .then(before);
    }

    static Wording less(Wording moved, int percent) {
        return moved.then(by(percent, new Wording("de moins (« total en moins", "less (“smaller totals")));
    }

    static Wording more(Wording moved, int percent) {
        return moved.then(by(percent, new Wording("de plus (« total en plus", "more (“larger totals")));
    }

    private static Wording by(int percent, Wording way) {
        return new Wording(
                ", soit plus de " + percent + " % " + way.french() + " » dans le profil)",
                ", more than " + percent + "% " + way.english() + "” in the profile)");
    }
}
