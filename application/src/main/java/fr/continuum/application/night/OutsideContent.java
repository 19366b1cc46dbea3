package fr.continuum.application.night;

import fr.continuum.application.port.Content;
import fr.continuum.application.port.FileFailure;
import fr.continuum.application.port.Seen;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Wording;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A content from outside while it is copied into a store: tells a fault of the file, which is its sender's, from a
/// fault of the store, which is ours.
record OutsideContent(Content file) implements Content {

    /// The file could not be opened or read to its end. Its name is in none of its messages as people wrote it.
    static final class Unreadable extends IOException {

        private static final long serialVersionUID = 1L;

        private final transient Wording why;

        Unreadable(IOException cause) {
            super(null, FileFailure.told(cause));
            why = FileFailure.why(cause);
        }

        /// What went wrong, in a few words.
        Wording why() {
            return why;
        }
    }

    @Override
    public String name() {
        return file.name();
    }

    @Override
    public Seen seen() {
        return file.seen();
    }

    @Override
    public void readAs(Sha256 fingerprint) {
        file.readAs(fingerprint);
    }

    @Override
    public InputStream open() throws IOException {
        try {
            return new Watched(file.open());
        } catch (IOException e) {
            throw new Unreadable(e);
        }
    }

    private static final class Watched extends FilterInputStream {

        Watched(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            try {
                return super.read();
            } catch (IOException e) {
                throw new Unreadable(e);
            }
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            try {
                return super.read(bytes, offset, length);
            } catch (IOException e) {
                throw new Unreadable(e);
            }
        }
    }
}
