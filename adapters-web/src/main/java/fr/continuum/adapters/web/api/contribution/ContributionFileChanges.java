package fr.continuum.adapters.web.api.contribution;

import fr.continuum.adapters.web.api.wire.FileUnusable;
import fr.continuum.adapters.web.api.wire.IfMatch;
import fr.continuum.application.contribution.ImportContributionFile;
import fr.continuum.application.contribution.ImportContributionFile.Outcome;
import fr.continuum.application.contribution.ImportContributionFile.Outcome.Done;
import fr.continuum.application.contribution.ImportEffect;
import fr.continuum.application.contribution.ReadContributions;
import fr.continuum.application.port.FileFault;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.shared.Sha256;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Contributions brought by a file that a program sends, as on screen: the version they had is checked, the effect is
/// looked at first, and what breaks rules is kept and reported.
@Component
final class ContributionFileChanges {

    private final ImportContributionFile imports;
    private final ReadContributions contributions;

    ContributionFileChanges(ImportContributionFile imports, ReadContributions contributions) {
        this.imports = imports;
        this.contributions = contributions;
    }

    /// How it is asked for.
    ///
    /// @param ifMatch the version that was read; null where the request says none
    record Asked(@Nullable String ifMatch, boolean dryRun, Locale locale) {}

    ResponseEntity<ImportEffectJson> bring(Asked asked, ImportContributionFile.Request request) throws IOException {
        ContributionBook now = contributions.today(request.owner());
        boolean holds = (asked.ifMatch() == null && now.equals(ContributionBook.EMPTY))
                || IfMatch.holds(asked.ifMatch(), Optional.of(now.version()));
        Done seen = done(imports.effect(request));
        ImportEffect effect = seen.effect();
        if (effect.added().isEmpty() && effect.changed().isEmpty()) {
            return told(asked, seen, effect.book(), request);
        }
        if (!holds || !effect.book().equals(now.version())) {
            throw IfMatch.changedMeanwhile();
        }
        if (asked.dryRun()) {
            return told(asked, seen, effect.book(), request);
        }
        Done done = done(imports.importFile(request, Optional.of(effect.book())));
        return told(asked, done, contributions.today(request.owner()).version(), request);
    }

    private static Done done(Outcome outcome) {
        return switch (outcome) {
            case Done done -> done;
            case Outcome.Refused(List<FileFault> faults) -> throw new FileUnusable(faults);
            case Outcome.ChangedMeanwhile _ -> throw IfMatch.changedMeanwhile();
        };
    }

    private static ResponseEntity<ImportEffectJson> told(
            Asked asked, Done done, Sha256 version, ImportContributionFile.Request request) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        if (!asked.dryRun()) {
            answer.eTag(version.value());
        }
        return answer.body(ImportEffectJson.of(
                done, version.value(), asked.dryRun(), request.profile().name(), asked.locale()));
    }
}
