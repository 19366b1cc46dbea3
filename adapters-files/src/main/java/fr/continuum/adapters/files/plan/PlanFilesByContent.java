package fr.continuum.adapters.files.plan;

import fr.continuum.adapters.files.exchange.PlanBookReader;
import fr.continuum.adapters.files.profile.Archives;
import fr.continuum.adapters.files.profile.FileShape;
import fr.continuum.adapters.files.profile.Profiles;
import fr.continuum.adapters.files.profile.SheetRows;
import fr.continuum.adapters.files.profile.TableFile;
import fr.continuum.application.port.ActionPlanWords;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.PlanFileKinds;
import fr.continuum.domain.shared.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Knows files by their sheets and their headers: our own format first, then the action-plan workbook, then a table
/// that has the columns of a mapping profile. A word-processor file is known by what its archive holds.
public final class PlanFilesByContent implements PlanFileKinds {

    private static final int MOST_HEADERS = 12;

    /// How such a file begins.
    private static final String PDF = "%PDF-";

    private final Profiles profiles;

    public PlanFilesByContent(Profiles profiles) {
        this.profiles = profiles;
    }

    @Override
    public Kind of(Content file, ActionPlanWords words) throws IOException {
        if (isDocument(file)) {
            return new Kind.Outline();
        }
        if (isPdf(file)) {
            return new Kind.Unknown(FileFault.of(
                    file.name(),
                    new Wording(
                            "Ce fichier est un PDF : il ne garde que l'apparence des pages. Donnez le document ou le tableur"
                                    + " dont il est tiré, ou copiez son texte à la page « Proposer un plan »"
                                    + " (/plan/proposer).",
                            "This file is a PDF: it only keeps what pages look like. Give the document or the spreadsheet it"
                                    + " was made from, or copy its text on the page “Propose a plan”"
                                    + " (/plan/proposer).")));
        }
        Set<String> headers = new LinkedHashSet<>(PlanBookReader.headers());
        headers.addAll(ActionPlanColumn.headers(words));
        return switch (TableFile.sheets(file, FileShape.FOUND, headers, ActionPlanHeader.LAST_ROW)) {
            case TableFile.Sheets.Unusable(FileFault fault) -> new Kind.Unknown(fault);
            case TableFile.Sheets.Read(List<SheetRows> sheets) -> {
                if (PlanBookReader.isRead(sheets)) {
                    yield new Kind.Book();
                }
                if (WorkbookPlanReader.isRead(sheets, words)) {
                    yield new Kind.ActionPlan();
                }
                Optional<Kind> table = TargetProfiles.of(profiles, file);
                yield table.isPresent() ? table.get() : unknown(file, sheets);
            }
        };
    }

    private static boolean isPdf(Content file) throws IOException {
        try (InputStream stream = file.open()) {
            return new String(stream.readNBytes(PDF.length()), StandardCharsets.ISO_8859_1).equals(PDF);
        }
    }

    private static boolean isDocument(Content file) throws IOException {
        byte[] bytes;
        try (InputStream stream = file.open()) {
            bytes = stream.readNBytes(TableFile.MOST_BYTES + 1);
        }
        return bytes.length <= TableFile.MOST_BYTES
                && Archives.isArchive(bytes)
                && Archives.entries(bytes)
                        .filter(names -> names.contains("word/document.xml"))
                        .isPresent();
    }

    private static Kind unknown(Content file, List<SheetRows> sheets) {
        List<String> found = sheets.stream()
                .filter(sheet -> !sheet.hidden())
                .flatMap(sheet ->
                        sheet.rows().stream().filter(row -> !row.isBlank()).limit(1))
                .flatMap(row -> row.cells().stream())
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .toList();
        Wording cells = found.isEmpty()
                ? new Wording("Il est vide.", "It is empty.")
                : new Wording("Ses premières cellules : ", "Its first cells: ")
                        .then(String.join(
                                ", ", found.stream().limit(MOST_HEADERS).toList()))
                        .then(found.size() > MOST_HEADERS ? "…" : ".");
        return new Kind.Unknown(FileFault.of(
                file.name(),
                new Wording(
                                "Ce fichier n'est aucun des plans connus : le classeur ou le CSV qu'écrit l'export"
                                        + " (feuilles « Plan », « Éléments »…), un classeur de plan d'actions (« Axe »"
                                        + " ou « Défi », « Action »…), une table d'éléments (code, libelle, niveau,"
                                        + " parent), un fichier que lit l'un de vos profils. ",
                                "This file is none of the plans that are known: the workbook or CSV that the export"
                                        + " writes (sheets “Plan”, “Éléments”…), an action-plan workbook (“Axe” or"
                                        + " “Défi”, “Action”…), a table of elements (code, libelle, niveau, parent), a file"
                                        + " that one of your profiles reads. ")
                        .then(cells)
                        .then(new Wording(
                                " Partez du modèle, ou nommez le profil qui le lit.",
                                " Start from the template, or name the profile that reads it."))));
    }
}
