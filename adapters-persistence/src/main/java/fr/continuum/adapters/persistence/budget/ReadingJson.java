package fr.continuum.adapters.persistence.budget;

import fr.continuum.application.port.BudgetDocumentReader.UnknownCode;
import fr.continuum.domain.budget.ControlTotals;
import fr.continuum.domain.budget.ControlTotals.Authorisation;
import fr.continuum.domain.budget.ControlTotals.BudgetTotal;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.budget.Section;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// What a reading found besides lines and sums, as it lies in the database.
final class ReadingJson {

    private ReadingJson() {}

    record TotalsJson(List<BudgetTotalJson> consolidation, List<AuthorisationJson> authorisations) {

        static TotalsJson of(ControlTotals totals) {
            return new TotalsJson(
                    totals.consolidation().stream().map(BudgetTotalJson::of).toList(),
                    totals.authorisations().stream().map(AuthorisationJson::of).toList());
        }

        ControlTotals totals() {
            return new ControlTotals(
                    consolidation.stream().map(BudgetTotalJson::total).toList(),
                    authorisations.stream()
                            .map(AuthorisationJson::authorisation)
                            .toList());
        }
    }

    record BudgetTotalJson(
            String kind,
            String code,
            String label,
            String siret,
            String section,
            String flow,
            @Nullable Long opened,
            @Nullable Long executed,
            @Nullable Long carriedOver) {

        static BudgetTotalJson of(BudgetTotal total) {
            return new BudgetTotalJson(
                    total.kind(),
                    total.code(),
                    total.label(),
                    total.siret(),
                    total.section().name(),
                    total.flow().name(),
                    orNull(total.openedCents()),
                    orNull(total.executedCents()),
                    orNull(total.carriedOverCents()));
        }

        BudgetTotal total() {
            return new BudgetTotal(
                    kind,
                    code,
                    label,
                    siret,
                    Section.valueOf(section),
                    Flow.valueOf(flow),
                    orEmpty(opened),
                    orEmpty(executed),
                    orEmpty(carriedOver));
        }
    }

    record AuthorisationJson(String number, String label, long ceiling, long paymentCredits) {

        static AuthorisationJson of(Authorisation authorisation) {
            return new AuthorisationJson(
                    authorisation.number(),
                    authorisation.label(),
                    authorisation.ceilingCents(),
                    authorisation.paymentCreditsCents());
        }

        Authorisation authorisation() {
            return new Authorisation(number, label, ceiling, paymentCredits);
        }
    }

    record UnknownCodeJson(String field, String code, long lines) {

        static UnknownCodeJson of(UnknownCode unknown) {
            return new UnknownCodeJson(unknown.field().name(), unknown.code(), unknown.lines());
        }

        static List<UnknownCode> all(UnknownCodeJson[] codes) {
            return Arrays.stream(codes)
                    .map(c -> new UnknownCode(KeyField.valueOf(c.field), c.code, c.lines))
                    .toList();
        }
    }

    private static @Nullable Long orNull(OptionalLong cents) {
        return cents.isPresent() ? cents.getAsLong() : null;
    }

    private static OptionalLong orEmpty(@Nullable Long cents) {
        return cents == null ? OptionalLong.empty() : OptionalLong.of(cents);
    }
}
