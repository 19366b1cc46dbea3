package fr.continuum.adapters.web.finding;

import fr.continuum.adapters.web.finding.ListedFinding.Standing;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.reading.PublishedFigures;
import fr.continuum.adapters.web.reading.SearchSight;
import fr.continuum.adapters.web.reading.Ways;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.Said;
import fr.continuum.application.lookup.SearchEverything;
import fr.continuum.application.lookup.SearchEverything.Answering;
import fr.continuum.application.night.NightReport.DatedFinding;
import fr.continuum.application.night.ReadFindings;
import fr.continuum.application.port.Registers.KnownAuthority;
import fr.continuum.application.rule.ReadWaivers;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Waiver;
import fr.continuum.domain.rule.Waivers.Outgrown;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Siren;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/// The findings of the night readers see, as its report tells them, beside what people said since.
@Component
final class FindingDesk {

    private final PublishedFigures figures;
    private final ReadFindings findings;
    private final ReadWaivers waivers;
    private final NamedSubjects names;
    private final SearchEverything search;
    private final SearchSight sight;

    FindingDesk(
            PublishedFigures figures,
            ReadFindings findings,
            ReadWaivers waivers,
            NamedSubjects names,
            SearchEverything search,
            SearchSight sight) {
        this.search = search;
        this.sight = sight;
        this.figures = figures;
        this.findings = findings;
        this.waivers = waivers;
        this.names = names;
    }

    /// As the report of the night has them; none before the first.
    List<DatedFinding> of(Siren authority) {
        return figures.current(authority).map(findings::of).orElse(List.of());
    }

    /// Which of them answer words, as the search tells and counts them.
    ///
    /// @throws NotHere where the search is still being prepared
    Predicate<DatedFinding> answering(SignedIn viewer, Siren authority, String words) {
        Owner owner = Owner.of(authority);
        Set<Answering> answering = search.findings(owner, words, sight.of(viewer, owner))
                .orElseThrow(() -> new NotHere("findings.words.not-yet"));
        return dated -> answering.contains(
                new Answering(dated.finding().rule(), dated.finding().subject()));
    }

    ReadWaivers.Today today(Siren authority) {
        return waivers.read(authority);
    }

    /// What those findings of an authority speak of are called.
    SubjectTitles titles(Siren authority) {
        return names.of(Owner.of(authority));
    }

    ListedFinding listed(
            Siren authority, DatedFinding dated, ReadWaivers.Today today, SubjectTitles titles, Locale locale) {
        @Nullable
        Waiver now = today.waivers().covering(dated.finding(), today.day()).orElse(null);
        @Nullable
        Outgrown outgrown =
                today.waivers().outgrown(dated.finding(), today.day()).orElse(null);
        Standing standing = ListedFinding.standing(dated.waiver(), now, outgrown != null);
        boolean lift = standing == Standing.WAIVED || standing == Standing.TO_BE_WAIVED;
        return new ListedFinding(
                FindingRow.of(dated.finding(), dated.since(), titles, locale),
                standing,
                standing == Standing.OUTGROWN && outgrown != null
                        ? outgrown.waiver()
                        : now == null ? dated.waiver() : now,
                standing == Standing.OUTGROWN && outgrown != null
                        ? Said.in(locale, outgrown.change().wording())
                        : "",
                act(
                        lift ? "/constats/derogations/lever" : "/constats/deroger",
                        authority,
                        dated.finding().rule(),
                        dated.finding().subject()),
                Ways.upFromFinding(authority, dated.finding().subject()),
                FindingPlace.of(authority, dated.finding()).orElse(null));
    }

    static String act(String path, Siren authority, ContinuumRule rule, String subject) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("autorite", authority.value())
                .queryParam("regle", rule.id())
                .queryParam("sujet", "{sujet}")
                .encode()
                .buildAndExpand(subject)
                .toUriString();
    }

    /// The authority an address names.
    ///
    /// @throws NotHere where this account does not see it
    KnownAuthority authority(SignedIn viewer, String autorite) {
        return figures.authority(viewer, autorite).orElseThrow(() -> new NotHere("gone.authority", autorite));
    }

    List<KnownAuthority> authorities(SignedIn viewer) {
        return figures.authorities(viewer);
    }

    /// The finding of the night in force an address names, where there is one.
    Optional<DatedFinding> find(Siren authority, ContinuumRule rule, String subject) {
        return of(authority).stream()
                .filter(dated -> dated.finding().rule() == rule
                        && dated.finding().subject().equals(subject))
                .findFirst();
    }
}
