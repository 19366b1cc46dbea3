package fr.continuum.application.night;

import fr.continuum.application.night.NightReport.DatedFinding;
import fr.continuum.application.port.Consolidations.Consolidation;
import fr.continuum.application.port.Consolidations.State;
import fr.continuum.application.port.FindingLog;
import fr.continuum.application.port.WaiverBook;
import fr.continuum.domain.consolidation.Inputs;
import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanSubjects;
import fr.continuum.domain.rule.Waivers;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// What a night found of one authority, each finding with what sets it aside on the date of that night: the one answer
/// that reports, pages and the interface give.
public final class ReadFindings {

    private final FindingLog findings;
    private final @Nullable WaiverBook waivers;

    /// Of each authority, those of the published night that was asked for last: it never changes, and all who read
    /// that day ask for it.
    private final Map<Siren, Seen> latest = new ConcurrentHashMap<>();

    /// @param onPlans those of each plan that was asked for: pages of a plan ask of it, and nights of large
    /// ledgers
    ///     find hundreds of thousands of others
    private record Seen(
            NightId night, Inputs inputs, List<DatedFinding> findings, Map<PlanCode, List<DatedFinding>> onPlans) {

        Seen {
            findings = List.copyOf(findings);
        }

        Seen(NightId night, Inputs inputs, List<DatedFinding> findings) {
            this(night, inputs, findings, new ConcurrentHashMap<>());
        }

        List<DatedFinding> on(PlanContent plan) {
            return onPlans.computeIfAbsent(plan.code(), _ -> onPlan(findings, plan));
        }

        boolean isOf(Consolidation consolidation) {
            return night.equals(consolidation.night()) && inputs.equals(consolidation.inputs());
        }
    }

    public ReadFindings(FindingLog findings, WaiverBook waivers) {
        this(waivers, findings);
    }

    private ReadFindings(@Nullable WaiverBook waivers, FindingLog findings) {
        this.findings = findings;
        this.waivers = waivers;
    }

    /// Where nobody waives anything.
    static ReadFindings withoutWaivers(FindingLog findings) {
        return new ReadFindings(null, findings);
    }

    /// In the order of [fr.continuum.domain.rule.Findings].
    public List<DatedFinding> of(Consolidation consolidation) {
        return seen(consolidation).findings();
    }

    /// Those of a plan and of what it holds, in the same order.
    public List<DatedFinding> of(Consolidation consolidation, PlanContent plan) {
        return seen(consolidation).on(plan);
    }

    private static List<DatedFinding> onPlan(List<DatedFinding> findings, PlanContent plan) {
        return findings.stream()
                .filter(dated -> PlanSubjects.isOf(dated.finding().subject(), plan))
                .toList();
    }

    private Seen seen(Consolidation consolidation) {
        Seen known = latest.get(consolidation.authority());
        if (known != null && known.isOf(consolidation)) {
            return known;
        }
        Seen read = new Seen(consolidation.night(), consolidation.inputs(), read(consolidation));
        if (consolidation.state() == State.PUBLISHED) {
            latest.put(consolidation.authority(), read);
        }
        return read;
    }

    private List<DatedFinding> read(Consolidation consolidation) {
        Waivers waived = waivers(consolidation);
        LocalDate day = consolidation.inputs().asOf();
        return findings.of(consolidation.authority(), consolidation.night()).stream()
                .map(found -> DatedFinding.on(day, found.finding(), found.since(), waived))
                .toList();
    }

    /// Those the night took note of, whatever was said since.
    Waivers waivers(Consolidation consolidation) {
        Sha256 version = consolidation.inputs().waivers();
        return waivers == null || version == null
                ? Waivers.NONE
                : waivers.find(consolidation.authority(), version).orElseThrow();
    }
}
