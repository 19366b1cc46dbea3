package fr.continuum.adapters.web.api.allocation;

import fr.continuum.adapters.web.api.wire.Fault;
import fr.continuum.adapters.web.api.wire.Percent;
import fr.continuum.adapters.web.api.wire.Place;
import fr.continuum.adapters.web.api.wire.RulesBroken;
import fr.continuum.adapters.web.api.wire.Unfit;
import fr.continuum.adapters.web.text.Problem;
import fr.continuum.application.linking.GuidedLinking.Proposal;
import fr.continuum.application.linking.GuidedLinking.RefusedRow;
import fr.continuum.domain.allocation.Condition;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.shared.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Why rows cannot be added, told as rules where a rule stands against them, as values elsewhere.
final class RowRules {

    private RowRules() {}

    /// R19: shares that make more than the whole.
    static Refusal sharesBeyondWhole(List<Condition> conditions, long partsPerMillion) {
        String percent =
                Percent.ofPartsPerMillion(Math.toIntExact(partsPerMillion)).toPlainString();
        return new Refusal(
                ContinuumRule.R19,
                said(conditions),
                new Wording(percent.replace('.', ',') + "\u00a0% au total", percent + "% in all"),
                new Wording(
                        "Ramenez le total des parts à 100\u00a0% au plus.", "Bring the shares down to 100% at most."));
    }

    /// @throws RulesBroken where rules stand against some rows
    /// @throws Unfit where others cannot be added for another reason
    static void refuse(List<Proposal> rows, List<RefusedRow> refused) {
        refuse(refused, row -> Place.BODY.at("rows").at(rows.indexOf(row.row())));
    }

    /// The same of a row in force that is given another answer.
    static void refuse(Optional<RefusedRow> refused) {
        refuse(refused.stream().toList(), _ -> Place.BODY.at("setAside"));
    }

    private static void refuse(List<RefusedRow> refused, Function<RefusedRow, Place> place) {
        List<Refusal> broken =
                refused.stream().flatMap(row -> rule(row).stream()).toList();
        if (!broken.isEmpty()) {
            throw new RulesBroken(broken);
        }
        if (!refused.isEmpty()) {
            List<Fault> faults = new ArrayList<>();
            refused.forEach(row -> faults.add(place.apply(row).fault(key(row))));
            throw new Unfit(Problem.VALUES_REFUSED, faults);
        }
    }

    private static Optional<Refusal> rule(RefusedRow row) {
        return switch (row.because()) {
            case TARGET_GONE ->
                target(row, new Wording("Choisissez une cible qui existe.", "Choose a target that exists."));
            case TARGET_IS_AN_AXIS ->
                target(
                        row,
                        new Wording(
                                "Choisissez un objectif ou une action de cet axe.",
                                "Choose an objective or an action of this axis."));
            case TARGET_GIVEN_UP ->
                target(
                        row,
                        new Wording(
                                "Choisissez un objectif ou une action que le plan n’a pas abandonné.",
                                "Choose an objective or an action that the plan did not give up."));
            case PURPOSE_MISSING ->
                Optional.of(new Refusal(
                        ContinuumRule.R22,
                        said(row.row().conditions()),
                        Wording.same(said(row.row().conditions())),
                        new Wording(
                                "Ajoutez une condition qui dit pourquoi : autorisation, opération, code analytique,"
                                        + " service, politique ou fonction.",
                                "Add a condition that says why: authorisation, operation, analytic code, service,"
                                        + " policy or function.")));
            case TABLE_MISSING, CODE_MISSING, REASON_OF_OTHER_QUESTION -> Optional.empty();
        };
    }

    private static Optional<Refusal> target(RefusedRow row, Wording mend) {
        return Optional.of(
                new Refusal(ContinuumRule.R11, said(row.row().conditions()), Wording.same(row.target()), mend));
    }

    private static String key(RefusedRow row) {
        return switch (row.because()) {
            case TABLE_MISSING -> "api.unfit.no-table";
            case CODE_MISSING -> "api.unfit.no-condition";
            case REASON_OF_OTHER_QUESTION -> "api.unfit.other-question";
            case TARGET_GONE, TARGET_IS_AN_AXIS, TARGET_GIVEN_UP, PURPOSE_MISSING ->
                throw new IllegalStateException("A rule stands against it: " + row.because());
        };
    }

    private static String said(List<Condition> conditions) {
        return conditions.stream().map(Condition::toString).collect(Collectors.joining(" "));
    }
}
