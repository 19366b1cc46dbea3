package fr.continuum.adapters.files.profile;

import fr.continuum.application.mapping.ContributionProfile;
import fr.continuum.application.mapping.ProfileName;
import fr.continuum.application.port.ContributionProfileFormat;
import fr.continuum.application.port.ContributionProfiles;
import fr.continuum.application.port.FileFault;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The profiles of contributions as files of the home's `profiles` folder: `NAME.yaml` right in it, beside those of
/// allocation tables, and those of one authority in a folder called by its SIREN. The folder is looked at anew each
/// time, since people write there too, and need not exist.
public final class ContributionProfileFolder implements ContributionProfiles {

    private final Path folder;
    private final ContributionProfileFormat format = new YamlContributionProfiles();

    public ContributionProfileFolder(Path folder) {
        this.folder = folder;
    }

    /// The profile that ships for a kind.
    public static ContributionProfile shipped(ContributionKind kind) throws IOException {
        ProfileName name = ProfileName.shipped(kind);
        if (ContributionProfileFile.shipped(name) instanceof State.Sound(ContributionProfile profile)) {
            return profile;
        }
        throw new IllegalStateException("A profile ships broken: " + name);
    }

    @Override
    public synchronized List<Entry> list(Owner owner) throws IOException {
        Map<String, Entry> entries = new TreeMap<>();
        for (ContributionKind kind : ContributionKind.values()) {
            ProfileName name = ProfileName.shipped(kind);
            entries.put(name.value(), new Entry(name.value(), Optional.empty(), ContributionProfileFile.shipped(name)));
        }
        put(Owner.HOME, entries);
        if (!owner.equals(Owner.HOME)) {
            put(owner, entries);
        }
        return List.copyOf(entries.values());
    }

    private void put(Owner owner, Map<String, Entry> entries) throws IOException {
        Set<String> seen = new HashSet<>();
        for (ContributionProfileFile file : files(owner)) {
            Optional<State> state = file.state();
            if (state.isEmpty()) {
                continue;
            }
            Optional<ProfileName> name = file.name();
            if (name.isPresent() && seen.add(name.get().value())) {
                entries.put(name.get().value(), new Entry(name.get().value(), Optional.of(owner), state.get()));
            } else {
                String called = file.fileName();
                entries.put(called, new Entry(called, Optional.of(owner), misnamed(called, name.isPresent())));
            }
        }
    }

    private static State misnamed(String file, boolean twice) {
        return new State.Broken(
                List.of(
                        FileFault.of(
                                file,
                                twice
                                        ? new Wording(
                                                "Un autre fichier de ce dossier a le même nom, aux majuscules ou à la fin près. Renommez-en un.",
                                                "Another file of this folder has the same name, but for capitals or for its ending. Rename one.")
                                        : new Wording(
                                                "Ce nom ne peut pas être celui d'un profil : il y faut des lettres sans accent, des chiffres,"
                                                        + " - ou _. Renommez le fichier.",
                                                "This cannot be the name of a profile: it takes letters without accents, digits, - or _. Rename the file."))));
    }

    @Override
    public Optional<Entry> find(Owner owner, ProfileName name) throws IOException {
        return list(owner).stream()
                .filter(entry -> entry.name().equals(name.value()))
                .findFirst();
    }

    @Override
    public synchronized Kept keep(Owner owner, ProfileName name, ContributionProfile profile, boolean replace)
            throws IOException {
        Optional<ContributionProfileFile> there = file(owner, name);
        if (isReserved(name, there)) {
            return Kept.NAME_RESERVED;
        }
        if (there.isPresent() && !replace) {
            return Kept.NAME_TAKEN;
        }
        Path place = place(owner, name);
        WholeFile.write(format.write(profile), place);
        if (there.isPresent() && !there.get().path().equals(place)) {
            Files.deleteIfExists(there.get().path());
        }
        return Kept.DONE;
    }

    @Override
    public synchronized Kept rename(Owner owner, ProfileName from, ProfileName to) throws IOException {
        Optional<ContributionProfileFile> there = file(owner, to);
        Optional<ContributionProfileFile> source = file(owner, from);
        if (isReserved(to, there)) {
            return Kept.NAME_RESERVED;
        }
        if (source.isEmpty() || source.get().state().isEmpty()) {
            return Kept.MISSING;
        }
        if (there.isPresent()) {
            return Kept.NAME_TAKEN;
        }
        Files.move(source.get().path(), place(owner, to), StandardCopyOption.ATOMIC_MOVE);
        return Kept.DONE;
    }

    @Override
    public synchronized boolean remove(Owner owner, ProfileName name) throws IOException {
        Optional<ContributionProfileFile> file = file(owner, name);
        return file.isPresent()
                && file.get().state().isPresent()
                && Files.deleteIfExists(file.get().path());
    }

    /// Whether the name already means a profile that ships, or one that reads something else.
    private static boolean isReserved(ProfileName name, Optional<ContributionProfileFile> there) throws IOException {
        return ContributionProfileFile.isShipped(name)
                || (there.isPresent() && there.get().state().isEmpty());
    }

    private Path shelf(Owner owner) {
        return owner.equals(Owner.HOME) ? folder : folder.resolve(owner.value());
    }

    private Path place(Owner owner, ProfileName name) {
        return shelf(owner).resolve(name.value() + ".yaml");
    }

    private Optional<ContributionProfileFile> file(Owner owner, ProfileName name) throws IOException {
        return files(owner).stream()
                .filter(file -> file.name().equals(Optional.of(name)))
                .findFirst();
    }

    private List<ContributionProfileFile> files(Owner owner) throws IOException {
        Path shelf = shelf(owner);
        if (!Files.isDirectory(shelf)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(shelf)) {
            return files.filter(ContributionProfileFile::isProfile)
                    .sorted()
                    .map(ContributionProfileFile::new)
                    .toList();
        }
    }
}
