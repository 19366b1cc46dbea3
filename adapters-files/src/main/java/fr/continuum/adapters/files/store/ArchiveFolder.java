package fr.continuum.adapters.files.store;

import fr.continuum.application.port.Content;
import fr.continuum.application.port.DocumentArchive;
import fr.continuum.domain.shared.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import java.util.zip.Deflater;

/// The archive as a folder: `ab/abcd….gz`. It may be copied or moved as it is; `gunzip` gives each original back. What
/// is kept of a feed lies there as any content does, and beside it, under the fingerprints of the file and of its
/// profile, `ab/abcd…-ef01….kept` says which it is.
public final class ArchiveFolder extends KeptContents implements DocumentArchive {

    /// @param folder made when the first content is put
    public ArchiveFolder(Path folder) {
        super(folder);
    }

    /// Compressed at its quickest: a million rows are on their way, and are short already.
    @Override
    public void keep(Reduction of, Content kept) throws IOException {
        folder.point(of.document(), of.profile(), folder.put(kept, Deflater.BEST_SPEED));
    }

    @Override
    public boolean contains(Reduction of) {
        return folder.pointed(of.document(), of.profile())
                .filter(folder::contains)
                .isPresent();
    }

    @Override
    public Content open(Reduction of) {
        Sha256 kept = folder.pointed(of.document(), of.profile())
                .orElseThrow(() -> new NoSuchElementException("Nothing is kept of " + of));
        return new Reduced(of.document(), folder.open(kept));
    }

    @Override
    public boolean isSound(Reduction of) {
        return folder.pointed(of.document(), of.profile())
                .filter(folder::isSound)
                .isPresent();
    }

    @Override
    public void forget(Sha256 document) throws IOException {
        folder.remove(document);
    }

    private record Reduced(Sha256 document, Content content) implements Content {

        @Override
        public String name() {
            return document.value();
        }

        @Override
        public InputStream open() throws IOException {
            return content.open();
        }
    }
}
