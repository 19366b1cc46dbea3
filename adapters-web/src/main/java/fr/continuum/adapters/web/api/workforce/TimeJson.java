package fr.continuum.adapters.web.api.workforce;

import fr.continuum.application.workforce.AskGainedTime.AccountSeen;
import fr.continuum.application.workforce.AskGainedTime.LedgerSeen;
import fr.continuum.application.workforce.AskGainedTime.Totals;
import fr.continuum.application.workforce.Seen;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.workforce.GainedTimeAccount;
import fr.continuum.domain.workforce.Improvement;
import fr.continuum.domain.workforce.TimeGain.Source;
import fr.continuum.domain.workforce.TimeGainUse.Kind;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The ledger of time gained (R32).
@Schema(
        name = "GainedTime",
        description = "Le temps dégagé, en heures : ce que chaque direction a dégagé, ce que c’est devenu")
record TimeJson(List<OfYear> years, List<Account> accounts, List<GainJson> gains, List<UseJson> uses) {

    /// @param totals absent where they would tell what few people gained
    @Schema(name = "GainedTimeYear", description = "Une année, toutes directions ; absent : masqué")
    record OfYear(int year, @Nullable Sums totals) {

        private static OfYear of(Map.Entry<FiscalYear, Seen<Totals>> entry) {
            return new OfYear(
                    entry.getKey().value(),
                    entry.getValue()
                            .figure()
                            .map(totals -> new Sums(
                                    totals.gained().value(),
                                    totals.used().value(),
                                    totals.remainder().value(),
                                    totals.remainderFte(),
                                    totals.overdrawn().value()))
                            .orElse(null));
        }
    }

    /// @param remainder gained, and put to no use: what accounts have left
    /// @param overdrawn used beyond what was gained, in other accounts
    @Schema(name = "GainedTimeSums", description = "Des heures dégagées, utilisées, et le reste, aussi en ETP")
    record Sums(
            BigDecimal gained, BigDecimal used, BigDecimal remainder, BigDecimal remainderFte, BigDecimal overdrawn) {}

    /// @param hours absent where few people gained them
    @Schema(name = "GainedTimeAccount", description = "Le compte d’une direction et d’une année ; absent : masqué")
    record Account(String department, int year, @Nullable Hours hours) {

        private static Account of(AccountSeen seen) {
            return new Account(
                    seen.department(),
                    seen.year().value(),
                    seen.account().figure().map(Hours::of).orElse(null));
        }
    }

    /// @param reference hours a year of one who works full time there
    @Schema(name = "GainedTimeHours", description = "Les heures d’un compte, par origine et par usage")
    record Hours(Sums sums, List<FromSource> gained, List<ForKind> used, BigDecimal improved, BigDecimal reference) {

        private static Hours of(GainedTimeAccount account) {
            return new Hours(
                    new Sums(
                            account.gainedInAll().value(),
                            account.usedInAll().value(),
                            account.remainder().value(),
                            account.remainderFte(),
                            account.excess().value()),
                    account.gained().entrySet().stream()
                            .map(entry -> new FromSource(
                                    entry.getKey(), entry.getValue().value()))
                            .toList(),
                    Arrays.stream(Kind.values())
                            .filter(account.used()::containsKey)
                            .map(kind -> new ForKind(kind, account.used(kind).value()))
                            .toList(),
                    account.improved(Improvement.Answer.YES).value(),
                    account.reference());
        }
    }

    @Schema(name = "HoursFromSource", description = "Des heures dégagées, par origine")
    record FromSource(Source source, BigDecimal hours) {}

    @Schema(name = "HoursForKind", description = "Des heures utilisées, par usage")
    record ForKind(Kind kind, BigDecimal hours) {}

    static TimeJson of(LedgerSeen seen) {
        return new TimeJson(
                seen.years().entrySet().stream().map(OfYear::of).toList(),
                seen.accounts().stream().map(Account::of).toList(),
                seen.declared().stream().map(GainJson::of).toList(),
                seen.uses().stream().map(UseJson::of).toList());
    }
}
