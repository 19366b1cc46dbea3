package fr.continuum.adapters.web.importing;

import fr.continuum.application.contribution.ImportContributionFile;
import fr.continuum.application.mapping.ContributionField;
import fr.continuum.application.mapping.ContributionProfile;
import fr.continuum.application.mapping.ProfileName;
import fr.continuum.application.port.ContributionFileReader.Guess;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How far somebody has come with a file.
///
/// @param autorite whose contributions it brings, as addresses name it
/// @param profile what the columns are, as said so far
/// @param guesses what was proposed, to tell it from what was said
/// @param kept the name the profile is kept under; empty until it is
/// @param edition how often it was changed: what is confirmed must be what was seen
/// @param done what importing did; empty until then
record Draft(
        String autorite,
        ContributionProfile profile,
        Map<ContributionField, Guess> guesses,
        Optional<ProfileName> kept,
        int edition,
        Optional<ImportContributionFile.Outcome.Done> done) {

    static Draft of(String autorite, ContributionProfile profile, List<Guess> guesses) {
        return new Draft(autorite, profile, byField(guesses), Optional.empty(), 0, Optional.empty());
    }

    static Draft known(String autorite, ContributionProfile profile, ProfileName name) {
        return new Draft(autorite, profile, Map.of(), Optional.of(name), 0, Optional.empty());
    }

    private static Map<ContributionField, Guess> byField(List<Guess> guesses) {
        return guesses.stream().collect(Collectors.toMap(Guess::field, Function.identity()));
    }

    Genre genre() {
        return Genre.of(profile.kind());
    }

    Draft saying(ContributionProfile next) {
        return new Draft(autorite, next, guesses, kept, edition + 1, done);
    }

    Draft guessing(List<Guess> others) {
        return new Draft(autorite, profile, byField(others), kept, edition, done);
    }

    Draft keptAs(ProfileName name) {
        return new Draft(autorite, profile.called(name.value()), guesses, Optional.of(name), edition + 1, done);
    }

    Draft done(ImportContributionFile.Outcome.Done outcome) {
        return new Draft(autorite, profile, guesses, kept, edition, Optional.of(outcome));
    }
}
