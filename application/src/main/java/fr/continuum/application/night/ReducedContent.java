package fr.continuum.application.night;

import fr.continuum.application.port.BudgetDocumentReader.Unreduced;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.Fingerprints;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Wording;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.Supplier;

/// What a reader keeps of a file, on its way to the archive. It comes to its end only where the file is still the one
/// that was looked at: what is kept under a fingerprint is of the bytes that have it. What the reader could not
/// foresee in the file is told as that file's fault.
///
/// @param file as it was dropped
/// @param document its fingerprint when it was looked at
/// @param kept its reduced form
record ReducedContent(Content file, Sha256 document, Content kept) implements Content {

    private static final Logger LOG = System.getLogger(ReducedContent.class.getName());

    @Override
    public String name() {
        return document.value();
    }

    @Override
    public InputStream open() throws IOException {
        return new Watched(guarded(() -> {
            try {
                return kept.open();
            } catch (IOException e) {
                throw new Passing(e);
            }
        }));
    }

    private <T> T guarded(Supplier<T> reading) throws IOException {
        try {
            return reading.get();
        } catch (Passing passing) {
            throw passing.cause;
        } catch (RuntimeException mistake) {
            // Its message may quote a cell that names somebody.
            LOG.log(Level.ERROR, () -> "The reader failed on " + file.name() + ": " + WithoutMessage.of(mistake));
            throw new Unreduced(CarefulReader.fault(file, mistake, CarefulReader.FILE_STAYS));
        }
    }

    private void unchanged() throws IOException {
        if (!Fingerprints.ofBytes(new OutsideContent(file)).equals(document)) {
            throw new Unreduced(FileFault.of(
                    file.name(),
                    new Wording(
                            "Ce fichier a changé pendant qu’il était lu : rien n’en est gardé. Laissez-le en place, il"
                                    + " sera lu au prochain traitement.",
                            "This file changed while it was read: nothing of it is kept. Leave it where it is, it will"
                                    + " be read at the next processing.")));
        }
    }

    /// An exception that is no mistake of the reader.
    private static final class Passing extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient IOException cause;

        Passing(IOException cause) {
            super(null, cause, false, false);
            this.cause = cause;
        }
    }

    private final class Watched extends FilterInputStream {

        Watched(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = guarded(() -> {
                try {
                    return in.read(bytes, offset, length);
                } catch (IOException e) {
                    throw new Passing(e);
                }
            });
            if (read < 0) {
                unchanged();
            }
            return read;
        }

        @Override
        public long skip(long count) throws IOException {
            return readNBytes(Math.clamp(count, 0, 8192)).length;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
