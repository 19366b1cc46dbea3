package fr.continuum.adapters.files.need;

import fr.continuum.adapters.files.exchange.LongText;
import fr.continuum.adapters.files.profile.FaultList;
import fr.continuum.adapters.files.profile.FileShape;
import fr.continuum.adapters.files.profile.SheetRows;
import fr.continuum.adapters.files.profile.SocialDeclarations;
import fr.continuum.adapters.files.profile.Table;
import fr.continuum.adapters.files.profile.TableFile;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.NeedFileReader;
import fr.continuum.domain.shared.Wording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads competency needs from a CSV file or a workbook, under the headers people give such columns.
public final class NeedTableReader implements NeedFileReader {

    /// A header stands no lower.
    private static final int LAST_HEADER_ROW = 10;

    private static final Set<String> HEADERS =
            Arrays.stream(NeedColumn.values()).map(NeedColumn::header).collect(Collectors.toSet());

    @Override
    public Outcome read(Content file) throws IOException {
        Optional<FileFault> refused = SocialDeclarations.fault(file);
        if (refused.isPresent()) {
            return new Outcome.Unusable(List.of(refused.get()));
        }
        return switch (TableFile.sheets(file, FileShape.FOUND, HEADERS, LAST_HEADER_ROW)) {
            case TableFile.Sheets.Unusable(FileFault fault) -> new Outcome.Unusable(List.of(fault));
            case TableFile.Sheets.Read(List<SheetRows> sheets) ->
                switch (table(file.name(), sheets)) {
                    case TableFile.Outcome.Unusable(FileFault fault) -> new Outcome.Unusable(List.of(fault));
                    case TableFile.Outcome.Read(Table table) -> read(table);
                };
        };
    }

    /// Under the row that names most columns, the first of them, on a sheet that people see.
    private static TableFile.Outcome table(String file, List<SheetRows> sheets) {
        SheetRows best = sheets.getFirst();
        int bestRow = 0;
        long most = 0;
        for (SheetRows sheet : sheets) {
            for (int i = 0; i < Math.min(LAST_HEADER_ROW, sheet.rows().size()) && !sheet.hidden(); i++) {
                long named = sheet.rows().get(i).cells().stream()
                        .filter(cell -> Arrays.stream(NeedColumn.values()).anyMatch(column -> column.isCalled(cell)))
                        .count();
                if (named > most) {
                    best = sheet;
                    bestRow = i;
                    most = named;
                }
            }
        }
        return best.table(file, bestRow + 1);
    }

    private static Outcome read(Table table) {
        FaultList faults = new FaultList(table.file(), table.sheet());
        Map<NeedColumn, Integer> places = places(table, faults);
        if (!faults.isEmpty()) {
            return new Outcome.Unusable(faults.all());
        }
        boolean workbook = !table.sheet().isEmpty();
        NeedsOfFile needs = new NeedsOfFile(faults);
        int blank = 0;
        for (Table.Row row : whole(table.rows())) {
            if (row.isBlank()) {
                blank++;
            } else if (row.width() > table.headers().size()) {
                faults.add(
                        row.line(),
                        "",
                        new Wording(
                                "Cette ligne a plus de cellules que l'en-tête. Mettez entre guillemets ce qui contient le"
                                        + " séparateur.",
                                "This row has more cells than the header. Put in quotes what holds the separator."));
            } else {
                needs.add(new NeedRow(row, places, workbook, faults));
            }
        }
        if (blank == table.rows().size()) {
            faults.add(
                    table.headerLine(),
                    "",
                    new Wording(
                            "Ce fichier n'a aucune ligne. Vérifiez le fichier choisi.",
                            "This file has no row. Check the file you chose."));
        }
        return faults.isEmpty() ? new Outcome.Read(needs.all(), blank) : new Outcome.Unusable(faults.all());
    }

    private static Map<NeedColumn, Integer> places(Table table, FaultList faults) {
        Map<NeedColumn, Integer> places = new EnumMap<>(NeedColumn.class);
        for (NeedColumn column : NeedColumn.values()) {
            List<Integer> found = new ArrayList<>();
            for (int i = 0; i < table.headers().size(); i++) {
                if (column.isCalled(table.headers().get(i))) {
                    found.add(i);
                }
            }
            if (found.size() == 1) {
                places.put(column, found.getFirst());
            } else {
                faults.add(table.headerLine(), column.header(), column.fault(!found.isEmpty()));
            }
        }
        return places;
    }

    /// Long texts of ours go on in the rows below.
    private static List<Table.Row> whole(List<Table.Row> rows) {
        List<Table.Row> whole = new ArrayList<>();
        for (Table.Row row : rows) {
            if (row.cell(0).equals(LongText.FURTHER) && !whole.isEmpty()) {
                Table.Row above = whole.removeLast();
                List<String> cells = new ArrayList<>(above.cells());
                for (int i = 1; i < Math.min(cells.size(), row.cells().size()); i++) {
                    cells.set(i, cells.get(i) + row.cell(i));
                }
                whole.add(new Table.Row(above.line(), cells));
            } else {
                whole.add(row);
            }
        }
        return whole;
    }
}
