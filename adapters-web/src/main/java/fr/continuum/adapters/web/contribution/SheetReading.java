package fr.continuum.adapters.web.contribution;

import fr.continuum.adapters.web.finding.RefusalRow;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.reading.Ways;
import fr.continuum.adapters.web.reading.Whose;
import fr.continuum.adapters.web.text.Figures;
import fr.continuum.application.contribution.JudgeContributions;
import fr.continuum.application.contribution.JudgeContributions.Judged;
import fr.continuum.application.contribution.ReadContributions;
import fr.continuum.application.contribution.ToldVersions;
import fr.continuum.application.port.Contributions;
import fr.continuum.application.workforce.Sight;
import fr.continuum.application.workforce.VeilContributions;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.contribution.JudgedContribution;
import fr.continuum.domain.shared.Sha256;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Reads one contribution as its page shows it: as it stands, judged, or as it last stood where it was withdrawn.
@Component
final class SheetReading {

    private final JudgeContributions judge;
    private final ReadContributions read;
    private final VeilContributions veils;
    private final Tellings tellings;
    private final ToldVersions versions;

    SheetReading(
            JudgeContributions judge,
            ReadContributions read,
            VeilContributions veils,
            Tellings tellings,
            ToldVersions versions) {
        this.veils = veils;
        this.versions = versions;
        this.judge = judge;
        this.read = read;
        this.tellings = tellings;
    }

    /// The version of one as it is told.
    Sha256 version(Contribution contribution) {
        return versions.of(contribution.version());
    }

    /// The version somebody was told, as it comes back with a form; empty where it does not.
    Optional<Sha256> seen(Whose whose, ContributionId id, String vu) {
        return versions.meant(vu, read.today(whose.owner()).find(id).map(Contribution::version));
    }

    /// @param sight of the reader
    /// @throws NotHere where nothing was ever said of it, or not yet that day
    SheetView view(Whose whose, ContributionId id, Day day, Sight sight, Locale locale) {
        Judged judged =
                day.past().map(past -> judge.on(whose.owner(), past)).orElseGet(() -> judge.today(whose.owner()));
        List<Contributions.Change> history = read.history(whose.owner(), id);
        Telling telling = tellings.of(judged, veils.of(whose.owner(), day.past(), sight), locale);
        List<HistoryRow> rows = HistoryRow.of(history, telling).reversed();
        Optional<JudgedContribution> found = judged.find(id);
        if (found.isPresent()) {
            return standing(whose, day, judged, found.get(), rows, telling, locale);
        }
        if (!day.isNow() && !history.isEmpty()) {
            throw new NotHere(
                    "gone.contribution.day",
                    id.code(),
                    Figures.in(locale).date(day.past().orElseThrow()));
        }
        Contribution last = history.reversed().stream()
                .flatMap(change -> change.after().stream())
                .findFirst()
                .orElseThrow(() -> new NotHere("gone.contribution", id.code()));
        return new SheetView(
                whose,
                day,
                Ways.name(id.kind()),
                last,
                null,
                "",
                judged.plan().isPresent(),
                false,
                List.of(),
                List.of(),
                telling.proofOfPast(last),
                List.of(),
                List.of(),
                rows);
    }

    private static SheetView standing(
            Whose whose,
            Day day,
            Judged judged,
            JudgedContribution found,
            List<HistoryRow> history,
            Telling telling,
            Locale locale) {
        Contribution contribution = found.contribution();
        return new SheetView(
                whose,
                day,
                Ways.name(contribution.kind()),
                contribution,
                found.state().name(),
                States.style(found.state()),
                judged.plan().isPresent(),
                judged.book().lacksAgents(contribution),
                RefusalRow.of(found.broken(), locale),
                found.reported().stream()
                        .map(finding -> SheetView.Reported.of(finding, locale))
                        .toList(),
                telling.proof(contribution),
                LinkRow.of(found, telling),
                judged.plan()
                        .map(plan -> WayUp.of(
                                contribution, plan, judged.book().background().needs()))
                        .orElse(List.of()),
                history);
    }
}
