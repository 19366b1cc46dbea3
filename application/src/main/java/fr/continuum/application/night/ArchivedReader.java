package fr.continuum.application.night;

import fr.continuum.application.port.BudgetDocumentReader;
import fr.continuum.application.port.BudgetDocumentReader.HeaderOutcome;
import fr.continuum.application.port.BudgetDocumentReader.LineHandler;
import fr.continuum.application.port.BudgetDocumentReader.ReadOutcome;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.DocumentArchive;
import fr.continuum.application.port.FileFault;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.chart.Charts;
import fr.continuum.domain.shared.Sha256;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Reads documents that were read before from the archive: that one is missing or refused is no outcome any more.
record ArchivedReader(DocumentArchive archive, BudgetDocumentReader reader) {

    /// @param profile it was read with; null where it needs none
    DocumentHeader header(Sha256 document, @Nullable Sha256 profile) throws IOException {
        return switch (reader.readHeader(content(document, profile), profile)) {
            case HeaderOutcome.Recognised(var header, var _) -> header;
            case HeaderOutcome.Malformed(FileFault fault, var _, var _) -> throw refused(fault);
            case HeaderOutcome.NotABudgetDocument(FileFault fault, var _, var _) -> throw refused(fault);
        };
    }

    ReadOutcome.Read read(Sha256 document, @Nullable Sha256 profile, Charts charts, LineHandler handler)
            throws IOException {
        return switch (reader.read(content(document, profile), profile, charts, handler)) {
            case ReadOutcome.Read read -> read;
            case ReadOutcome.Malformed(FileFault fault, var _, var _) -> throw refused(fault);
            case ReadOutcome.NotABudgetDocument(FileFault fault) -> throw refused(fault);
        };
    }

    private Content content(Sha256 document, @Nullable Sha256 profile) {
        if (!archive.holds(document, profile)) {
            throw new NotReadAgain("Le document " + document + " n'est plus dans l'archive : remettez-l'y depuis une"
                    + " sauvegarde, ou déposez-le de nouveau et lancez une nuit, puis recommencez.");
        }
        return archive.source(document, profile);
    }

    private static NotReadAgain refused(FileFault fault) {
        return new NotReadAgain("Un document archivé est refusé par cette version du programme : " + fault.inFrench()
                + ". Refaites ce calcul avec la version qui l'avait lu.");
    }
}
