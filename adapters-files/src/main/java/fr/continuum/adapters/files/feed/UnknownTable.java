package fr.continuum.adapters.files.feed;

import fr.continuum.adapters.files.profile.FoldedText;
import fr.continuum.adapters.files.profile.HeaderRow;
import fr.continuum.adapters.files.profile.Profile;
import fr.continuum.adapters.files.profile.SocialDeclarations;
import fr.continuum.adapters.files.profile.TableHeads;
import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.FileFault;
import fr.continuum.domain.shared.Wording;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Says of a file that no profile recognises what whoever dropped it can do: save it otherwise, show a sheet, add
/// columns, or make a profile. Headers of the file are not quoted, nor its sheets named: both may be somebody's.
public final class UnknownTable {

    /// A row that names fewer columns of a profile is near none.
    private static final int NEAR = 2;

    private static final Wording SAVE = new Wording(
            " Ouvrez-le dans un tableur, enregistrez-le en .xlsx ou en .csv, et déposez-le de nouveau.",
            " Open it in a spreadsheet, save it as .xlsx or as .csv, and drop it again.");

    private static final Wording PROFILE = new Wording(
            " ou faites un profil à partir d’un échantillon de ce fichier, à la page « Profils des flux » (/flux).",
            " or make a profile from a sample of this file, on the page “Profiles of feeds” (/flux).");

    private UnknownTable() {}

    /// @return empty of a document of marks, which says itself what it is
    /// @throws IOException only where the bytes could not be had
    public static Optional<FileFault> why(Content file, List<FeedProfile> profiles) throws IOException {
        Optional<FileFault> refused = SocialDeclarations.fault(file);
        if (refused.isPresent()) {
            return refused;
        }
        List<Profile.Feed> feeds = profiles.stream().map(Profile.Feed::of).toList();
        Set<String> wanted =
                feeds.stream().flatMap(feed -> feed.columns().stream()).collect(Collectors.toSet());
        return switch (TableHeads.of(file, wanted)) {
            case TableHeads.Document _ -> Optional.empty();
            case TableHeads.Unusable(FileFault fault) -> Optional.of(fault.withoutSheet());
            case TableHeads.Old _ ->
                told(
                        file,
                        new Wording(
                                "Ce classeur est d’un format ancien (.xls), qui n’est pas lu.",
                                "This workbook is of an old format (.xls), which is not read."),
                        SAVE);
            case TableHeads.Locked _ ->
                told(
                        file,
                        new Wording(
                                "Ce classeur est protégé par un mot de passe.", "A password protects this workbook."),
                        new Wording(
                                " Ôtez le mot de passe, enregistrez-le en .xlsx ou en .csv, et déposez-le de nouveau.",
                                " Take the password off, save it as .xlsx or as .csv, and drop it again."));
            case TableHeads.OldOrLocked _ ->
                told(
                        file,
                        new Wording(
                                "Ce fichier est d’un format ancien (.xls, .doc), ou un mot de passe le protège : il n’est pas"
                                        + " lu. Ôtez le mot de passe s’il y en a un.",
                                "This file is of an old format (.xls, .doc), or a password protects it: it is not read. Take"
                                        + " the password off if there is one."),
                        SAVE);
            case TableHeads.Marked _ ->
                told(
                        file,
                        new Wording(
                                "Ce fichier est une page web, ou un classeur écrit en XML, sous le nom d’un tableur : il n’est"
                                        + " pas lu.",
                                "This file is a web page, or a workbook written in XML, under the name of a spreadsheet: it is"
                                        + " not read."),
                        SAVE);
            case TableHeads.Neither _ ->
                told(
                        file,
                        new Wording(
                                "Ce fichier n’est ni une table (.xlsx, .csv) ni un document XML : il n’est pas lu. Si c’est"
                                        + " une table, enregistrez-la en .xlsx ou en .csv, et déposez-la de nouveau.",
                                "This file is neither a table (.xlsx, .csv) nor an XML document: it is not read. If it is a"
                                        + " table, save it as .xlsx or as .csv, and drop it again."));
            case TableHeads.Rows(List<TableHeads.Head> sheets, int of) ->
                Optional.of(FileFault.of(file.name(), nearest(feeds, sheets, of)));
        };
    }

    private static Optional<FileFault> told(Content file, Wording... words) {
        return Optional.of(FileFault.of(file.name(), Wording.joined("", List.of(words))));
    }

    /// How near a sheet is to a profile.
    ///
    /// @param named columns of the profile it names
    private record Near(Profile.Feed feed, TableHeads.Head sheet, long named, List<String> lacking) {

        static Optional<Near> of(Profile.Feed feed, TableHeads.Head sheet) {
            Set<String> columns = feed.columns().stream().map(FoldedText::of).collect(Collectors.toSet());
            return sheet.rows().stream()
                    .map(row -> new Near(feed, sheet, count(row, columns), feed.lacking(row)))
                    .max(Comparator.comparingLong(Near::named));
        }

        private static long count(List<String> row, Set<String> columns) {
            return row.stream()
                    .map(FoldedText::of)
                    .distinct()
                    .filter(columns::contains)
                    .count();
        }
    }

    private static Wording nearest(List<Profile.Feed> feeds, List<TableHeads.Head> sheets, int of) {
        Optional<Near> near = feeds.stream()
                .flatMap(feed -> sheets.stream().flatMap(sheet -> Near.of(feed, sheet).stream()))
                .filter(one -> one.named() >= NEAR)
                .min(Comparator.comparing((Near one) -> !one.lacking().isEmpty())
                        .thenComparing(Comparator.comparingLong(Near::named).reversed())
                        .thenComparingInt(one -> one.lacking().size())
                        .thenComparing(one -> one.sheet().hidden()));
        return near.map(one -> said(one, of)).orElseGet(UnknownTable::none);
    }

    private static Wording said(Near near, int of) {
        String name = near.feed().name();
        TableHeads.Head sheet = near.sheet();
        Wording place = new Wording(
                "la feuille masquée " + sheet.number() + " sur " + of,
                "the hidden sheet " + sheet.number() + " of " + of);
        if (near.lacking().isEmpty()) {
            return sheet.hidden()
                    ? new Wording(
                                    "La table que le profil « " + name + " » lirait est sur ",
                                    "The table the profile “" + name + "” would read is on ")
                            .then(place)
                            .then(new Wording(
                                    " de ce classeur : une feuille masquée n’est pas lue. Affichez-la, enregistrez, et déposez-le"
                                            + " de nouveau.",
                                    " of this workbook: a hidden sheet is not read. Show it, save, and drop it again."))
                    : new Wording(
                                    "Aucun profil ne reconnaît ce fichier. Le plus proche est « " + name
                                            + " », dont il a les colonnes obligatoires : vérifiez que chacune n’y est qu’une"
                                            + " fois, et que la feuille est celle que dit le profil,",
                                    "No profile recognises this file. The nearest is “" + name
                                            + "”, whose obligatory columns it has: check that each is there once, and that the"
                                            + " sheet is the one the profile names,")
                            .then(PROFILE);
        }
        Wording lacks = new Wording(
                "Aucun profil ne reconnaît ce fichier. Le plus proche est « " + name + " » : il y manque "
                        + (near.lacking().size() == 1 ? "la colonne obligatoire " : "les colonnes obligatoires ")
                        + near.lacking().stream()
                                .map(column -> "« " + column + " »")
                                .collect(Collectors.joining(", "))
                        + ".",
                "No profile recognises this file. The nearest is “" + name + "”: it lacks the obligatory "
                        + (near.lacking().size() == 1 ? "column " : "columns ")
                        + near.lacking().stream()
                                .map(column -> "“" + column + "”")
                                .collect(Collectors.joining(", "))
                        + ".");
        Wording shown = sheet.hidden()
                ? lacks.then(new Wording(" Les autres sont sur ", " The others are on "))
                        .then(place)
                        .then(new Wording(", qui n’est pas lue : affichez-la.", ", which is not read: show it."))
                : lacks;
        return shown.then(new Wording(
                        " Ajoutez ce qui manque et déposez le fichier de nouveau,",
                        " Add what is missing and drop the file again,"))
                .then(PROFILE);
    }

    private static Wording none() {
        return new Wording(
                        "Aucun profil ne reconnaît ce fichier : aucune des " + HeaderRow.LAST
                                + " premières lignes n’y nomme deux colonnes d’un même flux. Si c’est un export des finances"
                                + " ou des ressources humaines, vérifiez que les noms des colonnes y sont,",
                        "No profile recognises this file: none of its first " + HeaderRow.LAST
                                + " rows names two columns of one feed. If it is an export of finance or human resources,"
                                + " check that the names of columns are there,")
                .then(PROFILE);
    }
}
