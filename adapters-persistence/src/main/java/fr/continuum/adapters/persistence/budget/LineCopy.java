package fr.continuum.adapters.persistence.budget;

import fr.continuum.adapters.persistence.sql.BinaryCopy;
import fr.continuum.application.port.BudgetDocumentReader.Alike;
import fr.continuum.application.port.BudgetDocumentReader.LineHandler;
import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.BudgetLine;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.shared.Siren;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lines on their way into the partition of their year, as narrow as they can be: columns no line says anything under
/// so far are left out. Where a line says more, what was begun is ended, and another copy goes on with its columns
/// too.
final class LineCopy implements LineHandler, AutoCloseable {

    private static final Measure[] MEASURES = Measure.values();
    private static final List<String> ALWAYS =
            List.of("reading_id", "ordinal", "key_id", "source_line", "fiscal_year", "authority", "label");

    /// In the order of [#details].
    private static final List<String> DETAILS =
            List.of("specialised", "cont_nat", "cont_fon", "cont_op", "authorisation_label");

    private final Connection connection;
    private final KeyDictionary keys;
    private final Siren authority;
    private final int reading;
    private final FiscalYear year;
    private @Nullable BinaryCopy copy;
    /// The columns of the copy: bits of measures by their place, then of details.
    private int columns;

    private int lastOrdinal;

    LineCopy(Connection connection, KeyDictionary keys, Siren authority, int reading, FiscalYear year) {
        this.connection = connection;
        this.keys = keys;
        this.reading = reading;
        this.year = year;
        this.authority = authority;
    }

    @Override
    public void line(BudgetLine line) {
        BinaryCopy into = copyFor(said(line));
        begin(into, line.ordinal(), keys.add(line), line.sourceLine(), line.label());
        for (Measure measure : MEASURES) {
            if (isColumn(measure.place())) {
                if (line.amounts().carries(measure)) {
                    into.int64(line.amounts().centsOrZero(measure));
                } else {
                    into.none();
                }
            }
        }
        if (columns >= 1 << MEASURES.length) {
            details(line.detail(), into);
        }
    }

    /// What every line says.
    private void begin(BinaryCopy into, int ordinal, int key, int sourceLine, String label) {
        if (ordinal <= lastOrdinal) {
            throw new IllegalStateException("Ordinals rise: " + ordinal + " comes after " + lastOrdinal);
        }
        lastOrdinal = ordinal;
        into.row()
                .int32(reading)
                .int32(ordinal)
                .int32(key)
                .int32(sourceLine)
                .int16(year.value())
                .text(authority.value())
                .textOrNone(label);
    }

    @Override
    public Alike alike(BudgetKey key, Measure measure) {
        if (!keys.knows(key)) {
            // It is numbered where its first line comes.
            return LineHandler.super.alike(key, measure);
        }
        OfKey lines = new OfKey(key, measure);
        keys.hold(lines);
        return lines;
    }

    /// Lines of one key under one measure.
    private final class OfKey extends KeyDictionary.Lines implements Alike {

        private final int column;

        OfKey(BudgetKey key, Measure measure) {
            super(keys, key, measure);
            this.column = 1 << measure.place();
        }

        @Override
        public void line(int ordinal, int sourceLine, long cents, String label) {
            BinaryCopy into = copyFor(column);
            begin(into, ordinal, number(), sourceLine, label);
            add(cents);
            for (int left = columns; left != 0; left &= left - 1) {
                if (Integer.lowestOneBit(left) == column) {
                    into.int64(cents);
                } else {
                    into.none();
                }
            }
        }
    }

    private void details(BudgetLine.Detail detail, BinaryCopy into) {
        int at = MEASURES.length;
        if (isColumn(at++)) {
            if (detail.specialised() == null) {
                into.none();
            } else {
                into.bool(detail.specialised());
            }
        }
        for (String text : texts(detail)) {
            if (isColumn(at++)) {
                into.textOrNone(text);
            }
        }
    }

    private static List<String> texts(BudgetLine.Detail detail) {
        return List.of(detail.contNat(), detail.contFon(), detail.contOp(), detail.authorisationLabel());
    }

    private boolean isColumn(int place) {
        return (columns & 1 << place) != 0;
    }

    /// Which columns the line says something under.
    private static int said(BudgetLine line) {
        int said = 0;
        for (Measure measure : MEASURES) {
            if (line.amounts().carries(measure)) {
                said |= 1 << measure.place();
            }
        }
        BudgetLine.Detail detail = line.detail();
        if (!detail.equals(BudgetLine.Detail.NONE)) {
            int at = MEASURES.length;
            said |= detail.specialised() == null ? 0 : 1 << at;
            for (String text : texts(detail)) {
                at++;
                said |= text.isEmpty() ? 0 : 1 << at;
            }
        }
        return said;
    }

    private BinaryCopy copyFor(int said) {
        BinaryCopy now = copy;
        if (now != null && (said & ~columns) == 0) {
            return now;
        }
        if (now != null) {
            now.end();
        }
        columns |= said;
        List<String> names = new ArrayList<>(ALWAYS);
        for (Measure measure : MEASURES) {
            if (isColumn(measure.place())) {
                names.add(MeasureColumns.ofLine(measure).getName());
            }
        }
        for (int detail = 0; detail < DETAILS.size(); detail++) {
            if (isColumn(MEASURES.length + detail)) {
                names.add(DETAILS.get(detail));
            }
        }
        BinaryCopy next = BinaryCopy.into(connection, FactPartitions.name(year), names);
        copy = next;
        return next;
    }

    void end() {
        if (copy != null) {
            copy.end();
        }
    }

    @Override
    public void close() {
        if (copy != null) {
            copy.close();
        }
    }
}
