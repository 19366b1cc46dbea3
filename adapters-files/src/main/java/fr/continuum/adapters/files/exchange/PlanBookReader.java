package fr.continuum.adapters.files.exchange;

import fr.continuum.adapters.files.profile.FaultList;
import fr.continuum.adapters.files.profile.FileShape;
import fr.continuum.adapters.files.profile.FoldedText;
import fr.continuum.adapters.files.profile.SheetRows;
import fr.continuum.adapters.files.profile.Table;
import fr.continuum.adapters.files.profile.TableFile;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.FileRemark;
import fr.continuum.application.port.PlanContentReader;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.shared.Wording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Reads a whole plan from the exchange format: the sheets of a workbook, or the rows of one CSV file.
public final class PlanBookReader implements PlanContentReader {

    @Override
    public Outcome read(Content file) throws IOException {
        return switch (TableFile.sheets(file, FileShape.FOUND, headers(), 1)) {
            case TableFile.Sheets.Unusable(FileFault fault) -> new Outcome.Unusable(List.of(fault));
            case TableFile.Sheets.Read(List<SheetRows> sheets) -> new Reading(file.name()).read(sheets);
        };
    }

    /// Whether a file is of the format, in whatever state: the first column of a CSV file names sheets, or a
    /// workbook has the sheet of the plan, or of its elements, with a column of theirs.
    public static boolean isRead(List<SheetRows> sheets) {
        if (sheets.getFirst().name().isEmpty()) {
            return sheets.getFirst().rows().stream()
                    .findFirst()
                    .filter(header -> FoldedText.of(header.cell(0)).equals(PlanBookWriter.SHEET))
                    .isPresent();
        }
        return sheets.stream()
                .anyMatch(sheet -> PlanSheet.of(sheet.name())
                        .filter(known -> known == PlanSheet.PLAN || known == PlanSheet.ELEMENTS)
                        .filter(known -> hasColumnsOf(known, sheet))
                        .isPresent());
    }

    /// Two of its columns, so that a sheet of others that is called « Plan » is not taken for ours.
    private static boolean hasColumnsOf(PlanSheet known, SheetRows sheet) {
        Set<String> headers = new LinkedHashSet<>();
        sheet.rows().stream()
                .limit(1)
                .flatMap(header -> header.cells().stream())
                .forEach(header -> headers.add(FoldedText.of(header)));
        return known.columns().stream()
                        .filter(column -> headers.contains(FoldedText.of(column.header())))
                        .count()
                >= 2;
    }

    /// The columns a CSV file of the format may have: they tell its separator.
    public static Set<String> headers() {
        Set<String> headers = new LinkedHashSet<>(Set.of(PlanBookWriter.SHEET));
        PlanBookWriter.columns().forEach(column -> headers.add(column.header()));
        return headers;
    }

    /// The reading of one file.
    private static final class Reading {

        private final String file;
        private final Map<PlanSheet, List<PlanRow>> rows = new EnumMap<>(PlanSheet.class);
        private final List<FileFault> faults = new ArrayList<>();
        private final List<FileRemark> remarks = new ArrayList<>();
        private int blank;

        Reading(String file) {
            this.file = file;
        }

        Outcome read(List<SheetRows> sheets) {
            if (sheets.getFirst().name().isEmpty()) {
                sheets.stream().filter(sheet -> !sheet.rows().isEmpty()).forEach(this::csv);
            } else {
                sheets.forEach(this::sheet);
            }
            if (faults.isEmpty() && rows.getOrDefault(PlanSheet.PLAN, List.of()).size() != 1) {
                faults.add(
                        FileFault.inTable(
                                file,
                                PlanSheet.PLAN.title(),
                                0,
                                "",
                                new Wording(
                                        "On attend ici une ligne, celle du plan. Partez du modèle que donne l'export.",
                                        "One row is expected here, that of the plan. Start from the template that the export gives.")));
            }
            if (!faults.isEmpty()) {
                return new Outcome.Unusable(faults);
            }
            PlanBookParser parser = new PlanBookParser(file, rows);
            Optional<PlanContent> content = parser.parse();
            return content.<Outcome>map(read -> new Outcome.Read(read, parser.stands(), remarks, blank))
                    .orElseGet(() -> new Outcome.Unusable(parser.faults()));
        }

        private void sheet(SheetRows sheet) {
            Optional<PlanSheet> known = PlanSheet.of(sheet.name());
            if (known.isPresent()) {
                if (!sheet.rows().isEmpty()) {
                    table(sheet, known);
                }
            } else if (!sheet.name().equals(PlanBookWriter.NOTICE)) {
                remarks.add(new FileRemark(
                        FileRemark.Kind.NOT_KEPT,
                        FileFault.inTable(
                                file,
                                sheet.name(),
                                0,
                                "",
                                new Wording(
                                        "Cette feuille n'est pas du format : elle n'est pas lue.",
                                        "This sheet is not of the format: it is not read."))));
            }
        }

        private void csv(SheetRows sheet) {
            table(sheet, Optional.empty());
        }

        /// @param of the sheet the rows are of; empty where their first column tells
        private void table(SheetRows sheet, Optional<PlanSheet> of) {
            List<String> headers = sheet.rows().getFirst().cells();
            Map<PlanColumn, Integer> places = places(sheet.name(), headers, of);
            FaultList cut = new FaultList(file, sheet.name());
            for (Table.Row row : sheet.rows().subList(1, sheet.rows().size())) {
                if (row.isBlank()) {
                    blank++;
                } else if (row.width() > headers.size()) {
                    cut.add(
                            row.line(),
                            "",
                            new Wording(
                                    "Cette ligne a plus de cellules que l'en-tête. Mettez entre guillemets ce"
                                            + " qui contient le séparateur.",
                                    "This row has more cells than the header. Put in quotes what holds the separator."));
                } else {
                    of.or(() -> PlanSheet.of(row.cell(0)))
                            .ifPresentOrElse(
                                    known -> add(known, row, places, of.isEmpty()),
                                    () -> cut.add(row.line(), PlanBookWriter.SHEET, notASheet(row.cell(0))));
                }
            }
            faults.addAll(cut.all());
        }

        private static Wording notASheet(String cell) {
            String titles =
                    Arrays.stream(PlanSheet.values()).map(PlanSheet::title).collect(Collectors.joining(", "));
            return new Wording(
                    "« " + cell + " » n'est pas du format. Écrivez " + titles + ".",
                    "“" + cell + "” is not of the format. Write " + titles + ".");
        }

        private Map<PlanColumn, Integer> places(String sheet, List<String> headers, Optional<PlanSheet> of) {
            List<PlanColumn> columns = of.map(PlanSheet::columns).orElse(PlanBookWriter.columns());
            Map<String, PlanColumn> known = new HashMap<>();
            columns.forEach(column -> known.put(FoldedText.of(column.header()), column));
            Map<PlanColumn, Integer> places = new EnumMap<>(PlanColumn.class);
            FaultList wrong = new FaultList(file, sheet);
            for (int i = 0; i < headers.size(); i++) {
                PlanColumn column = known.get(FoldedText.of(headers.get(i)));
                if (column == null) {
                    if (!headers.get(i).isEmpty() && !(of.isEmpty() && i == 0)) {
                        remarks.add(new FileRemark(
                                FileRemark.Kind.NOT_KEPT,
                                FileFault.inTable(
                                        file,
                                        sheet,
                                        1,
                                        headers.get(i),
                                        new Wording(
                                                "Cette colonne n'est pas du format : elle n'est pas lue.",
                                                "This column is not of the format: it is not read."))));
                    }
                } else if (places.putIfAbsent(column, i) != null) {
                    wrong.add(
                            1,
                            headers.get(i),
                            new Wording(
                                    "Cette colonne figure deux fois dans l'en-tête. Retirez-en une.",
                                    "This column stands twice in the header. Remove one."));
                }
            }
            if (of.isEmpty() && !FoldedText.of(headers.getFirst()).equals(PlanBookWriter.SHEET)) {
                wrong.add(
                        1,
                        PlanBookWriter.SHEET,
                        new Wording(
                                "Cette colonne, la première, manque : ce fichier n'est pas un plan"
                                        + " exporté. Partez du modèle que donne l'export.",
                                "This column, the first one, is missing: this file is no exported plan. Start from the template that the export gives."));
            }
            faults.addAll(wrong.all());
            return places;
        }

        private void add(PlanSheet sheet, Table.Row row, Map<PlanColumn, Integer> places, boolean guarded) {
            List<PlanRow> all = rows.computeIfAbsent(sheet, _ -> new ArrayList<>());
            Map<PlanColumn, String> cells = new TreeMap<>();
            places.forEach((column, place) -> {
                String cell = row.cell(place);
                if (!cell.isEmpty()) {
                    cells.put(column, guarded ? CellText.unguarded(cell) : cell);
                }
            });
            if (row.cell(0).equals(LongText.FURTHER) && !all.isEmpty()) {
                cells.remove(sheet.columns().getFirst());
                all.getLast().goesOn(cells);
            } else {
                all.add(new PlanRow(guarded ? "" : sheet.title(), row.line(), cells));
            }
        }
    }
}
