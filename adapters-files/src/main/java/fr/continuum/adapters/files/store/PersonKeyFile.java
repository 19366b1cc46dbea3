package fr.continuum.adapters.files.store;

import fr.continuum.domain.workforce.PersonHasher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Set;
import java.util.function.Supplier;

/// The key under which identifiers of people become hashes: a file of the home, outside the database, that its owner
/// alone may read. It is made when first needed, and never again: under another key every post that goes by who holds
/// it would be another.
public final class PersonKeyFile implements Supplier<PersonHasher> {

    private static final String OWNER_ONLY = "rw-------";

    private final Path file;

    public PersonKeyFile(Path file) {
        this.file = file;
    }

    /// @throws UncheckedIOException where the file can be neither read nor made
    /// @throws IllegalStateException where it holds no key
    @Override
    public synchronized PersonHasher get() {
        try {
            if (Files.notExists(file)) {
                make();
            }
            byte[] key = Files.readAllBytes(file);
            if (key.length != PersonHasher.SHORTEST_KEY) {
                throw new IllegalStateException("The key file is damaged: put it back from a backup: " + file);
            }
            return new PersonHasher(key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Written aside, then linked under its name: another process that makes one at the same time wins or loses as
    /// a whole, and nobody ever sees half a key.
    private void make() throws IOException {
        byte[] key = new byte[PersonHasher.SHORTEST_KEY];
        new SecureRandom().nextBytes(key);
        Path aside = file.resolveSibling(
                file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        Files.deleteIfExists(aside);
        FileAttribute<?>[] attributes =
                file.getFileSystem().supportedFileAttributeViews().contains("posix")
                        ? new FileAttribute<?>[] {
                            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY))
                        }
                        : new FileAttribute<?>[0];
        try (FileChannel out =
                FileChannel.open(aside, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes)) {
            out.write(ByteBuffer.wrap(key));
            out.force(true);
        }
        try {
            Files.createLink(file, aside);
        } catch (FileAlreadyExistsException _) {
            // Another made one meanwhile: it is the key.
        } finally {
            Files.delete(aside);
        }
    }
}
