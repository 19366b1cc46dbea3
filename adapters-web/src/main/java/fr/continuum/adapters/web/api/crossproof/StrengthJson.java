package fr.continuum.adapters.web.api.crossproof;

import fr.continuum.adapters.web.api.wire.Money;
import fr.continuum.application.consultation.StrengthSeen;
import fr.continuum.domain.trace.StrengthShares;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// @param nightsOf the year whose nights are told; absent where no year has money
@Schema(name = "LinkStrength", description = "Ce sur quoi reposent les liens du plan, dans le temps")
record StrengthJson(List<Year> years, @Nullable Integer nightsOf, List<Night> nights) {

    /// @param inScope = strong + weak + setAside + ambiguous + untraced, in euros
    /// @param strongRate strong over what is in scope, four decimals; absent where that is not positive
    /// @param strongOfTraced strong over all that is linked, likewise
    /// @param payroll pay that is set aside, within `setAside`
    /// @param linkedRate strong and weak over what is in scope
    /// @param linkedRateWithoutPayroll the same euros over what is in scope but that pay
    @Schema(name = "LinkShares", description = "Des euros dans le champ, par ce qui les relie au plan")
    record Shares(
            BigDecimal inScope,
            BigDecimal strong,
            BigDecimal weak,
            BigDecimal setAside,
            BigDecimal ambiguous,
            BigDecimal untraced,
            @Nullable BigDecimal strongRate,
            @Nullable BigDecimal weakRate,
            @Nullable BigDecimal ambiguousRate,
            @Nullable BigDecimal untracedRate,
            @Nullable BigDecimal strongOfTraced,
            BigDecimal payroll,
            @Nullable BigDecimal linkedRate,
            @Nullable BigDecimal linkedRateWithoutPayroll) {

        private static Shares of(StrengthShares shares) {
            return new Shares(
                    Money.euros(shares.inScope()),
                    Money.euros(shares.strong()),
                    Money.euros(shares.weak()),
                    Money.euros(shares.setAside()),
                    Money.euros(shares.ambiguous()),
                    Money.euros(shares.untraced()),
                    shares.share(shares.strong()).orElse(null),
                    shares.share(shares.weak()).orElse(null),
                    shares.share(shares.ambiguous()).orElse(null),
                    shares.share(shares.untraced()).orElse(null),
                    shares.strongOfTraced().orElse(null),
                    Money.euros(shares.payroll()),
                    shares.share(shares.linked()).orElse(null),
                    shares.shareWithoutPayroll(shares.linked()).orElse(null));
        }
    }

    /// @param documents fingerprints of those that make it up
    @Schema(name = "LinkStrengthOfYear", description = "Un exercice, et le montant par lequel il est connu")
    record Year(int year, String measure, List<String> documents, Shares shares) {}

    @Schema(name = "LinkStrengthOfNight", description = "Ce qu’une nuit a publié de cet exercice")
    record Night(String night, LocalDate asOf, Shares shares) {}

    static StrengthJson of(StrengthSeen seen) {
        return new StrengthJson(
                seen.years().stream()
                        .map(year -> new Year(
                                year.year().value(),
                                year.measure().code(),
                                year.sources().stream()
                                        .map(reading -> reading.id().document().value())
                                        .toList(),
                                Shares.of(year.shares())))
                        .toList(),
                seen.focus().map(year -> year.year().value()).orElse(null),
                seen.nights().stream()
                        .map(night -> new Night(night.night().toString(), night.asOf(), Shares.of(night.shares())))
                        .toList());
    }
}
