package fr.continuum.adapters.web.document;

import fr.continuum.adapters.web.document.Shelves.Entry;
import fr.continuum.adapters.web.list.Choice;
import fr.continuum.adapters.web.list.Column;
import fr.continuum.adapters.web.list.ListTable;
import fr.continuum.adapters.web.text.Texts;
import fr.continuum.domain.budget.BudgetStage;
import fr.continuum.domain.budget.DocumentHeader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/// The columns of the list of documents in force. Amounts have no sum: documents of one year tell the same money.
@Component
final class ShelfTable {

    private static final int HUNDREDTHS = 2;

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
                        Column.number("taux", "col.rate-policy", ShelfTable::rate)),
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

    /// In percent.
    private static Optional<BigDecimal> rate(Entry entry) {
        BigDecimal rate = entry.rates().rate();
        return rate == null
                ? Optional.empty()
                : Optional.of(rate.movePointRight(2).setScale(HUNDREDTHS, RoundingMode.HALF_UP));
    }
}
