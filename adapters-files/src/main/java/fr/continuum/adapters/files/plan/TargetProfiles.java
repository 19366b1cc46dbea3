package fr.continuum.adapters.files.plan;

import fr.continuum.adapters.files.profile.FoldedText;
import fr.continuum.adapters.files.profile.Profile;
import fr.continuum.adapters.files.profile.Profiles;
import fr.continuum.adapters.files.profile.Table;
import fr.continuum.adapters.files.profile.TableFile;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.PlanFileKinds.Kind;
import fr.continuum.domain.shared.Wording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds the profile that reads a table of targets by its header, so that nobody has to name it.
final class TargetProfiles {

    /// Our own layout.
    private static final String USUAL = "plan";

    /// Columns that make a table look like one of a profile, though it lacks others: its faults are then told.
    private static final int LIKE = 2;

    private TargetProfiles() {}

    private record Fit(String profile, long columns, boolean whole) {}

    /// Empty where no profile has its columns.
    static Optional<Kind> of(Profiles profiles, Content file) throws IOException {
        List<Fit> fits = new ArrayList<>();
        for (String name : profiles.names()) {
            if (profiles.find(name) instanceof Profiles.Outcome.Found(Profile.Targets profile)
                    && TableFile.read(file, profile) instanceof TableFile.Outcome.Read(Table table)) {
                fits.add(fit(profile, table));
            }
        }
        boolean whole = fits.stream().anyMatch(Fit::whole);
        long most = fits.stream()
                .filter(fit -> fit.whole() == whole)
                .mapToLong(Fit::columns)
                .max()
                .orElse(0);
        List<String> best = fits.stream()
                .filter(fit -> fit.whole() == whole && fit.columns() == most && most >= LIKE)
                .map(Fit::profile)
                .toList();
        if (best.size() > 1 && !best.contains(USUAL)) {
            return Optional.of(new Kind.Unknown(FileFault.of(
                    file.name(),
                    new Wording(
                            "Plusieurs profils lisent ce fichier : " + String.join(", ", best)
                                    + ". Nommez celui qu'il faut.",
                            "Several profiles read this file: " + String.join(", ", best) + ". Name the right one."))));
        }
        return best.isEmpty()
                ? Optional.empty()
                : Optional.of(new Kind.Targets(best.contains(USUAL) ? USUAL : best.getFirst()));
    }

    private static Fit fit(Profile.Targets profile, Table table) {
        Set<String> headers = table.headers().stream().map(FoldedText::of).collect(Collectors.toSet());
        Set<String> missing = profile.columns().stream()
                .filter(column -> !headers.contains(FoldedText.of(column)))
                .collect(Collectors.toSet());
        return new Fit(
                profile.name(),
                profile.columns().size() - (long) missing.size(),
                profile.optional().containsAll(missing));
    }
}
