package fr.continuum.application.linking;

import fr.continuum.application.linking.GuidedLinking.Kept;
import fr.continuum.application.linking.GuidedLinking.Preview;
import fr.continuum.application.linking.GuidedLinking.RefusedRow;
import fr.continuum.application.linking.RowsInForce.Standing;
import fr.continuum.application.port.AllocationTables;
import fr.continuum.application.port.BudgetFacts;
import fr.continuum.application.port.By;
import fr.continuum.application.port.ChartStore;
import fr.continuum.application.port.Plans;
import fr.continuum.application.port.ReadingId;
import fr.continuum.application.port.TargetTrees;
import fr.continuum.application.port.Versioned;
import fr.continuum.application.reference.AuthorityTables;
import fr.continuum.domain.allocation.AllocationRule;
import fr.continuum.domain.allocation.AllocationTable;
import fr.continuum.domain.allocation.Outcome;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// Gives a row in force another answer, or takes it away. The effect is shown before; published figures move with the
/// next night only, and the timeline keeps the row as it was. Rows that contradict one another stand in one place:
/// they are corrected together, which is how the contradiction ends.
public final class CorrectRows {

    /// Where rows corrected on screen say they come from.
    public static final String SOURCE = "écran « Règles »";

    private final AllocationTables tables;
    private final Plans plans;
    private final Clock clock;
    private final RowsInForce rows;
    private final RowRefusals refusals;
    private final DocumentEffect effect;

    public CorrectRows(
            AllocationTables tables,
            TargetTrees trees,
            Plans plans,
            BudgetFacts facts,
            ChartStore charts,
            Clock clock) {
        this.tables = tables;
        this.plans = plans;
        this.clock = clock;
        this.rows = new RowsInForce(tables, trees, facts, charts);
        AuthorityTables everything = new AuthorityTables(tables, trees);
        this.refusals = new RowRefusals(tables, everything);
        this.effect = new DocumentEffect(everything, facts, charts);
    }

    /// What somebody would make of a row.
    ///
    /// @param outcome its answer from then on; empty to take the row away
    public record Correction(Standing row, Optional<Outcome> outcome) {

        /// Whether the row says so already: nothing would be written.
        public boolean isNone() {
            return row.rules().size() == 1
                    && outcome.filter(row.asked().outcome()::equals).isPresent();
        }

        AllocationTable table() {
            return table(outcome.map(row.asked()::answering).stream().toList());
        }

        AllocationTable table(List<AllocationRule> corrected) {
            return row.table().content().withInPlaceOf(row.asked(), corrected);
        }
    }

    /// Why a row cannot be given this answer; taking one away is never refused.
    public Optional<RefusedRow> refusal(Siren authority, Correction correction) {
        return refusal(authority, correction, content(plans.inForce(authority)));
    }

    private Optional<RefusedRow> refusal(Siren authority, Correction correction, MandatePlan plan) {
        return correction
                .outcome()
                .map(correction.row().asked()::answering)
                .flatMap(row -> refusals.of(authority, correction.row().dimension(), row, plan));
    }

    private static MandatePlan content(Optional<Versioned<MandatePlan>> plan) {
        return plan.map(Versioned::content).orElse(MandatePlan.NONE);
    }

    /// The effect on one reading of the authority, nothing being kept.
    public Preview preview(ReadingId reading, Flow flow, Measure measure, Correction correction) {
        Optional<RefusedRow> refused = refusal(reading.authority(), correction);
        if (refused.isPresent()) {
            return new Preview.Refused(refused.get().because(), refused.get().target());
        }
        return effect.of(reading, flow, measure, correction.row().table().content(), correction.table());
    }

    /// Corrects a row of the authority's own table; where it has none, of a copy of the home's.
    ///
    /// @param seen version of the table whose effect was shown
    public Kept keep(Siren authority, RowId id, Optional<Outcome> outcome, Sha256 seen, By by) {
        Optional<Standing> row = rows.find(Owner.of(authority), id);
        if (row.isEmpty() || !row.get().table().version().equals(seen)) {
            return new Kept.TableChanged();
        }
        Correction correction = new Correction(row.get(), outcome);
        Optional<Versioned<MandatePlan>> plan = plans.inForce(authority);
        Optional<RefusedRow> refused = refusal(authority, correction, content(plan));
        if (refused.isPresent()) {
            return new Kept.Refused(refused.get().because(), refused.get().target());
        }
        if (correction.isNone()) {
            return new Kept.Done(seen);
        }
        return put(authority, correction, plan.map(Versioned::version), by);
    }

    private Kept put(Siren authority, Correction correction, Optional<Sha256> plan, By by) {
        Owner owner = Owner.of(authority);
        Versioned<AllocationTable> table = correction.row().table();
        Optional<Sha256> own = Optional.of(table)
                .filter(version -> version.owner().equals(owner))
                .map(Versioned::version);
        var entry = by.at(clock.instant());
        AllocationTable changed = correction.table(correction
                .outcome()
                .map(outcome -> correction
                        .row()
                        .asked()
                        .answering(outcome)
                        .from(new AllocationRule.Origin(by.source(), 0))
                        .saidBy(entry.author(), entry.at()))
                .stream()
                .toList());
        boolean kept = switch (correction.row().dimension()) {
            case POLICY -> tables.replace(owner, own, changed, entry);
            case PLAN -> tables.link(owner, own, plan, changed, entry);
        };
        return kept ? new Kept.Done(changed.version()) : new Kept.TableChanged();
    }
}
