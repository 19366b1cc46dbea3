package fr.continuum.application.attention;

import fr.continuum.application.attention.WhatChanged.Deeds;
import fr.continuum.application.attention.WhatChanged.Found;
import fr.continuum.application.attention.WhatChanged.Turned;
import fr.continuum.application.consultation.AskStrength;
import fr.continuum.application.contribution.ReadContributions;
import fr.continuum.application.indicator.FollowedIndicator;
import fr.continuum.application.indicator.ReadIndicators;
import fr.continuum.application.night.NightReport.DatedFinding;
import fr.continuum.application.night.ReadFindings;
import fr.continuum.application.plan.ReadPlan;
import fr.continuum.application.port.Consolidations;
import fr.continuum.application.port.Consolidations.Consolidation;
import fr.continuum.application.port.ReadingId;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.indicator.TrafficLight;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What changed for an owner from the first moment of a day on: in what its money serves, in its plan, in what is done
/// for it, in its indicators, in what nights find and what they read. The day itself counts, whatever the hour of the
/// night: what a night of that day brought has changed since.
public final class AskWhatChanged {

    private final ReadPlan plans;
    private final ReadContributions contributions;
    private final ReadIndicators indicators;
    private final Consolidations consolidations;
    private final ReadFindings findings;
    private final AskStrength strengths;

    public AskWhatChanged(
            ReadPlan plans,
            ReadContributions contributions,
            ReadIndicators indicators,
            Consolidations consolidations,
            ReadFindings findings,
            AskStrength strengths) {
        this.plans = plans;
        this.contributions = contributions;
        this.indicators = indicators;
        this.consolidations = consolidations;
        this.findings = findings;
        this.strengths = strengths;
    }

    /// @param first the first day that counts
    /// @param today likewise the last one
    /// @throws IllegalArgumentException where it begins after today
    public WhatChanged since(Owner owner, LocalDate first, LocalDate today) {
        if (first.isAfter(today)) {
            throw new IllegalArgumentException("Nothing has changed yet since " + first);
        }
        LocalDate before = first.minusDays(1);
        Optional<Siren> authority = owner.authority();
        Optional<Consolidation> now = authority.flatMap(consolidations::current);
        Optional<Consolidation> then = authority.flatMap(siren -> consolidations.lastBy(siren, before));
        return new WhatChanged(
                first,
                authority
                        .flatMap(siren -> now.map(night -> strengths.between(siren, then, night)))
                        .orElse(List.of()),
                plans.between(owner, before, today),
                deeds(contributions.on(owner, before), contributions.today(owner)),
                turned(indicators.all(owner, before), indicators.all(owner, today)),
                found(first, now, then),
                documents(now, then));
    }

    private static Deeds deeds(ContributionBook before, ContributionBook now) {
        return new Deeds(
                now.contributions().stream()
                        .filter(one -> before.find(one.id()).isEmpty())
                        .toList(),
                now.contributions().stream()
                        .filter(one -> before.find(one.id())
                                .filter(was -> !was.equals(one))
                                .isPresent())
                        .toList(),
                before.contributions().stream()
                        .filter(one -> now.find(one.id()).isEmpty())
                        .toList());
    }

    private static List<Turned> turned(List<FollowedIndicator> before, List<FollowedIndicator> now) {
        Map<String, TrafficLight> were = new HashMap<>();
        before.forEach(one -> were.put(one.indicator().code(), one.standing().light()));
        return now.stream()
                .filter(one -> !one.indicator().isRetired())
                .flatMap(one -> Optional.ofNullable(were.get(one.indicator().code()))
                        .filter(was -> was != one.standing().light())
                        .map(was ->
                                new Turned(one.indicator(), was, one.standing().light()))
                        .stream())
                .toList();
    }

    /// What was first found on that day or after, as the list of findings tells it; and what an earlier night
    /// found that today's does not any more.
    private Found found(LocalDate first, Optional<Consolidation> now, Optional<Consolidation> then) {
        List<DatedFinding> all = now.map(findings::of).orElse(List.of());
        Set<String> standing = all.stream().map(AskWhatChanged::name).collect(Collectors.toSet());
        return new Found(
                all.stream()
                        .filter(one -> !one.isWaived())
                        .filter(one -> isSince(one.since(), first))
                        .toList(),
                then.map(findings::of).orElse(List.of()).stream()
                        .filter(one -> !one.isWaived() && !standing.contains(name(one)))
                        .toList());
    }

    private static boolean isSince(@Nullable LocalDate since, LocalDate first) {
        return since != null && !since.isBefore(first);
    }

    private static String name(DatedFinding one) {
        return one.finding().rule().id() + " " + one.finding().subject();
    }

    private static List<ReadingId> documents(Optional<Consolidation> now, Optional<Consolidation> then) {
        Set<Sha256> known = then.map(Consolidation::documents).orElse(List.of()).stream()
                .map(document -> document.reading().document())
                .collect(Collectors.toSet());
        return now.map(Consolidation::documents).orElse(List.of()).stream()
                .map(Consolidations.MeasuredDocument::reading)
                .filter(reading -> !known.contains(reading.document()))
                .toList();
    }
}
