package fr.continuum.adapters.web.api.allocation;

import fr.continuum.adapters.web.api.wire.Percent;
import fr.continuum.adapters.web.api.wire.Place;
import fr.continuum.adapters.web.api.wire.RulesBroken;
import fr.continuum.application.linking.GuidedLinking.Proposal;
import fr.continuum.domain.allocation.AllocationRule;
import fr.continuum.domain.allocation.Condition;
import fr.continuum.domain.allocation.Outcome;
import fr.continuum.domain.allocation.SetAsideReason;
import fr.continuum.domain.allocation.Share;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.target.Dimension;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row of an allocation table: for the keys that meet every condition, these targets, or this reason to set aside.
///
/// @param targets none where the row sets aside
@Schema(
        name = "AllocationRow",
        description = "Une règle de ventilation : des conditions, puis des cibles (targets) ou un motif (setAside)")
record RowJson(
        List<ConditionJson> conditions,
        @Nullable List<ShareJson> targets,
        @Nullable SetAsideReason setAside) {

    private static final int DECIMALS = 4;

    /// @param match exactly this code where absent
    @Schema(name = "AllocationCondition", description = "Ce que la règle demande à un champ de la clé")
    record ConditionJson(KeyField field, String code, Condition.@Nullable Match match) {

        private static ConditionJson of(Condition condition) {
            return new ConditionJson(condition.field(), condition.code(), condition.match());
        }

        private Condition read(Place place) {
            place.text("code", code);
            Condition.Match how = match == null ? Condition.Match.EXACT : match;
            if (field == KeyField.POLICY && how == Condition.Match.PREFIX) {
                throw place.at("match").unfit("api.unfit.policy-prefix");
            }
            return new Condition(field, code, how);
        }
    }

    /// @param percent 100 where absent
    @Schema(name = "AllocationShare", description = "Une cible, et sa part en pour cent : quatre décimales au plus")
    record ShareJson(String code, @Nullable BigDecimal percent) {

        private static ShareJson of(Share share) {
            return new ShareJson(share.target(), Percent.ofPartsPerMillion(share.partsPerMillion()));
        }

        private Share read(Place place) {
            return new Share(
                    place.text("code", code),
                    percent == null ? Share.WHOLE : place.percent("percent", percent, DECIMALS));
        }
    }

    static RowJson of(AllocationRule rule) {
        List<ConditionJson> conditions =
                rule.conditions().stream().map(ConditionJson::of).toList();
        return switch (rule.outcome()) {
            case Outcome.Targets(List<Share> shares) ->
                new RowJson(conditions, shares.stream().map(ShareJson::of).toList(), null);
            case Outcome.SetAside(SetAsideReason reason) -> new RowJson(conditions, null, reason);
        };
    }

    Proposal read(Dimension dimension, Place place) {
        List<Condition> asked = place.each("conditions", conditions, ConditionJson::read);
        if (asked.isEmpty()) {
            throw place.at("conditions").unfit("api.unfit.no-condition");
        }
        if (asked.stream().map(Condition::field).distinct().count() < asked.size()) {
            throw place.at("conditions").unfit("api.unfit.field-twice");
        }
        return new Proposal(dimension, asked, outcome(targets, setAside, asked, place));
    }

    /// What is answered to those conditions.
    static Outcome outcome(
            @Nullable List<ShareJson> targets, @Nullable SetAsideReason setAside, List<Condition> asked, Place place) {
        List<Share> shares = place.each("targets", targets, ShareJson::read);
        if (setAside != null) {
            if (!shares.isEmpty()) {
                throw place.at("setAside").unfit("api.unfit.both-outcomes");
            }
            return new Outcome.SetAside(setAside);
        }
        if (shares.isEmpty()) {
            throw place.at("targets").unfit("api.unfit.no-outcome");
        }
        if (shares.stream().map(Share::target).distinct().count() < shares.size()) {
            throw place.at("targets").unfit("api.unfit.target-twice");
        }
        long parts = shares.stream().mapToLong(Share::partsPerMillion).sum();
        if (parts > Share.WHOLE) {
            throw new RulesBroken(List.of(RowRules.sharesBeyondWhole(asked, parts)));
        }
        return new Outcome.Targets(shares);
    }
}
