package fr.continuum.application.night;

import fr.continuum.application.port.BudgetDocumentReader;
import fr.continuum.application.port.DocumentArchive;
import fr.continuum.application.port.DocumentArchive.Reduction;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.HrExtractFormat;
import fr.continuum.application.port.Nights.FileRecord;
import fr.continuum.application.port.Nights.Kept;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.shared.Sha256;
import java.io.IOException;
import java.util.stream.Stream;

/// The rows of a file of a night that were rejected, every one of them, from what was kept of it: by row and column,
/// with the reason. What is kept quotes no cell, so that none can be told.
public final class AskRejectedRows {

    private final DocumentArchive archive;
    private final BudgetDocumentReader reader;
    private final HrExtractFormat format;

    /// @param format of what is kept of HR files
    public AskRejectedRows(DocumentArchive archive, BudgetDocumentReader reader, HrExtractFormat format) {
        this.archive = archive;
        this.reader = reader;
        this.format = format;
    }

    /// Whether anything is kept that may say them.
    public static boolean mayTell(FileRecord file) {
        return file.kept() != null
                || (file.sha() != null && file.header() != null && file.header().profile() != null);
    }

    /// In the order of the file; a row is there as often as something in it does not read. None where nothing is
    /// kept that says them: of a budget document, of a file none of which was kept, and of an HR file that an
    /// earlier version of the program read.
    ///
    /// However many there are, they are read as they are asked for.
    ///
    /// @return to be closed; fails with an [java.io.UncheckedIOException] where what was kept is spoiled further
    /// down
    /// @throws IOException where what was kept cannot be read
    public Stream<FileFault> of(FileRecord file) throws IOException {
        Kept kept = file.kept();
        if (kept != null) {
            return archive.contains(kept.content())
                    ? RejectedRows.of(file.name(), format.read(archive.open(kept.content()))).stream()
                    : Stream.empty();
        }
        Sha256 sha = file.sha();
        DocumentHeader header = file.header();
        Sha256 profile = header == null ? null : header.profile();
        if (sha == null || profile == null) {
            return Stream.empty();
        }
        Reduction reduction = new Reduction(sha, profile);
        return archive.contains(reduction)
                ? reader.rejected(new NamedContent(file.name(), archive.open(reduction)))
                : Stream.empty();
    }
}
