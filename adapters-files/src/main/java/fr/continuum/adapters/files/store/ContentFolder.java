package fr.continuum.adapters.files.store;

import fr.continuum.application.port.Content;
import fr.continuum.application.port.Seen;
import fr.continuum.domain.shared.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.time.InstantSource;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// Contents under their fingerprints, compressed. A content is written aside, forced to the disk, then given its name
/// at once: a crash leaves it whole or absent, and two processes may put the same content at the same time. What lies
/// there already is read before it is believed: sending a document again mends what the disk has spoiled.
final class ContentFolder {

    private static final System.Logger LOG = System.getLogger(ContentFolder.class.getName());
    private static final int BUFFER = 64 * 1024;
    private static final Pattern POINTED = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern NAME = Pattern.compile("([0-9a-f]{64})\\.gz");

    private final Path folder;
    private final InstantSource now;
    private final SoundFiles sound;

    ContentFolder(Path folder) {
        this(folder, InstantSource.system(), new SoundFiles());
    }

    ContentFolder(Path folder, InstantSource now, SoundFiles sound) {
        this.folder = folder;
        this.now = now;
        this.sound = sound;
    }

    Sha256 put(Content content) throws IOException {
        return put(content, Deflater.DEFAULT_COMPRESSION);
    }

    /// @param effort of compression, as [Deflater] counts it
    Sha256 put(Content content, int effort) throws IOException {
        if (content.seen() instanceof Seen.Before(Sha256 known) && isSound(known)) {
            return known;
        }
        Files.createDirectories(folder);
        Path aside = Files.createTempFile(folder, ".writing-", ".tmp");
        try {
            Sha256 fingerprint =
                    content instanceof ZippedContent zipped ? copy(zipped, aside) : write(content, aside, effort);
            Path place = place(fingerprint);
            // What was found sound may be spoilt since, and here it is anew.
            if (!isRead(fingerprint)) {
                Path shelf = Files.createDirectories(shelf(fingerprint));
                Files.move(aside, place, StandardCopyOption.ATOMIC_MOVE);
                force(shelf);
                force(folder);
            }
            content.readAs(fingerprint);
            return fingerprint;
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    boolean contains(Sha256 fingerprint) {
        return Files.isRegularFile(place(fingerprint));
    }

    /// Whether the content lies here as it was put, to its last byte, or was found so lately, and nobody touched
    /// it nor found it spoilt since.
    boolean isSound(Sha256 fingerprint) {
        Path place = place(fingerprint);
        return contains(fingerprint) && (sound.isSound(place, FileState.of(place, now)) || isRead(fingerprint));
    }

    /// Whether it reads now, to its last byte.
    private boolean isRead(Sha256 fingerprint) {
        if (!contains(fingerprint)) {
            return false;
        }
        Path place = place(fingerprint);
        Optional<FileState> before = FileState.of(place, now);
        try (InputStream kept = open(fingerprint).open()) {
            kept.transferTo(OutputStream.nullOutputStream());
            before.ifPresent(state -> sound.found(place, state));
            return true;
        } catch (IOException e) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "A content is spoiled, and is written again once it comes: " + place,
                    e);
            return false;
        }
    }

    Content open(Sha256 fingerprint) {
        if (!contains(fingerprint)) {
            throw new NoSuchElementException("No content " + fingerprint + " in " + folder);
        }
        return new Stored(fingerprint, place(fingerprint), sound);
    }

    /// The fingerprints of all that lies here, in their order. What another program left in the folder does not
    /// count.
    List<Sha256> all() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return files.map(file -> NAME.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(name -> new Sha256(name.group(1)))
                    .filter(this::contains)
                    .sorted()
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    void remove(Sha256 fingerprint) throws IOException {
        Files.deleteIfExists(place(fingerprint));
    }

    /// Notes that one content stands for another, read in some way, in place of what was noted before.
    void point(Sha256 from, Sha256 how, Sha256 to) throws IOException {
        Path shelf = Files.createDirectories(shelf(from));
        Path aside = Files.createTempFile(folder, ".writing-", ".tmp");
        try {
            try (FileChannel channel = FileChannel.open(aside, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = StandardCharsets.US_ASCII.encode(to.value());
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(aside, pointer(from, how), StandardCopyOption.ATOMIC_MOVE);
            force(shelf);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    /// Empty where nothing is noted, or the disk has spoiled the note: sending the document again mends it.
    Optional<Sha256> pointed(Sha256 from, Sha256 how) {
        Path place = pointer(from, how);
        if (!Files.isRegularFile(place)) {
            return Optional.empty();
        }
        try {
            String to = Files.readString(place, StandardCharsets.ISO_8859_1);
            if (POINTED.matcher(to).matches()) {
                return Optional.of(new Sha256(to));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        LOG.log(System.Logger.Level.WARNING, "A spoiled note is passed over: " + place);
        return Optional.empty();
    }

    private Path pointer(Sha256 from, Sha256 how) {
        return shelf(from).resolve(from.value() + "-" + how.value() + ".kept");
    }

    private Path shelf(Sha256 fingerprint) {
        return folder.resolve(fingerprint.value().substring(0, 2));
    }

    private Path place(Sha256 fingerprint) {
        return shelf(fingerprint).resolve(fingerprint.value() + ".gz");
    }

    private static Sha256 copy(ZippedContent content, Path to) throws IOException {
        Sha256 fingerprint = content.fingerprint();
        try (InputStream in = content.openZipped();
                FileChannel channel = FileChannel.open(to, StandardOpenOption.WRITE)) {
            in.transferTo(Channels.newOutputStream(channel));
            channel.force(true);
        }
        return fingerprint;
    }

    private static Sha256 write(Content content, Path to, int effort) throws IOException {
        try (InputStream in = content.open();
                FileChannel channel = FileChannel.open(to, StandardOpenOption.WRITE)) {
            Zipped zipped = new Zipped(Channels.newOutputStream(channel), effort);
            DigestOutputStream out = new DigestOutputStream(zipped, Sha256.digest());
            in.transferTo(out);
            zipped.finish();
            channel.force(true);
            return Sha256.from(out.getMessageDigest());
        }
    }

    private static final class Zipped extends GZIPOutputStream {

        Zipped(OutputStream out, int effort) throws IOException {
            super(out, BUFFER);
            def.setLevel(effort);
        }
    }

    /// Makes a new name in the directory survive a power cut, where the system can.
    private static void force(Path directory) {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException _) {
            // Some systems do not open directories; their file systems order these writes themselves.
        }
    }

    private record Stored(Sha256 fingerprint, Path place, SoundFiles sound) implements Content {

        @Override
        public String name() {
            return fingerprint.value();
        }

        @Override
        public InputStream open() throws IOException {
            InputStream file = Files.newInputStream(place);
            try {
                return new VerifiedStream(new GZIPInputStream(file, BUFFER), fingerprint, () -> sound.forget(place));
            } catch (IOException e) {
                sound.forget(place);
                file.close();
                throw e;
            }
        }
    }
}
