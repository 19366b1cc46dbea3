package fr.continuum.adapters.files.store;

import fr.continuum.adapters.files.store.SeenFiles.Listed;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.FileFailure;
import fr.continuum.application.port.Inbox;
import fr.continuum.application.port.Seen;
import fr.continuum.domain.shared.FileNames;
import fr.continuum.domain.shared.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A folder people drop files in. A link counts where it leads to a file of this very folder's tree, and is read at
/// the place it led to when listed. A file that vanishes while the folder is listed, or a link that leads nowhere, is
/// not there. Files are told by their names, without what in them tells of somebody ([FileNames]).
public final class InboxFolder implements Inbox {

    private static final Pattern UNFINISHED = Pattern.compile(
            "\\..*|~.*|.*~|.*\\.(tmp|temp|part|partial|filepart|crdownload|download|swp|lock)|thumbs\\.db"
                    + "|desktop\\.ini");

    private final Path folder;
    private final SeenFiles seen;

    public InboxFolder(Path folder) {
        this(folder, new SeenFiles());
    }

    /// @param seen what was seen of this folder's files, and of others', so far
    public InboxFolder(Path folder, SeenFiles seen) {
        this.folder = folder;
        this.seen = seen;
    }

    @Override
    public List<Dropped> list() throws IOException {
        Path root = folder.toRealPath();
        List<Path> names;
        try (Stream<Path> entries = Files.list(root)) {
            names = entries.sorted(Comparator.comparing(InboxFolder::name)).toList();
        }
        List<Path> whole = names.stream()
                .filter(path ->
                        !UNFINISHED.matcher(name(path).toLowerCase(Locale.ROOT)).matches())
                .toList();
        List<String> told =
                FileNames.toldApart(whole.stream().map(InboxFolder::name).toList());
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < whole.size(); i++) {
            place(root, whole.get(i), told.get(i)).ifPresent(places::add);
        }
        Map<Path, Listed> listed =
                seen.list(root, places.stream().collect(Collectors.toMap(Place::path, Place::size, (size, _) -> size)));
        return places.stream()
                .map(place -> new Dropped(
                        new InFolder(
                                place.told(),
                                place.path(),
                                root,
                                Objects.requireNonNull(listed.get(place.path()), "It was listed"),
                                seen),
                        place.size(),
                        place.lastModified()))
                .toList();
    }

    @Override
    public boolean isAsListed(Dropped file) throws IOException {
        if (!(file.content() instanceof InFolder(var _, Path path, var _, var _, var _))) {
            return false;
        }
        try {
            BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return now.isRegularFile()
                    && now.size() == file.size()
                    && now.lastModifiedTime().toInstant().equals(file.lastModified());
        } catch (NoSuchFileException _) {
            return false;
        } catch (FileSystemException e) {
            throw FileFailure.told(e);
        }
    }

    private static Optional<Place> place(Path root, Path path, String told) throws IOException {
        try {
            Path real = path.toRealPath();
            BasicFileAttributes file = Files.readAttributes(real, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (!real.startsWith(root) || !file.isRegularFile()) {
                return Optional.empty();
            }
            return Optional.of(
                    new Place(told, real, file.size(), file.lastModifiedTime().toInstant()));
        } catch (FileSystemException e) {
            if (e instanceof NoSuchFileException || Files.isSymbolicLink(path)) {
                return Optional.empty();
            }
            throw FileFailure.told(e);
        }
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }

    /// @param path what a name leads to, of which there may be several
    private record Place(String told, Path path, long size, Instant lastModified) {}

    private record InFolder(String name, Path path, Path folder, Listed listed, SeenFiles files) implements Content {

        @Override
        public Seen seen() {
            return files.seen(folder, path);
        }

        @Override
        public void readAs(Sha256 fingerprint) {
            files.readAs(folder, path, listed, fingerprint);
        }

        @Override
        public InputStream open() throws IOException {
            try {
                return Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS);
            } catch (FileSystemException e) {
                throw FileFailure.told(e);
            }
        }
    }
}
