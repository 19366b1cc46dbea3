package fr.continuum.application.night;

import fr.continuum.application.night.NightReport.DatedFinding;
import fr.continuum.application.plan.KnownMandates;
import fr.continuum.application.port.Consolidations;
import fr.continuum.application.port.Consolidations.Consolidation;
import fr.continuum.application.port.Nights;
import fr.continuum.application.port.Nights.Night;
import fr.continuum.application.port.Versioned;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.indicator.IndicatorBook;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.rule.Findings;
import fr.continuum.domain.rule.Judgement;
import fr.continuum.domain.rule.Waivers;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.workforce.WorkforceBook;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/// Any past day of an authority, whatever came since: its plan and what was done for it as the last change of that day
/// left them, what these broke on that day, and the figures and findings of money of the last night published by then.
/// What a night found by another version of the rules is told apart, never among what today's find.
public final class AskPastDay {

    private final Nights nights;
    private final Consolidations consolidations;
    private final ReadFindings findings;
    private final PlanStores stores;
    private final ZoneId zone;

    /// @param zone where days begin and end
    public AskPastDay(
            Nights nights, Consolidations consolidations, ReadFindings findings, PlanStores stores, ZoneId zone) {
        this.nights = nights;
        this.consolidations = consolidations;
        this.findings = findings;
        this.stores = stores;
        this.zone = zone;
    }

    /// @param published empty where no night had published yet: nothing is known of money then
    /// @param plan empty where there was none
    /// @param contributions nothing where none was known
    /// @param findings what today's rules say of that day, waived ones marked: of the plan and of what was done
    /// for it, and of money where the night was made by the same rules
    /// @param otherwise what the night published by another version of the rules; empty where it was made by
    /// today's
    public record PastDay(
            LocalDate day,
            Optional<Published> published,
            Optional<MandatePlan> plan,
            ContributionBook contributions,
            List<DatedFinding> findings,
            Optional<ByOtherRules> otherwise) {

        public PastDay {
            findings = List.copyOf(findings);
        }
    }

    /// All that a night published, by rules that are no longer today's.
    ///
    /// @param rules their version
    /// @param findings as they were published, with the waivers that night took note of, on its own date
    public record ByOtherRules(String rules, List<DatedFinding> findings) {

        public ByOtherRules {
            findings = List.copyOf(findings);
        }
    }

    /// The last night by the end of the day.
    ///
    /// @param consolidation what that night published: figures of the day are those of the documents it names
    public record Published(Night night, Consolidation consolidation) {}

    /// @return empty where there was nothing yet: no night, no plan, no contribution
    public Optional<PastDay> ask(Siren authority, LocalDate day) {
        Instant midnight = day.plusDays(1).atStartOfDay(zone).toInstant();
        Owner owner = Owner.of(authority);
        Optional<Versioned<MandatePlan>> plan = stores.plans().inForceBefore(owner, midnight);
        Optional<Versioned<ContributionBook>> book = stores.contributions().inForceBefore(owner, midnight);
        Optional<Versioned<WorkforceBook>> workforce = stores.workforce().inForceBefore(owner, midnight);
        Optional<Versioned<IndicatorBook>> indicators = stores.indicators().inForceBefore(owner, midnight);
        Optional<Consolidation> last = consolidations.lastBy(authority, day);
        return plan.isEmpty() && book.isEmpty() && last.isEmpty()
                ? Optional.empty()
                : Optional.of(new PastDay(
                        day,
                        last.map(consolidation ->
                                new Published(nights.find(consolidation.night()).orElseThrow(), consolidation)),
                        plan.map(Versioned::content),
                        book.map(Versioned::content).orElse(ContributionBook.EMPTY),
                        found(authority, last, plan, book, workforce, indicators, day),
                        last.filter(consolidation -> !isByTodaysRules(consolidation))
                                .map(consolidation -> new ByOtherRules(
                                        consolidation.inputs().judgementVersion(), findings.of(consolidation)))));
    }

    private static boolean isByTodaysRules(Consolidation consolidation) {
        return consolidation.inputs().judgementVersion().equals(Judgement.VERSION);
    }

    private List<DatedFinding> found(
            Siren authority,
            Optional<Consolidation> last,
            Optional<Versioned<MandatePlan>> plan,
            Optional<Versioned<ContributionBook>> book,
            Optional<Versioned<WorkforceBook>> workforce,
            Optional<Versioned<IndicatorBook>> indicators,
            LocalDate day) {
        Map<Key, DatedFinding> recorded = new HashMap<>();
        last.map(findings::of).orElse(List.of()).forEach(dated -> recorded.put(Key.of(dated.finding()), dated));
        Findings broken = plan.map(version -> KnownMandates.of(stores.plans(), version))
                .map(known -> PlanFindings.ofPlan(
                        known,
                        book.map(Versioned::content),
                        workforce.map(held -> PlanFindings.People.of(stores, authority, held.content())),
                        indicators.map(Versioned::content),
                        day))
                .orElse(Findings.NONE);
        Map<Key, LocalDate> since = new HashMap<>();
        recorded.forEach((key, dated) -> since.put(key, dated.since()));
        last.map(consolidation -> PlanFindings.ofPlanAlone(stores, authority, consolidation.inputs()))
                .orElse(Findings.NONE)
                .all()
                .forEach(finding -> recorded.remove(Key.of(finding)));
        List<Finding> all = new ArrayList<>(broken.all());
        if (last.filter(AskPastDay::isByTodaysRules).isPresent()) {
            recorded.values().forEach(dated -> all.add(dated.finding()));
        }
        Waivers waived = stores.waivers()
                .before(authority, day.plusDays(1).atStartOfDay(zone).toInstant());
        LocalDate changed = lastChange(plan, book, workforce, indicators).orElse(day);
        return Findings.of(all).all().stream()
                .map(finding -> DatedFinding.on(day, finding, since.getOrDefault(Key.of(finding), changed), waived))
                .toList();
    }

    /// What no night saw is said since what was read was last changed.
    private Optional<LocalDate> lastChange(
            Optional<Versioned<MandatePlan>> plan,
            Optional<Versioned<ContributionBook>> book,
            Optional<Versioned<WorkforceBook>> workforce,
            Optional<Versioned<IndicatorBook>> indicators) {
        return Stream.of(
                        plan.map(Versioned::entry),
                        book.map(Versioned::entry),
                        workforce.map(Versioned::entry),
                        indicators.map(Versioned::entry))
                .flatMap(Optional::stream)
                .map(entry -> entry.at().atZone(zone).toLocalDate())
                .reduce(BinaryOperator.maxBy(LocalDate::compareTo));
    }

    /// By which a finding is the same from day to day.
    private record Key(String rule, String subject) {

        static Key of(Finding finding) {
            return new Key(finding.rule().id(), finding.subject());
        }
    }
}
