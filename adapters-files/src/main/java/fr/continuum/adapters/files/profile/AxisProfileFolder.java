package fr.continuum.adapters.files.profile;

import fr.continuum.application.mapping.AxisProfile;
import fr.continuum.application.port.AxisProfiles;
import fr.continuum.application.port.FileFault;
import fr.continuum.domain.shared.Wording;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The forms of analytic axes of a folder, one YAML file each, looked at anew each time. The folder need not exist.
public final class AxisProfileFolder implements AxisProfiles {

    private static final Pattern NAME = Pattern.compile("[\\p{Alnum}_-]{1,60}");
    private static final List<String> ENDS = List.of(".yaml", ".yml");

    private final Path folder;

    public AxisProfileFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public List<String> names() throws IOException {
        TreeSet<String> names = new TreeSet<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.map(file -> file.getFileName().toString())
                        .filter(file -> ENDS.stream().anyMatch(file::endsWith))
                        .map(file -> file.substring(0, file.lastIndexOf('.')))
                        .filter(name -> NAME.matcher(name).matches())
                        .forEach(names::add);
            }
        }
        return List.copyOf(names);
    }

    @Override
    public Outcome find(String name) throws IOException {
        Optional<Path> file = NAME.matcher(name).matches()
                ? ENDS.stream()
                        .map(end -> folder.resolve(name + end))
                        .filter(Files::isRegularFile)
                        .findFirst()
                : Optional.empty();
        if (file.isEmpty()) {
            return unknown();
        }
        FaultList faults = new FaultList(file.get().getFileName().toString(), "");
        try {
            Optional<AxisProfile> profile = AxisProfileParser.parse(name, Files.readString(file.get()), faults);
            return profile.<Outcome>map(Outcome.Found::new).orElseGet(() -> new Outcome.Unusable(faults.all()));
        } catch (CharacterCodingException _) {
            return new Outcome.Unusable(List.of(FileFault.of(
                    file.get().getFileName().toString(),
                    new Wording(
                            "Ce profil n'est pas en UTF-8. Enregistrez-le dans cet encodage.",
                            "This profile is not in UTF-8. Save it in that encoding."))));
        }
    }

    /// The name asked for is not told: an address may hold anything.
    private Outcome unknown() throws IOException {
        List<String> names = names();
        return new Outcome.Unusable(List.of(FileFault.of(
                "profil d'axe analytique",
                names.isEmpty()
                        ? new Wording(
                                "Aucun profil ne porte ce nom. Écrivez-en un dans le dossier « profiles/axe-analytique »"
                                        + " de l'installation.",
                                "No profile has this name. Write one in the folder “profiles/axe-analytique” of the"
                                        + " installation.")
                        : new Wording(
                                "Aucun profil ne porte ce nom. Profils connus : " + String.join(", ", names) + ".",
                                "No profile has this name. Known profiles: " + String.join(", ", names) + "."))));
    }
}
