package fr.continuum.adapters.files.demo;

import fr.continuum.domain.budget.BudgetStage;
import java.time.LocalDate;

/// One document of a budget's year.
enum DemoStage {
    INITIAL(BudgetStage.INITIAL, "", "BP"),
    SUPPLEMENTARY(BudgetStage.SUPPLEMENTARY, "", "BS"),
    AMENDING(BudgetStage.AMENDING, "1", "DM1"),
    ACCOUNT(BudgetStage.ADMIN_ACCOUNT, "", "CA"),
    PROPOSED(BudgetStage.INITIAL, "", "BP-projet");

    private final BudgetStage stage;
    private final String number;
    private final String fileName;

    DemoStage(BudgetStage stage, String number, String fileName) {
        this.stage = stage;
        this.number = number;
        this.fileName = fileName;
    }

    BudgetStage stage() {
        return stage;
    }

    /// `NumDec`, empty where the stage has none.
    String number() {
        return number;
    }

    String fileName() {
        return fileName;
    }

    LocalDate issuedOn(int year) {
        return switch (this) {
            case INITIAL -> LocalDate.of(year - 1, 12, 18);
            case SUPPLEMENTARY -> LocalDate.of(year, 6, 24);
            case AMENDING -> LocalDate.of(year, 10, 15);
            case ACCOUNT -> LocalDate.of(year + 1, 6, 23);
            case PROPOSED -> LocalDate.of(year - 1, 11, 20);
        };
    }

    /// Whether the stage has the line.
    boolean holds(Figures figures) {
        return switch (this) {
            case INITIAL, PROPOSED -> figures.initial != 0;
            case SUPPLEMENTARY -> figures.initial != 0 || figures.supplementary != 0 || figures.carriedIn != 0;
            case AMENDING -> figures.openedBeforeAmending() != 0 || figures.amending != 0;
            case ACCOUNT -> !figures.isEmpty();
        };
    }
}
