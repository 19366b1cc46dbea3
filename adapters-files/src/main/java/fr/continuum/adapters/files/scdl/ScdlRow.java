package fr.continuum.adapters.files.scdl;

import fr.continuum.adapters.files.profile.SpreadsheetText;
import fr.continuum.domain.budget.Amounts;
import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.BudgetLine;
import fr.continuum.domain.budget.BudgetStage;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.budget.Movement;
import fr.continuum.domain.budget.Section;
import fr.continuum.domain.chart.ChartOfAccounts;
import fr.continuum.domain.chart.ChartOfAccounts.Account;
import fr.continuum.domain.chart.ChartOfAccounts.Chapter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The cells of one line. Words are those of the public converters, which the schema lists in lower case; a single
/// account (CFU) is written as the administrative account it replaces, since the schema knows no other word.
final class ScdlRow {

    static final List<String> COLUMNS = List.of(
            "BGT_NATDEC",
            "BGT_ANNEE",
            "BGT_SIRET",
            "BGT_NOM",
            "BGT_CONTNAT",
            "BGT_CONTNAT_LABEL",
            "BGT_NATURE",
            "BGT_NATURE_LABEL",
            "BGT_FONCTION",
            "BGT_FONCTION_LABEL",
            "BGT_OPERATION",
            "BGT_SECTION",
            "BGT_OPBUDG",
            "BGT_CODRD",
            "BGT_MTREAL",
            "BGT_MTBUDGPREC",
            "BGT_MTRARPREC",
            "BGT_MTPROPNOUV",
            "BGT_MTPREV",
            "BGT_CREDOUV",
            "BGT_MTRAR3112",
            "BGT_ARTSPE");

    private static final int SIRET_DIGITS = 14;

    private final @Nullable ChartOfAccounts chart;
    private final String stage;
    private final String year;
    private final String siret;
    private final String authority;

    /// @param chart that labels and sections are taken from; null where there is none
    ScdlRow(DocumentHeader header, @Nullable ChartOfAccounts chart) {
        this.chart = chart;
        this.stage = word(header.stage());
        this.year = header.fiscalYear().toString();
        this.siret = header.budget().value().substring(0, SIRET_DIGITS);
        this.authority = text(header.authorityName());
    }

    List<String> cells(BudgetLine line) {
        BudgetKey key = line.key();
        String contNat = line.detail().contNat();
        Optional<Chapter> chapter = lookup(known -> known.natureChapters().get(contNat));
        Optional<Account> account = lookup(known -> known.accounts().get(key.nature()));
        Optional<ChartOfAccounts.Function> function =
                lookup(known -> known.functions().get(key.function()));
        Amounts amounts = line.amounts();
        return List.of(
                stage,
                year,
                siret,
                authority,
                text(contNat),
                text(chapter.map(Chapter::label).orElse("")),
                text(key.nature()),
                text(account.map(Account::label).orElse("")),
                text(key.function()),
                text(function.map(ChartOfAccounts.Function::label).orElse("")),
                text(key.operation()),
                word(chapter.map(Chapter::section).orElse(Section.UNKNOWN)),
                key.movement() == Movement.ORDER ? "ordre" : "réel",
                key.flow() == Flow.EXPENSE ? "dépense" : "recette",
                euros(amounts, Measure.EXECUTED),
                euros(amounts, Measure.PREVIOUS_BUDGET),
                euros(amounts, Measure.PREVIOUS_CARRIED_OVER),
                euros(amounts, Measure.PROPOSED),
                euros(amounts, Measure.VOTED),
                euros(amounts, Measure.OPENED_CREDITS),
                euros(amounts, Measure.CARRIED_OVER),
                speciality(line.detail().specialised()));
    }

    private <T> Optional<T> lookup(Function<ChartOfAccounts, @Nullable T> in) {
        return chart == null ? Optional.empty() : Optional.ofNullable(in.apply(chart));
    }

    /// A text from outside, harmless in a spreadsheet.
    static String text(String value) {
        return SpreadsheetText.harmless(value);
    }

    private static String euros(Amounts amounts, Measure measure) {
        return amounts.carries(measure)
                ? BigDecimal.valueOf(amounts.centsOrZero(measure), 2).toPlainString()
                : "";
    }

    private static String word(BudgetStage stage) {
        return switch (stage) {
            case INITIAL -> "Budget primitif";
            case AMENDING -> "Décision modificative";
            case SUPPLEMENTARY -> "Budget supplémentaire";
            case ADMIN_ACCOUNT, SINGLE_ACCOUNT -> "Compte administratif";
            case LEDGER -> throw new IllegalArgumentException("A ledger is no document of the SCDL form");
        };
    }

    private static String word(Section section) {
        return switch (section) {
            case OPERATING -> "fonctionnement";
            case INVESTMENT -> "investissement";
            case UNKNOWN -> "";
        };
    }

    private static String speciality(@Nullable Boolean specialised) {
        if (specialised == null) {
            return "";
        }
        return specialised ? "spécialisé" : "non spécialisé";
    }
}
