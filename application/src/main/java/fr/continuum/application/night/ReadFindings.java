package fr.continuum.application.night;

import fr.continuum.application.night.NightReport.DatedFinding;
import fr.continuum.application.port.Consolidations.Consolidation;
import fr.continuum.application.port.FindingLog;
import fr.continuum.application.port.WaiverBook;
import fr.continuum.domain.rule.Waivers;
import fr.continuum.domain.shared.Sha256;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a night found of one authority, each finding with what sets it aside on the date of that night: the one answer
/// that reports, pages and the interface give.
public final class ReadFindings {

    private final FindingLog findings;
    private final @Nullable WaiverBook waivers;

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
