package fr.continuum.adapters.web.api.contribution;

import fr.continuum.adapters.web.api.contribution.BroughtFiles.Asked;
import fr.continuum.adapters.web.api.wire.FileUnusable;
import fr.continuum.adapters.web.api.wire.IfMatch;
import fr.continuum.application.contribution.ImportContributionFile;
import fr.continuum.application.contribution.ImportContributionFile.Outcome;
import fr.continuum.application.contribution.ImportContributionFile.Outcome.Done;
import fr.continuum.application.contribution.ImportContributionFile.Request;
import fr.continuum.application.contribution.ImportEffect;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.workforce.ContributionVeil;
import fr.continuum.domain.shared.Sha256;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// A file of contributions of one kind, read by a profile.
/// @param veil what whoever sends it may not see of contributions
record BroughtContributions(ImportContributionFile imports, Request request, Asked asked, ContributionVeil veil)
        implements BroughtFiles.Brought<Done, ImportEffectJson> {

    @Override
    public Done effect() throws IOException {
        return done(imports.effect(request));
    }

    @Override
    public Done bring(Sha256 book) throws IOException {
        return done(imports.importFile(request, Optional.of(book)));
    }

    private static Done done(Outcome outcome) {
        return switch (outcome) {
            case Done done -> done;
            case Outcome.Refused(List<FileFault> faults) -> throw new FileUnusable(faults);
            case Outcome.ChangedMeanwhile _ -> throw IfMatch.changedMeanwhile();
        };
    }

    @Override
    public Sha256 book(Done seen) {
        return seen.effect().book();
    }

    @Override
    public boolean changesNothing(Done seen) {
        return toldBefore(seen).changesNothing();
    }

    private ImportEffect toldBefore(Done seen) {
        return seen.effect().told(veil::hides, veil::of);
    }

    @Override
    public ImportEffectJson told(Done done, Sha256 version) {
        return ImportEffectJson.of(
                done,
                toldBefore(done),
                version.value(),
                asked.dryRun(),
                request.profile().name(),
                asked.locale());
    }
}
