package fr.continuum.adapters.files.hr;

import fr.continuum.adapters.files.profile.FeedProfileFolder;
import fr.continuum.adapters.files.profile.YamlFeedProfiles;
import fr.continuum.application.mapping.FeedKind;
import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.FeedProfileFormat;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.HrReader;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.domain.workforce.HrFacts;
import fr.continuum.domain.workforce.KnownNames;
import fr.continuum.domain.workforce.PersonHasher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// HR files made by tests, and what reading them gives.
final class HrFiles {

    static final KnownNames NAMES = KnownNames.of(
                    List.of("Directrice des routes", "Chef de projet collèges"),
                    List.of("Direction des routes", "Direction de l'éducation"),
                    List.of("Management"))
            .learning(
                    List.of("Conduire un chantier sobre", "Conduire un projet de transition écologique"),
                    List.of("ACCUEIL"),
                    List.of("D2-A1", "CAP"));

    /// Of the night that reads.
    static final LocalDate NIGHT = LocalDate.of(2026, 11, 30);

    private HrFiles() {}

    static InMemoryContent template(FeedKind kind) throws IOException {
        Path file = Path.of("../docs/templates/" + kind.key() + ".csv");
        return new InMemoryContent(file.getFileName().toString(), Files.readAllBytes(file));
    }

    static FeedProfile shipped(FeedKind kind) throws IOException {
        return FeedProfileFolder.shipped(kind);
    }

    static FeedProfile profile(String yaml) {
        return switch (new YamlFeedProfiles().read("essai", yaml)) {
            case FeedProfileFormat.Outcome.Read(FeedProfile profile) -> profile;
            case FeedProfileFormat.Outcome.Unusable(List<FileFault> faults) -> throw new AssertionError(faults);
        };
    }

    static HrReader reader() {
        return new ProfiledHrReader(() -> new PersonHasher(new byte[PersonHasher.SHORTEST_KEY]));
    }

    static HrReader.Outcome read(Content file, FeedProfile profile) throws IOException {
        return reader().read(file, profile, _ -> NAMES, NIGHT);
    }

    static HrReader.Outcome.Read sound(Content file, FeedProfile profile) throws IOException {
        return (HrReader.Outcome.Read) read(file, profile);
    }

    static List<FileFault> unusable(Content file, FeedProfile profile) throws IOException {
        return switch (read(file, profile)) {
            case HrReader.Outcome.Unusable(List<FileFault> faults) -> faults;
            case HrReader.Outcome.Drifting(List<FileFault> faults, var _, var _) -> faults;
            case HrReader.Outcome.Read read -> throw new AssertionError(read);
        };
    }

    static HrFacts facts(Content file, FeedProfile profile) throws IOException {
        return sound(file, profile).extract().facts();
    }
}
