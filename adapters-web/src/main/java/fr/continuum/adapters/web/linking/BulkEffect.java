package fr.continuum.adapters.web.linking;

import fr.continuum.adapters.web.document.BucketRow;
import fr.continuum.adapters.web.document.Rates;
import fr.continuum.adapters.web.linking.BulkForm.Fault;
import fr.continuum.adapters.web.reading.DocumentInForce;
import fr.continuum.adapters.web.reading.Lens;
import fr.continuum.adapters.web.text.Figures;
import fr.continuum.application.linking.GuidedLinking.Preview.Effect;
import fr.continuum.application.linking.GuidedLinking.Proposal;
import fr.continuum.application.linking.GuidedLinking.RefusedRow;
import fr.continuum.application.linking.TouchedRows;
import fr.continuum.domain.allocation.AllocationRule;
import fr.continuum.domain.allocation.Condition;
import fr.continuum.domain.allocation.Outcome;
import fr.continuum.domain.allocation.SetAsideReason;
import fr.continuum.domain.allocation.Share;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.target.Target;
import fr.continuum.domain.target.TargetTree;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What several rows would change together, made ready for the page.
///
/// @param effect what the table version it was found with is kept in
/// @param bucketsAfter in the order of `bucketsBefore`
/// @param shifts targets that get more or less
record BulkEffect(
        Effect effect,
        Rates before,
        Rates after,
        List<BucketRow> bucketsBefore,
        List<BucketRow> bucketsAfter,
        List<TargetShift> shifts,
        List<TouchedRow> overridden,
        List<TouchedRow> clashes) {

    /// A row of the table that the change touches, alone or with those it contradicts.
    record TouchedRow(List<RuleView> rows, long keys, long cents, boolean gone) {}

    /// @param outcome where it leads; empty where it sets aside
    /// @param setAside name of the reason; empty where it traces
    record RuleView(
            List<Condition> conditions, boolean personal, String outcome, String setAside, String source, int line) {}

    /// A row asked for.
    ///
    /// @param left what the shares leave under 100 %: `10 %`; empty where they leave nothing
    record AskedRow(String code, String label, String outcome, String setAside, String left) {}

    static BulkEffect of(Effect effect, DocumentInForce document, Lens lens, TargetTree tree, Figures say) {
        boolean deltas = document.header().stage().isDelta();
        return new BulkEffect(
                effect,
                Rates.of(effect.before(), deltas),
                Rates.of(effect.after(), deltas),
                BucketRow.rows(effect.before().buckets(), document, lens),
                BucketRow.rows(effect.after().buckets(), document, lens),
                TargetShift.between(effect.before(), effect.after()),
                touched(effect.overridden(), tree, say),
                touched(effect.clashes(), tree, say));
    }

    private static List<TouchedRow> touched(List<TouchedRows> touched, TargetTree tree, Figures say) {
        return touched.stream()
                .map(one -> new TouchedRow(
                        one.rows().stream().map(rule -> rule(rule, tree, say)).toList(),
                        one.keys(),
                        one.tally().cents(),
                        one.gone()))
                .toList();
    }

    private static RuleView rule(AllocationRule rule, TargetTree tree, Figures say) {
        return new RuleView(
                rule.conditions(),
                rule.personal(),
                outcome(rule.outcome(), tree, say),
                setAside(rule.outcome()),
                rule.origin().source(),
                rule.origin().line());
    }

    static AskedRow asked(Proposal row, String label, TargetTree tree, Figures say) {
        return new AskedRow(
                row.conditions().getFirst().code(),
                label,
                outcome(row.outcome(), tree, say),
                setAside(row.outcome()),
                left(row.outcome(), say));
    }

    static String outcome(Outcome outcome, TargetTree tree, Figures say) {
        return switch (outcome) {
            case Outcome.SetAside _ -> "";
            case Outcome.Targets(List<Share> shares) ->
                shares.stream()
                        .map(share ->
                                tree.find(share.target()).map(Target::label).orElse(share.target())
                                        + (share.partsPerMillion() == Share.WHOLE
                                                ? ""
                                                : " (" + say.share(share.percent()) + ")"))
                        .collect(Collectors.joining(", "));
        };
    }

    static String setAside(Outcome outcome) {
        return switch (outcome) {
            case Outcome.SetAside(SetAsideReason reason) -> reason.name();
            case Outcome.Targets _ -> "";
        };
    }

    static String left(Outcome outcome, Figures say) {
        int given = switch (outcome) {
            case Outcome.SetAside _ -> Share.WHOLE;
            case Outcome.Targets(List<Share> shares) ->
                shares.stream().mapToInt(Share::partsPerMillion).sum();
        };
        return given == Share.WHOLE ? "" : say.share(BigDecimal.valueOf(Share.WHOLE - given, 4));
    }

    /// Why a row may not stand, as a fault of the answer its code was given.
    static Fault fault(RefusedRow refused) {
        String code = refused.row().conditions().isEmpty()
                ? ""
                : refused.row().conditions().getFirst().code();
        return new Fault(code, refused.because().name(), refused.target(), rule(refused));
    }

    private static @Nullable ContinuumRule rule(RefusedRow refused) {
        return switch (refused.because()) {
            case PURPOSE_MISSING -> ContinuumRule.R22;
            case TARGET_GONE, TARGET_IS_AN_AXIS, TARGET_GIVEN_UP -> ContinuumRule.R11;
            case TABLE_MISSING, CODE_MISSING, REASON_OF_OTHER_QUESTION -> null;
        };
    }
}
