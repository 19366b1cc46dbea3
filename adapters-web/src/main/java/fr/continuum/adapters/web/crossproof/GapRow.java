package fr.continuum.adapters.web.crossproof;

import fr.continuum.adapters.web.reading.Ways;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.crossproof.ProofGap;
import fr.continuum.domain.crossproof.ProofGap.Question;
import fr.continuum.domain.crossproof.Purchase;
import fr.continuum.domain.crossproof.Purchase.Family;
import fr.continuum.domain.crossproof.Standing;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.shared.Siren;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A gap as the page tells it.
///
/// @param name what it is about: an account, an element of the plan, a training or an investment
/// @param label in words, possibly empty
/// @param budget whose expense it is, of a purchase that goes nowhere; empty elsewhere
/// @param codes what else tells the line, of a purchase that goes nowhere
/// @param href where to see it
/// @param standing untraced or ambiguous; null elsewhere
/// @param declared in cents, where amounts do not meet; null elsewhere, like what was spent
/// @param found the finding of the night that tells it; null where there is none
record GapRow(
        Question question,
        Family family,
        List<Purchase> purchases,
        String name,
        String label,
        String budget,
        List<Code> codes,
        String href,
        @Nullable Standing standing,
        @Nullable Long declared,
        @Nullable Long spent,
        long cents,
        @Nullable FoundGap found) {

    /// A code of a key.
    record Code(KeyField field, String code) {}

    private static final List<KeyField> TELLING = List.of(
            KeyField.FUNCTION, KeyField.SERVICE, KeyField.OPERATION, KeyField.AUTHORISATION, KeyField.ANALYTIC_CODE);

    /// @param accounts what an account is called
    static GapRow of(
            ProofGap gap, Siren authority, MandatePlan plan, UnaryOperator<String> accounts, @Nullable FoundGap found) {
        return switch (gap) {
            case ProofGap.WithoutPurpose one ->
                new GapRow(
                        one.question(),
                        one.family(),
                        List.of(one.purchase()),
                        one.key().nature(),
                        accounts.apply(one.key().nature()),
                        one.document().budgetName().isEmpty()
                                ? one.document().budget().value()
                                : one.document().budgetName(),
                        TELLING.stream()
                                .filter(field -> !one.key().code(field).isEmpty())
                                .map(field -> new Code(field, one.key().code(field)))
                                .toList(),
                        Ways.up(authority, one.subject()),
                        one.standing(),
                        null,
                        null,
                        one.cents(),
                        found);
            case ProofGap.WithoutDeclaration one ->
                new GapRow(
                        one.question(),
                        one.family(),
                        one.purchases(),
                        one.element().value(),
                        plan.find(one.element()).map(PlanElement::label).orElse(""),
                        "",
                        List.of(),
                        Ways.down(authority, one.element().value()),
                        null,
                        null,
                        null,
                        one.cents(),
                        found);
            case ProofGap.BeyondDeclaration one ->
                new GapRow(
                        one.question(),
                        one.family(),
                        one.purchases(),
                        one.element().value(),
                        plan.find(one.element()).map(PlanElement::label).orElse(""),
                        "",
                        List.of(),
                        Ways.down(authority, one.element().value()),
                        null,
                        one.declaredCents(),
                        one.spentCents(),
                        one.cents(),
                        found);
            case ProofGap.WithoutSpending one ->
                new GapRow(
                        one.question(),
                        one.family(),
                        of(one.family()),
                        one.item().code(),
                        one.title(),
                        "",
                        List.of(),
                        Ways.up(authority, one.item()),
                        null,
                        null,
                        null,
                        one.cents(),
                        found);
            case ProofGap.BeyondSpending one ->
                new GapRow(
                        one.question(),
                        one.family(),
                        of(one.family()),
                        one.item().code(),
                        one.title(),
                        "",
                        List.of(),
                        Ways.up(authority, one.item()),
                        null,
                        one.declaredCents(),
                        one.spentCents(),
                        one.cents(),
                        found);
        };
    }

    private static List<Purchase> of(Family family) {
        return Arrays.stream(Purchase.values())
                .filter(purchase -> purchase.family() == family)
                .toList();
    }
}
