package fr.continuum.adapters.files.profile;

import fr.continuum.application.mapping.FeedKind;
import fr.continuum.application.mapping.ProfileName;
import fr.continuum.application.port.ContributionProfiles.State;
import fr.continuum.application.port.FileFault;
import fr.continuum.domain.shared.Wording;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One file of the folder of profiles, or one that ships.
record ContributionProfileFile(Path path) {

    /// A profile is a page of text; a larger file is none.
    private static final int MOST_BYTES = 256 * 1024;

    /// Readers of these have their own profiles; feeds have theirs.
    private static final List<String> OTHERS = List.of("allocation", "targets");

    static boolean isProfile(Path path) {
        String file = path.getFileName().toString();
        return (file.endsWith(".yaml") || file.endsWith(".yml")) && Files.isRegularFile(path);
    }

    static boolean isShipped(ProfileName name) {
        return ContributionProfileFile.class.getResource(name.value() + ".yaml") != null;
    }

    static State shipped(ProfileName name) throws IOException {
        String file = name.value() + ".yaml";
        try (InputStream in = ContributionProfileFile.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new FileNotFoundException(file);
            }
            return parsed(name.value(), file, in.readAllBytes()).orElseThrow();
        }
    }

    String fileName() {
        return path.getFileName().toString();
    }

    private String stem() {
        return fileName().substring(0, fileName().lastIndexOf('.'));
    }

    /// The name its file gives it; empty where that can be none.
    Optional<ProfileName> name() {
        String small = stem().toLowerCase(Locale.ROOT);
        return ProfileName.of(small).filter(name -> name.value().equals(small));
    }

    /// Empty where it is a profile for other files than those of contributions.
    Optional<State> state() throws IOException {
        if (Files.size(path) > MOST_BYTES) {
            return broken(new Wording(
                    "Ce fichier est trop grand pour un profil. Vérifiez ce qu'il contient.",
                    "This file is too large for a profile. Check what it holds."));
        }
        return Files.isReadable(path)
                ? parsed(stem().toLowerCase(Locale.ROOT), fileName(), Files.readAllBytes(path))
                : broken(new Wording(
                        "Ce profil ne peut pas être lu. Vérifiez les droits du fichier.",
                        "This profile cannot be read. Check the rights on the file."));
    }

    private Optional<State> broken(Wording reason) {
        return Optional.of(new State.Broken(List.of(FileFault.of(fileName(), reason))));
    }

    private static Optional<State> parsed(String name, String file, byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException _) {
            return Optional.of(new State.Broken(List.of(FileFault.of(
                    file,
                    new Wording(
                            "Ce profil n'est pas en UTF-8. Enregistrez-le dans cet encodage.",
                            "This profile is not in UTF-8. Save it in that encoding.")))));
        }
        FaultList faults = new FaultList(file, "");
        Profile profile = ProfileParser.parse(name, text, faults);
        if (profile instanceof Profile.Contributions contributions) {
            return Optional.of(new State.Sound(contributions.content()));
        }
        return profile == null && !isForOthers(text) ? Optional.of(new State.Broken(faults.all())) : Optional.empty();
    }

    private static boolean isForOthers(String text) {
        return ProfileParser.reads(text)
                .filter(reads -> OTHERS.contains(reads) || FeedKind.ofKey(reads).isPresent())
                .isPresent();
    }
}
