package fr.continuum.adapters.web.api.contribution;

import fr.continuum.adapters.web.api.contribution.BroughtFiles.Asked;
import fr.continuum.adapters.web.api.wire.FileUnusable;
import fr.continuum.adapters.web.api.wire.IfMatch;
import fr.continuum.application.contribution.ImportNeeds;
import fr.continuum.application.contribution.ImportNeeds.Outcome;
import fr.continuum.application.contribution.ImportNeeds.Outcome.Done;
import fr.continuum.application.contribution.ImportNeeds.Request;
import fr.continuum.application.port.FileFault;
import fr.continuum.domain.shared.Sha256;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// A file of competency needs.
record BroughtNeeds(ImportNeeds imports, Request request, Asked asked)
        implements BroughtFiles.Brought<Done, NeedEffectJson> {

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
        return seen.effect().needs().isEmpty();
    }

    @Override
    public NeedEffectJson told(Done done, Sha256 version) {
        return NeedEffectJson.of(done, version.value(), asked.dryRun(), asked.locale());
    }
}
