package fr.continuum.application.rule;

import fr.continuum.application.port.Consolidations;
import fr.continuum.application.port.FindingLog;
import fr.continuum.application.port.WaiverBook;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.rule.Seen;
import fr.continuum.domain.rule.Waiver;
import fr.continuum.domain.shared.Reason;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.shared.TextKind;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/// Sets a finding aside, for a reason and for a time: the day after its last day it is back. What is set aside is the
/// finding as the night in force has it: one that grows beyond it comes back before.
public final class WaiveFinding {

    private final Consolidations consolidations;
    private final FindingLog findings;
    private final WaiverBook waivers;
    private final Clock clock;
    private final ZoneId zone;

    public WaiveFinding(
            Consolidations consolidations, FindingLog findings, WaiverBook waivers, Clock clock, ZoneId zone) {
        this.consolidations = consolidations;
        this.findings = findings;
        this.waivers = waivers;
        this.clock = clock;
        this.zone = zone;
    }

    /// @param author login
    /// @param seen the mark of the finding that was shown to whoever decides; empty where nobody says
    public record Request(
            Siren authority,
            ContinuumRule rule,
            String subject,
            String reason,
            String author,
            LocalDate lastDay,
            Optional<String> seen) {}

    /// Why a finding cannot be set aside.
    public enum Refusal {
        /// No such finding is known of the authority.
        FINDING_GONE,
        /// A night found something else since it was shown.
        CHANGED_MEANWHILE,
        /// Nobody says why in words ([Reason]).
        REASON_MISSING,
        /// Its last day is over.
        ENDS_BEFORE_TODAY,
        /// It would last longer than [Waiver#LONGEST_DAYS].
        LASTS_TOO_LONG,
        /// The reason is longer than reasons are ([TextKind#SENTENCE]).
        REASON_TOO_LONG
    }

    public sealed interface Outcome {

        record Waived(Waiver waiver) implements Outcome {}

        /// A waiver in force says the same already: it stands as it was given, and no other is.
        record AlreadyWaived(Waiver waiver) implements Outcome {}

        record Refused(Refusal because) implements Outcome {}
    }

    public Outcome waive(Request request) {
        LocalDate today = clock.instant().atZone(zone).toLocalDate();
        Optional<Reason> why = Reason.of(request.reason());
        if (why.isEmpty()) {
            return new Outcome.Refused(Refusal.REASON_MISSING);
        }
        if (TextKind.SENTENCE.isTooLong(why.get().words())) {
            return new Outcome.Refused(Refusal.REASON_TOO_LONG);
        }
        if (request.lastDay().isBefore(today)) {
            return new Outcome.Refused(Refusal.ENDS_BEFORE_TODAY);
        }
        if (request.lastDay().isAfter(Waiver.latestLastDay(today))) {
            return new Outcome.Refused(Refusal.LASTS_TOO_LONG);
        }
        Optional<Seen> found = finding(request).map(Seen::of);
        if (found.isEmpty()) {
            return new Outcome.Refused(Refusal.FINDING_GONE);
        }
        if (request.seen()
                .filter(mark -> !mark.equals(found.get().mark().value()))
                .isPresent()) {
            return new Outcome.Refused(Refusal.CHANGED_MEANWHILE);
        }
        Waiver waiver = new Waiver(
                request.rule(),
                request.subject(),
                why.get().words(),
                request.author(),
                today,
                request.lastDay(),
                found);
        return waivers.add(request.authority(), waiver, clock.instant())
                ? new Outcome.Waived(waiver)
                : new Outcome.AlreadyWaived(
                        waivers.of(request.authority()).sayingTheSame(waiver).orElse(waiver));
    }

    private Optional<Finding> finding(Request request) {
        return consolidations.current(request.authority()).stream()
                .flatMap(current -> findings.of(request.authority(), current.night()).stream())
                .map(FindingLog.DatedFinding::finding)
                .filter(finding ->
                        finding.rule() == request.rule() && finding.subject().equals(request.subject()))
                .findFirst();
    }
}
