package fr.continuum.adapters.web.api.contribution;

import fr.continuum.adapters.web.api.wire.ChangeAnswer;
import fr.continuum.adapters.web.api.wire.IfMatch;
import fr.continuum.adapters.web.api.wire.RulesBroken;
import fr.continuum.adapters.web.finding.RefusalRow;
import fr.continuum.adapters.web.text.Told;
import fr.continuum.application.contribution.LinkSaid;
import fr.continuum.application.contribution.PlanContribution;
import fr.continuum.application.contribution.PlanContribution.Trial;
import fr.continuum.application.contribution.ReadContributions;
import fr.continuum.application.contribution.ToldVersions;
import fr.continuum.application.contribution.WithdrawContribution;
import fr.continuum.application.port.By;
import fr.continuum.application.workforce.ContributionVeil;
import fr.continuum.application.workforce.Sight;
import fr.continuum.application.workforce.VeilContributions;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.PlannedContribution;
import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Contributions planned, changed and withdrawn by API: the version is checked, the rules rule, what changed is told.
@Component
final class ContributionChanges {

    private final PlanContribution planning;
    private final WithdrawContribution withdrawing;
    private final ReadContributions contributions;
    private final VeilContributions veils;
    private final ToldVersions versions;

    ContributionChanges(
            PlanContribution planning,
            WithdrawContribution withdrawing,
            ReadContributions contributions,
            VeilContributions veils,
            ToldVersions versions) {
        this.veils = veils;
        this.versions = versions;
        this.planning = planning;
        this.withdrawing = withdrawing;
        this.contributions = contributions;
    }

    /// Who asks, for whom, and how.
    ///
    /// @param ifMatch the version that was read; null where the request says none
    record Asked(Owner owner, By by, Sight sight, @Nullable String ifMatch, boolean dryRun, Locale locale) {}

    ResponseEntity<ContributionChangeJson> put(Asked asked, Contribution said, List<LinkSaid> links) {
        Optional<Contribution> before = contributions.today(asked.owner()).find(said.id());
        ContributionVeil veil = veils.of(asked.owner(), Optional.empty(), asked.sight());
        boolean isTry = veil.isTry(said, before);
        Optional<Sha256> seen = before.map(Contribution::version);
        boolean holds = IfMatch.holds(asked.ifMatch(), seen.map(versions::of));
        PlanContribution.Request request =
                planning.request(asked.owner(), veil.kept(said, before), links, seen, asked.by());
        Contribution next = request.contribution();
        boolean same = before.equals(Optional.of(next));
        if (same && !isTry) {
            return told(asked, veil, HttpStatus.OK, before, next, List.of(), false);
        }
        if (!holds) {
            throw IfMatch.changedMeanwhile();
        }
        List<Refusal> left = tried(request);
        if (!asked.dryRun() && !same) {
            plan(request);
        }
        HttpStatus done = before.isEmpty() && !asked.dryRun() ? HttpStatus.CREATED : HttpStatus.OK;
        return told(asked, veil, done, before, next, left, isTry);
    }

    private List<Refusal> tried(PlanContribution.Request request) {
        return switch (planning.tryOut(request)) {
            case Trial.Sound(PlannedContribution _, List<Refusal> left) -> left;
            case Trial.Refused(List<Refusal> refusals) -> throw new RulesBroken(refusals);
            case Trial.ChangedMeanwhile _ -> throw IfMatch.changedMeanwhile();
            case Trial.PlanMissing _ -> throw planMissing();
        };
    }

    private void plan(PlanContribution.Request request) {
        switch (planning.plan(request)) {
            case PlanContribution.Outcome.Planned _ -> {}
            case PlanContribution.Outcome.Refused(List<Refusal> refusals) -> throw new RulesBroken(refusals);
            case PlanContribution.Outcome.ChangedMeanwhile _ -> throw IfMatch.changedMeanwhile();
            case PlanContribution.Outcome.PlanMissing _ -> throw planMissing();
        }
    }

    /// @param reason why
    void withdraw(Asked asked, Contribution now, String reason) {
        IfMatch.require(asked.ifMatch(), versions.of(now.version()));
        if (!asked.dryRun()) {
            switch (withdrawing.withdraw(asked.owner(), now.id(), now.version(), reason, asked.by())) {
                case WithdrawContribution.Outcome.Withdrawn _ -> {}
                case WithdrawContribution.Outcome.ReasonMissing _ ->
                    throw new IllegalStateException("A reason was read");
                case WithdrawContribution.Outcome.ReasonTooLong _ ->
                    throw new IllegalStateException("A reason of any length was read");
                case WithdrawContribution.Outcome.ChangedMeanwhile _ -> throw IfMatch.changedMeanwhile();
            }
        }
    }

    /// A contribution serves a plan: where there is none, none can be planned.
    static RuntimeException planMissing() {
        return new Told(HttpStatus.CONFLICT, "api.plan-missing");
    }

    /// @param isTry whether figures were sent for others that are hidden: then neither whether they differ nor,
    /// where
    ///     nothing was written, which version that would be is told
    private ResponseEntity<ContributionChangeJson> told(
            Asked asked,
            ContributionVeil veil,
            HttpStatus status,
            Optional<Contribution> before,
            Contribution after,
            List<Refusal> left,
            boolean isTry) {
        Sha256 version = versions.of(after.version());
        ContributionChangeJson change = new ContributionChangeJson(
                isTry && asked.dryRun() ? null : version.value(),
                asked.dryRun(),
                isTry || !before.equals(Optional.of(after)),
                before.map(veil::of).map(ContributionJson::of).orElse(null),
                ContributionJson.of(veil.next(before, after)),
                RefusalRow.of(left, asked.locale()));
        return ChangeAnswer.of(status, version, asked.dryRun(), change);
    }
}
