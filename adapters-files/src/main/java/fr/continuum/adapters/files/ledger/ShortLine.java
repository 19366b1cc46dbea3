package fr.continuum.adapters.files.ledger;

import fr.continuum.domain.ledger.LedgerEntry;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads the short lines of a reduced form ([ReducedWriter]). Not for use by several threads.
final class ShortLine {

    private static final int MOST_DAYS = 1 << 14;

    private final int year;
    private final List<ReducedRows.Codes> codes = new ArrayList<>();
    private final Map<Integer, LocalDate> days = new HashMap<>();
    private byte[] bytes = new byte[0];
    private int at;
    private int end;

    /// @param year of the feed
    ShortLine(int year) {
        this.year = year;
    }

    /// What the rows below may say.
    void add(ReducedRows.Codes more) {
        codes.add(more);
    }

    /// @param before line of the row above
    /// @throws RuntimeException where it is no such line
    LedgerEntry read(ByteLines line, int before) {
        bytes = line.bytes();
        at = line.from();
        end = line.to();
        ReducedRows.Codes said = codes.get((int) number());
        long cents = number();
        String reference = text();
        LocalDate date = day();
        int source = at < end ? (int) number() : before + 1;
        return new LedgerEntry(source, said.kind(), said.key(), cents, reference, date, said.origin());
    }

    /// Up to the next tab.
    private long number() {
        boolean negative = at < end && bytes[at] == '-';
        int first = negative ? at + 1 : at;
        long number = 0;
        int place = first;
        for (; place < end && bytes[place] != '\t'; place++) {
            int digit = bytes[place] - '0';
            if (digit < 0 || digit > 9) {
                throw new IllegalArgumentException("No number in a reduced form");
            }
            number = Math.addExact(Math.multiplyExact(number, 10L), digit);
        }
        if (place == first) {
            throw new IllegalArgumentException("No number in a reduced form");
        }
        at = place + 1;
        return negative ? -number : number;
    }

    private String text() {
        int from = at;
        boolean ascii = true;
        int place = from;
        for (; place < end && bytes[place] != '\t'; place++) {
            ascii &= bytes[place] >= 0;
        }
        at = place + 1;
        return from >= end
                ? ""
                : new String(bytes, from, place - from, ascii ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }

    private @Nullable LocalDate day() {
        int length = 0;
        while (at + length < end && bytes[at + length] != '\t') {
            length++;
        }
        if (length != 4) {
            String told = text();
            return told.isEmpty() ? null : LocalDate.parse(told);
        }
        int number = (int) number();
        LocalDate known = days.get(number);
        if (known == null) {
            known = LocalDate.of(year, number / 100, number % 100);
            if (days.size() < MOST_DAYS) {
                days.put(number, known);
            }
        }
        return known;
    }
}
