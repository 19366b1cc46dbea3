package fr.continuum.adapters.files.indicator;

import static fr.continuum.adapters.files.indicator.IndicatorColumn.AMBER;
import static fr.continuum.adapters.files.indicator.IndicatorColumn.BASELINE;
import static fr.continuum.adapters.files.indicator.IndicatorColumn.BASELINE_DAY;
import static fr.continuum.adapters.files.indicator.IndicatorColumn.CODE;
import static fr.continuum.adapters.files.indicator.IndicatorColumn.COMMENT;
import static fr.continuum.adapters.files.indicator.IndicatorColumn.DELAY;
import static fr.continuum.adapters.files.indicator.IndicatorColumn.DEPARTMENT;
import static fr.continuum.adapters.files.indicator.IndicatorColumn.DESCRIPTION;
import static fr.continuum.adapters.files.indicator.IndicatorColumn.DIRECTION;
import static fr.continuum.adapters.files.indicator.IndicatorColumn.FEEDS;
import static fr.continuum.adapters.files.indicator.IndicatorColumn.KIND;
import static fr.continuum.adapters.files.indicator.IndicatorColumn.LABEL;
import static fr.continuum.adapters.files.indicator.IndicatorColumn.METHOD;
import static fr.continuum.adapters.files.indicator.IndicatorColumn.PERIOD;
import static fr.continuum.adapters.files.indicator.IndicatorColumn.PERIODICITY;
import static fr.continuum.adapters.files.indicator.IndicatorColumn.POST;
import static fr.continuum.adapters.files.indicator.IndicatorColumn.PRINCIPAL;
import static fr.continuum.adapters.files.indicator.IndicatorColumn.PUBLIC;
import static fr.continuum.adapters.files.indicator.IndicatorColumn.PUBLIC_DESCRIPTION;
import static fr.continuum.adapters.files.indicator.IndicatorColumn.PUBLIC_LABEL;
import static fr.continuum.adapters.files.indicator.IndicatorColumn.RED;
import static fr.continuum.adapters.files.indicator.IndicatorColumn.ROW;
import static fr.continuum.adapters.files.indicator.IndicatorColumn.SINCE;
import static fr.continuum.adapters.files.indicator.IndicatorColumn.SOURCE;
import static fr.continuum.adapters.files.indicator.IndicatorColumn.STATE;
import static fr.continuum.adapters.files.indicator.IndicatorColumn.TARGETS;
import static fr.continuum.adapters.files.indicator.IndicatorColumn.TOLERANCE;
import static fr.continuum.adapters.files.indicator.IndicatorColumn.UNIT;
import static fr.continuum.adapters.files.indicator.IndicatorColumn.VALUE;
import static fr.continuum.adapters.files.indicator.IndicatorColumn.WHY;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.continuum.adapters.files.exchange.CellText;
import fr.continuum.adapters.files.profile.FaultList;
import fr.continuum.adapters.files.profile.FileShape;
import fr.continuum.adapters.files.profile.Table;
import fr.continuum.adapters.files.profile.TableFile;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.IndicatorTables;
import fr.continuum.domain.indicator.DatedValue;
import fr.continuum.domain.indicator.Entered;
import fr.continuum.domain.indicator.Indicator;
import fr.continuum.domain.indicator.IndicatorBook;
import fr.continuum.domain.indicator.IndicatorState;
import fr.continuum.domain.indicator.Measure;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.shared.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The table of indicators: CSV out (UTF-8 with a mark, `;`), CSV or a workbook in, under the same headers.
public final class IndicatorTable implements IndicatorTables {

    static final String APART = " ; ";
    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final Set<String> HEADERS =
            Arrays.stream(IndicatorColumn.values()).map(IndicatorColumn::header).collect(Collectors.toSet());

    @Override
    public void write(IndicatorBook book, OutputStream to) throws IOException {
        Writer writer = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(writer);
        csv.writeRecord(Arrays.stream(IndicatorColumn.values())
                .map(IndicatorColumn::header)
                .toList());
        for (Indicator sheet : book.indicators()) {
            record(csv, sheet(sheet));
            for (Measure measure : book.measures(sheet.code())) {
                record(csv, measure(measure));
            }
        }
        csv.flush();
    }

    private static void record(CsvWriter csv, Map<IndicatorColumn, String> cells) {
        csv.writeRecord(Arrays.stream(IndicatorColumn.values())
                .map(column -> CellText.guarded(CellText.write(cells.getOrDefault(column, ""))))
                .toList());
    }

    private static Map<IndicatorColumn, String> sheet(Indicator sheet) {
        Map<IndicatorColumn, String> cells = new EnumMap<>(IndicatorColumn.class);
        cells.put(ROW, IndicatorWording.SHEET);
        cells.put(CODE, sheet.code());
        cells.put(LABEL, sheet.label());
        cells.put(DESCRIPTION, sheet.description());
        cells.put(PUBLIC_LABEL, sheet.publicLabel());
        cells.put(PUBLIC_DESCRIPTION, sheet.publicDescription());
        sheet.principal().ifPresent(code -> cells.put(PRINCIPAL, code.value()));
        cells.put(FEEDS, sheet.feeds().stream().map(PlanCode::value).collect(Collectors.joining(APART)));
        sheet.kind().ifPresent(kind -> cells.put(KIND, IndicatorWording.KINDS.getOrDefault(kind, "")));
        cells.put(UNIT, sheet.unit());
        sheet.direction().ifPresent(way -> cells.put(DIRECTION, IndicatorWording.DIRECTIONS.getOrDefault(way, "")));
        sheet.tolerance().ifPresent(band -> cells.put(TOLERANCE, number(band)));
        cells.put(METHOD, sheet.method());
        cells.put(SOURCE, sheet.source());
        sheet.periodicity()
                .ifPresent(every -> cells.put(PERIODICITY, IndicatorWording.PERIODICITIES.getOrDefault(every, "")));
        sheet.delayDays().ifPresent(days -> cells.put(DELAY, Integer.toString(days)));
        cells.put(POST, sheet.post());
        cells.put(DEPARTMENT, sheet.department());
        sheet.baseline().ifPresent(baseline -> {
            cells.put(BASELINE, number(baseline.value()));
            cells.put(BASELINE_DAY, baseline.on().toString());
        });
        cells.put(TARGETS, sheet.targets().stream().map(IndicatorTable::dated).collect(Collectors.joining(APART)));
        cells.put(AMBER, number(sheet.thresholds().amber()));
        cells.put(RED, number(sheet.thresholds().red()));
        cells.put(PUBLIC, sheet.isPublic() ? IndicatorWording.YES : IndicatorWording.NO);
        switch (sheet.state()) {
            case IndicatorState.Draft _ -> cells.put(STATE, IndicatorWording.DRAFT);
            case IndicatorState.Active(var since) -> {
                cells.put(STATE, IndicatorWording.ACTIVE);
                cells.put(SINCE, since.toString());
            }
            case IndicatorState.Retired(var on, String why) -> {
                cells.put(STATE, IndicatorWording.RETIRED);
                cells.put(SINCE, on.toString());
                cells.put(WHY, why);
            }
        }
        return cells;
    }

    private static Map<IndicatorColumn, String> measure(Measure measure) {
        Map<IndicatorColumn, String> cells = new EnumMap<>(IndicatorColumn.class);
        cells.put(ROW, IndicatorWording.MEASURE);
        cells.put(CODE, measure.indicator());
        cells.put(PERIOD, measure.period().name());
        cells.put(VALUE, number(measure.value()));
        cells.put(SOURCE, measure.source());
        cells.put(COMMENT, measure.comment());
        return cells;
    }

    /// `2027-12-31 = 42,5`.
    private static String dated(DatedValue value) {
        return value.on() + " = " + number(value.value());
    }

    private static String number(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }

    @Override
    public Outcome read(Content file) throws IOException {
        return switch (TableFile.read(file, FileShape.FOUND, HEADERS)) {
            case TableFile.Outcome.Unusable(FileFault fault) -> new Outcome.Unusable(List.of(fault));
            case TableFile.Outcome.Read(Table table) -> read(table);
        };
    }

    private static Outcome read(Table table) {
        FaultList faults = new FaultList(table.file(), table.sheet());
        Map<IndicatorColumn, Integer> places = new EnumMap<>(IndicatorColumn.class);
        for (IndicatorColumn column : IndicatorColumn.values()) {
            int place = table.headers().indexOf(column.header());
            if (place >= 0) {
                places.put(column, place);
            }
        }
        for (IndicatorColumn needed : List.of(ROW, CODE)) {
            if (!places.containsKey(needed)) {
                faults.add(
                        table.headerLine(),
                        needed.header(),
                        new Wording(
                                "colonne absente ; partez du tableau que « Exporter » donne",
                                "column missing; begin from the table that “Export” gives"));
            }
        }
        if (!faults.isEmpty()) {
            return new Outcome.Unusable(faults.all());
        }
        List<Indicator> sheets = new ArrayList<>();
        List<Entered> measures = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Table.Row row : table.rows()) {
            if (!row.isBlank()) {
                IndicatorCells cells =
                        new IndicatorCells(row, places, faults, table.sheet().isEmpty());
                IndicatorRowReading reading = new IndicatorRowReading(cells);
                reading.sheet().ifPresent(sheet -> {
                    if (known.add(sheet.code())) {
                        sheets.add(sheet);
                    } else {
                        cells.wrong(CODE, new Wording("fiche donnée deux fois", "sheet given twice"));
                    }
                });
                reading.measure().ifPresent(measure -> {
                    if (known.add(
                            measure.measure().period() + " " + measure.measure().indicator())) {
                        measures.add(measure);
                    } else {
                        cells.wrong(PERIOD, new Wording("période donnée deux fois", "period given twice"));
                    }
                });
            }
        }
        return faults.isEmpty() ? new Outcome.Read(sheets, measures) : new Outcome.Unusable(faults.all());
    }
}
