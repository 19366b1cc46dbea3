package fr.continuum.adapters.web.workforce;

import fr.continuum.adapters.web.list.Column;
import fr.continuum.adapters.web.list.ListTable;
import fr.continuum.adapters.web.text.Texts;
import fr.continuum.adapters.web.workforce.Volume.Rate;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The columns of how much of the training of each department says what it serves. A rate never leaves without what it
/// is of; what is hidden from a reader is sorted and filtered by no figure, and a file says that it is hidden.
@Component
final class CoverageTable {

    private static final String UNTRACED = "UNTRACED";

    private final Texts texts;

    CoverageTable(Texts texts) {
        this.texts = texts;
    }

    ListTable<SliceRow> table() {
        return new ListTable<>(
                "workforce.coverage.title",
                "couverture",
                List.of(
                        Column.<SliceRow>text("direction", "workforce.department", SliceRow::name)
                                .fixed(),
                        percent("jours", "workforce.coverage.col.days", SliceRow::days),
                        days("jours-relies", "workforce.coverage.col.days.part", SliceRow::days, Rate::part),
                        days("jours-attendus", "workforce.coverage.col.days.whole", SliceRow::days, Rate::whole),
                        percent("liens-forts", "workforce.coverage.col.strong", SliceRow::strongDays),
                        percent("euros", "workforce.coverage.col.euros", SliceRow::euros),
                        euros("euros-relies", "workforce.coverage.col.euros.part", Rate::partCents),
                        euros("euros-attendus", "workforce.coverage.col.euros.whole", Rate::wholeCents),
                        Column.number(
                                "sans-objectif",
                                "workforce.coverage.untraced",
                                row -> Optional.ofNullable(row.part(UNTRACED)).map(Volume::days)),
                        Column.<SliceRow>text("note", "workforce.coverage.col.note", this::note)
                                .beside("jours")),
                Map.of());
    }

    /// In hundredths, one decimal as on the page.
    private static Column<SliceRow> percent(String key, String label, Function<SliceRow, @Nullable Rate> said) {
        return Column.number(
                key,
                label,
                row -> Optional.ofNullable(said.apply(row))
                        .flatMap(rate -> Optional.ofNullable(rate.rate()))
                        .map(rate -> rate.movePointRight(2)));
    }

    private static Column<SliceRow> days(
            String key, String label, Function<SliceRow, @Nullable Rate> said, Function<Rate, BigDecimal> figure) {
        return Column.<SliceRow>number(
                        key, label, row -> Optional.ofNullable(said.apply(row)).map(figure))
                .beside("jours");
    }

    private static Column<SliceRow> euros(String key, String label, Function<Rate, Long> cents) {
        return Column.<SliceRow>euros(key, label, row -> {
                    Rate rate = row.euros();
                    return rate == null ? OptionalLong.empty() : OptionalLong.of(cents.apply(rate));
                })
                .notSummed()
                .beside("euros");
    }

    private String note(SliceRow row) {
        return row.days() == null || row.euros() == null ? texts.say("workforce.hidden") : "";
    }
}
