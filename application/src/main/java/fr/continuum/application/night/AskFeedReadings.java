package fr.continuum.application.night;

import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.application.port.FeedProfileFormat;
import fr.continuum.application.port.Nights;
import fr.continuum.application.port.Nights.FileRecord;
import fr.continuum.application.port.Nights.Night;
import fr.continuum.domain.shared.Sha256;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The last file that each profile read, among those of the latest nights. A profile is known by what it says: one
/// that was changed has read nothing yet.
public final class AskFeedReadings {

    /// How many nights are looked through, latest first.
    public static final int NIGHTS = 45;

    private final Nights nights;
    private final FeedProfileFormat format;

    public AskFeedReadings(Nights nights, FeedProfileFormat format) {
        this.nights = nights;
        this.format = format;
    }

    public record LastReading(Night night, FileRecord file) {}

    /// By the name of the profile; those that read nothing are not there.
    public Map<String, LastReading> of(Collection<FeedProfile> profiles) {
        Map<String, Sha256> versions = new HashMap<>();
        profiles.forEach(profile -> versions.put(profile.name(), Sha256.of(format.write(profile))));
        Map<Sha256, LastReading> found = new HashMap<>();
        Set<Sha256> sought = new HashSet<>(versions.values());
        for (Night night : sought.isEmpty() ? Set.<Night>of() : nights.recent(NIGHTS)) {
            for (FileRecord file : nights.files(night.id())) {
                profile(file)
                        .filter(sought::contains)
                        .ifPresent(version -> found.put(version, new LastReading(night, file)));
            }
            sought.removeAll(found.keySet());
            if (sought.isEmpty()) {
                break;
            }
        }
        Map<String, LastReading> byName = new HashMap<>();
        versions.forEach((name, version) -> {
            if (found.containsKey(version)) {
                byName.put(name, found.get(version));
            }
        });
        return byName;
    }

    private static Optional<Sha256> profile(FileRecord file) {
        if (file.kept() != null) {
            return Optional.of(file.kept().profile());
        }
        return file.header() == null
                ? Optional.empty()
                : Optional.ofNullable(file.header().profile());
    }
}
