package fr.continuum.domain.chart;

import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Nomenclature;
import fr.continuum.domain.budget.Section;
import fr.continuum.domain.shared.Sha256;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A *plan de comptes*: the chapters, accounts and functions of one norm, declination and year. Reference data: it
/// gives labels, sections and the function tree; a code it does not know is kept and reported, never refused.
///
/// @param version fingerprint of the file it was read from
/// @param natureChapters chapters of the vote by nature, by code
/// @param functionChapters chapters of the vote by function, by code
/// @param accounts nature accounts, by code
/// @param functions functional references, by code
public record ChartOfAccounts(
        Nomenclature nomenclature,
        FiscalYear year,
        Sha256 version,
        Map<String, Chapter> natureChapters,
        Map<String, Chapter> functionChapters,
        Map<String, Account> accounts,
        Map<String, Function> functions) {

    private static final String THIRD_PARTIES = "45";
    private static final int CHAPTER_OF_THIRD_PARTIES = 4;

    public ChartOfAccounts {
        natureChapters = Map.copyOf(natureChapters);
        functionChapters = Map.copyOf(functionChapters);
        accounts = Map.copyOf(accounts);
        functions = Map.copyOf(functions);
    }

    /// A chapter: where credits are voted.
    public record Chapter(String code, String label, Section section) {}

    /// An account of the nature tree.
    ///
    /// @param expenseChapter chapter of its expenses (`DR`), empty where it has none
    /// @param revenueChapter chapter of its revenue (`RR`), empty where it has none
    public record Account(String code, String label, String expenseChapter, String revenueChapter) {}

    /// A reference of the function tree.
    ///
    /// @param parent code of the function above, empty at the root
    public record Function(String code, String label, String parent) {}

    /// Of an operation for third parties (454101), which is a chapter of its own and in no chart, the chapter its
    /// number begins with (4541).
    public Optional<Chapter> chapter(String code) {
        Chapter named = named(code);
        return named == null && code.startsWith(THIRD_PARTIES) && code.length() > CHAPTER_OF_THIRD_PARTIES
                ? Optional.ofNullable(named(code.substring(0, CHAPTER_OF_THIRD_PARTIES)))
                : Optional.ofNullable(named);
    }

    private @Nullable Chapter named(String code) {
        Chapter byNature = natureChapters.get(code);
        return byNature != null ? byNature : functionChapters.get(code);
    }

    public Optional<Account> account(String code) {
        return Optional.ofNullable(accounts.get(code));
    }

    public Optional<Function> function(String code) {
        return Optional.ofNullable(functions.get(code));
    }
}
