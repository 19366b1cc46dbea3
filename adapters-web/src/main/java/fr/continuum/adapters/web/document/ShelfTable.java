package fr.continuum.adapters.web.document;

import fr.continuum.adapters.web.document.Shelves.Entry;
import fr.continuum.adapters.web.list.Choice;
import fr.continuum.adapters.web.list.Column;
import fr.continuum.adapters.web.list.ListTable;
import fr.continuum.adapters.web.text.Texts;
import fr.continuum.domain.budget.BudgetStage;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.trace.Buckets;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The columns of the list of documents in force. Amounts have no sum: documents of one year tell the same money.
@Component
final class ShelfTable {

    private static final int HUNDREDTHS = 2;

    private static final String RATE = "taux";

    private final Texts texts;

    ShelfTable(Texts texts) {
        this.texts = texts;
    }

    ListTable<Entry> table() {
        return new ListTable<>(
                "documents.title",
                "documents",
                List.of(
                        Column.<Entry>text("document", "col.document", this::named)
                                .fixed(),
                        Column.<Entry>text(
                                        "collectivite",
                                        "col.authority",
                                        entry -> entry.document().authority().name())
                                .more(),
                        Column.<Entry>text("budget", "col.budget", entry -> budget(header(entry)))
                                .more(),
                        Column.<Entry>number(
                                        "exercice",
                                        "col.year",
                                        entry -> Optional.of(BigDecimal.valueOf(
                                                header(entry).fiscalYear().value())))
                                .more(),
                        Column.<Entry>choice(
                                        "etape",
                                        "list.documents.stage",
                                        Arrays.stream(BudgetStage.values())
                                                .map(ShelfTable::stage)
                                                .toList(),
                                        entry -> stage(header(entry).stage()))
                                .more(),
                        Column.<Entry>date(
                                        "edite",
                                        "list.documents.issued",
                                        entry -> Optional.ofNullable(
                                                header(entry).issuedOn()))
                                .more(),
                        Column.text(
                                "juge",
                                "col.judged",
                                entry -> texts.say("measure." + entry.lens().measure())),
                        Column.<Entry>euros(
                                        "depenses",
                                        "flow.EXPENSE",
                                        entry -> OptionalLong.of(
                                                entry.coverage().total().cents()))
                                .notSummed(),
                        Column.<Entry>euros(
                                        "recettes",
                                        "flow.REVENUE",
                                        entry -> OptionalLong.of(entry.revenue().cents()))
                                .notSummed(),
                        Column.<Entry>number(
                                        RATE,
                                        "col.rate-policy",
                                        entry -> percent(entry.rates().rate()))
                                .inFile("list.documents.rate"),
                        Column.<Entry>euros(
                                        "champ",
                                        "list.documents.scope",
                                        entry -> OptionalLong.of(entry.rates().denominatorCents()))
                                .notSummed()
                                .beside(RATE),
                        Column.<Entry>euros(
                                        "relie",
                                        "list.documents.traced",
                                        entry -> OptionalLong.of(entry.rates().tracedCents()))
                                .notSummed()
                                .beside(RATE),
                        Column.<Entry>number(
                                        "au-moins",
                                        "list.documents.least",
                                        entry -> percent(least(entry.rates().range())))
                                .beside(RATE),
                        Column.<Entry>number(
                                        "au-plus",
                                        "list.documents.most",
                                        entry -> percent(most(entry.rates().range())))
                                .beside(RATE),
                        Column.<Entry>text("sans-taux", "list.documents.no-rate", this::withoutRate)
                                .beside(RATE)),
                Map.of());
    }

    private static DocumentHeader header(Entry entry) {
        return entry.document().header();
    }

    private String named(Entry entry) {
        DocumentHeader header = header(entry);
        String number = header.number() > 0 ? " " + texts.say("document.number", header.number()) : "";
        return header.stage().code() + " " + header.fiscalYear() + number + ", " + budget(header);
    }

    private static String budget(DocumentHeader header) {
        return header.budgetName().isEmpty() ? header.authorityName() : header.budgetName();
    }

    private static Choice stage(BudgetStage stage) {
        return new Choice(stage.code().toLowerCase(Locale.ROOT), stage.code());
    }

    private String withoutRate(Entry entry) {
        String because = entry.rates().noneBecause();
        return because.isEmpty() ? "" : texts.say(because + ".short");
    }

    private static @Nullable BigDecimal least(Buckets.@Nullable Range range) {
        return range == null ? null : range.least();
    }

    private static @Nullable BigDecimal most(Buckets.@Nullable Range range) {
        return range == null ? null : range.most();
    }

    private static Optional<BigDecimal> percent(@Nullable BigDecimal rate) {
        return rate == null
                ? Optional.empty()
                : Optional.of(rate.movePointRight(2).setScale(HUNDREDTHS, RoundingMode.HALF_UP));
    }
}
