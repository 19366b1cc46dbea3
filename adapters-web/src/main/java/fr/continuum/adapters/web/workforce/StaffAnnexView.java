package fr.continuum.adapters.web.workforce;

import fr.continuum.application.workforce.StaffAnnex;
import fr.continuum.domain.budget.ControlTotals.Employment;
import fr.continuum.domain.budget.DocumentHeader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The posts a budget or an account counts, as a table.
///
/// @param rows by category
record StaffAnnexView(DocumentHeader document, List<Employment> employments, List<Row> rows, Row all) {

    private static final int DECIMALS = 2;

    /// @param category as message keys end; empty for all
    /// @param filled in full-time equivalents, by employment, then in all; null where it is hidden
    record Row(String category, BigDecimal budgeted, List<@Nullable BigDecimal> filled) {}

    static StaffAnnexView of(StaffAnnex annex) {
        return new StaffAnnexView(
                annex.document(),
                annex.employments(),
                annex.levels().stream()
                        .map(level -> row(level.category().isEmpty() ? "NONE" : level.category(), level))
                        .toList(),
                row("", annex.all()));
    }

    private static Row row(String category, StaffAnnex.Level level) {
        List<@Nullable BigDecimal> filled = new ArrayList<>();
        Stream.concat(level.filled().stream(), Stream.of(level.filledInAll()))
                .forEach(count -> filled.add(fullTime(count)));
        return new Row(category, BigDecimal.valueOf(level.budgeted(), DECIMALS), filled);
    }

    private static @Nullable BigDecimal fullTime(OptionalLong hundredths) {
        return hundredths.isPresent() ? BigDecimal.valueOf(hundredths.getAsLong(), DECIMALS) : null;
    }
}
