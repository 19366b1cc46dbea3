package fr.continuum.adapters.files.profile;

import fr.continuum.application.port.FileFault;
import fr.continuum.domain.shared.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The mapping profiles at hand: those of the home's folder, and behind them those shipped with the program. The
/// folder is looked at anew each time, and need not exist.
public final class Profiles {

    private static final Pattern NAME = Pattern.compile("[\\p{Alnum}_-]{1,60}");
    private static final List<String> SHIPPED = List.of(
            "budget-preparation",
            "competency-needs",
            "crosswalk",
            "ledger",
            "plan",
            "posts",
            "table",
            "training-plan",
            "training-sessions",
            "work-cycles");

    /// Those that ship, each read once: every file of every night is held against all of them.
    private static final Map<String, Outcome> READ = new ConcurrentHashMap<>();

    private final Path folder;

    public Profiles(Path folder) {
        this.folder = folder;
    }

    /// What looking for a profile gave.
    public sealed interface Outcome {
        record Found(Profile profile) implements Outcome {}

        record Unusable(List<FileFault> faults) implements Outcome {

            public Unusable {
                faults = List.copyOf(faults);
            }
        }
    }

    public Outcome find(String name) throws IOException {
        if (!NAME.matcher(name).matches()) {
            return unknown(name);
        }
        Optional<Path> own = file(name);
        if (own.isPresent()) {
            return parse(name, own.get().getFileName().toString(), Files.readAllBytes(own.get()));
        }
        Optional<Outcome> shipped = shipped(name);
        return shipped.isPresent() ? shipped.get() : unknown(name);
    }

    /// What a profile of the folder says it reads; empty where it does not even say that.
    Optional<String> reads(String name) throws IOException {
        Optional<Path> own = file(name);
        return own.isEmpty()
                ? Optional.empty()
                : ProfileParser.reads(new String(Files.readAllBytes(own.get()), StandardCharsets.UTF_8));
    }

    /// The bytes of a profile at hand; empty where there is none.
    Optional<byte[]> bytes(String name) throws IOException {
        Optional<Path> own = file(name);
        if (own.isPresent()) {
            return Optional.of(Files.readAllBytes(own.get()));
        }
        try (InputStream shipped = Profiles.class.getResourceAsStream(name + ".yaml")) {
            return shipped == null ? Optional.empty() : Optional.of(shipped.readAllBytes());
        }
    }

    /// The file of the folder that a name stands for.
    Optional<Path> file(String name) {
        return List.of(".yaml", ".yml").stream()
                .map(ending -> folder.resolve(name + ending))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    static Optional<Outcome> shipped(String name) throws IOException {
        Outcome known = READ.get(name);
        if (known != null) {
            return Optional.of(known);
        }
        try (InputStream shipped = Profiles.class.getResourceAsStream(name + ".yaml")) {
            if (shipped == null) {
                return Optional.empty();
            }
            Outcome read = parse(name, name + ".yaml", shipped.readAllBytes());
            READ.put(name, read);
            return Optional.of(read);
        }
    }

    private static Outcome parse(String name, String file, byte[] bytes) {
        FaultList faults = new FaultList(file, "");
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException _) {
            return new Outcome.Unusable(List.of(FileFault.of(
                    file,
                    new Wording(
                            "Ce profil n'est pas en UTF-8. Enregistrez-le dans cet encodage.",
                            "This profile is not in UTF-8. Save it in that encoding."))));
        }
        Profile profile = ProfileParser.parse(name, text, faults);
        return profile == null ? new Outcome.Unusable(faults.all()) : new Outcome.Found(profile);
    }

    /// The names of all profiles at hand, in their order.
    public Set<String> names() throws IOException {
        Set<String> names = own();
        names.addAll(SHIPPED);
        return names;
    }

    /// The names of those in the folder, in their order.
    Set<String> own() throws IOException {
        Set<String> names = new TreeSet<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.map(file -> file.getFileName().toString())
                        .filter(file -> file.endsWith(".yaml") || file.endsWith(".yml"))
                        .forEach(file -> names.add(file.substring(0, file.lastIndexOf('.'))));
            }
        }
        return names;
    }

    private Outcome unknown(String name) throws IOException {
        return new Outcome.Unusable(List.of(FileFault.of(
                "profil " + name,
                new Wording(
                        "Aucun profil ne porte ce nom. Profils connus : " + String.join(", ", names())
                                + ". Ajoutez le vôtre dans le dossier « profiles » de l'installation.",
                        "No profile has this name. Known profiles: " + String.join(", ", names())
                                + ". Add yours to the folder “profiles” of the installation."))));
    }
}
