package fr.continuum.adapters.persistence.budget;

import fr.continuum.adapters.persistence.sql.BinaryCopy;
import fr.continuum.application.port.BudgetDocumentReader.LineHandler;
import fr.continuum.domain.budget.BudgetLine;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.shared.Siren;
import java.sql.Connection;
import java.util.List;
import java.util.stream.Stream;

/// Lines on their way into the partition of their year, as narrow as they can be.
final class LineCopy implements LineHandler, AutoCloseable {

    private static final Measure[] MEASURES = Measure.values();
    private static final List<String> COLUMNS = Stream.of(
                    Stream.of("reading_id", "ordinal", "key_id", "source_line"),
                    Stream.of(MEASURES)
                            .map(measure -> MeasureColumns.ofLine(measure).getName()),
                    Stream.of(
                            "fiscal_year",
                            "specialised",
                            "authority",
                            "label",
                            "cont_nat",
                            "cont_fon",
                            "cont_op",
                            "authorisation_label"))
            .flatMap(columns -> columns)
            .toList();

    private final BinaryCopy copy;
    private final KeyDictionary keys;
    private final int reading;
    private final int year;
    private final String authority;
    private int lastOrdinal;

    LineCopy(Connection connection, KeyDictionary keys, Siren authority, int reading, FiscalYear year) {
        this.copy = BinaryCopy.into(connection, FactPartitions.name(year), COLUMNS);
        this.keys = keys;
        this.reading = reading;
        this.year = year.value();
        this.authority = authority.value();
    }

    @Override
    public void line(BudgetLine line) {
        if (line.ordinal() <= lastOrdinal) {
            throw new IllegalStateException("Ordinals rise: " + line.ordinal() + " comes after " + lastOrdinal);
        }
        lastOrdinal = line.ordinal();
        copy.row().int32(reading).int32(line.ordinal()).int32(keys.add(line)).int32(line.sourceLine());
        for (Measure measure : MEASURES) {
            if (line.amounts().carries(measure)) {
                copy.int64(line.amounts().centsOrZero(measure));
            } else {
                copy.none();
            }
        }
        BudgetLine.Detail detail = line.detail();
        copy.int16(year);
        if (detail.specialised() == null) {
            copy.none();
        } else {
            copy.bool(detail.specialised());
        }
        copy.text(authority)
                .textOrNone(line.label())
                .textOrNone(detail.contNat())
                .textOrNone(detail.contFon())
                .textOrNone(detail.contOp())
                .textOrNone(detail.authorisationLabel());
    }

    void end() {
        copy.end();
    }

    @Override
    public void close() {
        copy.close();
    }
}
