package fr.continuum.application.night;

import fr.continuum.application.port.BudgetDocumentReader;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.FeedNeighbours;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.Reading;
import fr.continuum.application.port.UnreadSheet;
import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.BudgetLine;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.chart.Charts;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Wording;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A reader whose own mistakes cost one document, not the night of every authority: what it could not foresee in a
/// file is told as that file's fault, and logged with its trace for who mends the reader. What the handler throws is
/// not the reader's, and passes.
public final class CarefulReader implements BudgetDocumentReader {

    private static final Logger LOG = System.getLogger(CarefulReader.class.getName());

    static final Wording FILE_STAYS = new Wording("le fichier reste où il est", "the file stays where it is");
    private static final Wording DOCUMENT_KEPT = new Wording("le document est gardé", "the document is kept");

    private final BudgetDocumentReader reader;

    public CarefulReader(BudgetDocumentReader reader) {
        this.reader = reader;
    }

    @Override
    public String version() {
        return reader.version();
    }

    @Override
    public HeaderOutcome readHeader(Content content) throws IOException {
        try {
            return reader.readHeader(content);
        } catch (RuntimeException mistake) {
            // What it is was not found out: like all that is not known for a budget document, it is not kept.
            return new HeaderOutcome.NotABudgetDocument(told(content, mistake, FILE_STAYS));
        }
    }

    @Override
    public HeaderOutcome readHeader(Content content, Ahead ahead) throws IOException {
        try {
            return reader.readHeader(content, new CarefulAhead(ahead));
        } catch (NotOfTheReader passing) {
            throw passing.cause;
        } catch (RuntimeException mistake) {
            return new HeaderOutcome.NotABudgetDocument(told(content, mistake, FILE_STAYS));
        }
    }

    /// Tells what those fail with who take the lines from what the reader fails with.
    private record CarefulAhead(Ahead ahead) implements Ahead {

        @Override
        public boolean knows(Sha256 document, DocumentHeader header) {
            try {
                return ahead.knows(document, header);
            } catch (RuntimeException e) {
                throw new NotOfTheReader(e);
            }
        }

        @Override
        public void take(DocumentHeader expected, LinesAhead lines) throws IOException {
            try {
                ahead.take(expected, (charts, handler) -> {
                    try {
                        return lines.readInto(charts, passing(handler));
                    } catch (NotOfTheReader passing) {
                        throw passing;
                    } catch (RuntimeException mistake) {
                        throw new OfTheReader(mistake);
                    }
                });
            } catch (OfTheReader mistake) {
                throw mistake.cause;
            } catch (NotOfTheReader passing) {
                throw passing;
            } catch (RuntimeException e) {
                throw new NotOfTheReader(e);
            }
        }
    }

    private static LineHandler passing(LineHandler handler) {
        return new LineHandler() {

            @Override
            public void line(BudgetLine line) {
                try {
                    handler.line(line);
                } catch (RuntimeException e) {
                    throw new NotOfTheReader(e);
                }
            }

            @Override
            public Alike alike(BudgetKey key, Measure measure) {
                try {
                    return passing(handler.alike(key, measure));
                } catch (RuntimeException e) {
                    throw new NotOfTheReader(e);
                }
            }
        };
    }

    private static Alike passing(Alike lines) {
        return (ordinal, sourceLine, cents, label) -> {
            try {
                lines.line(ordinal, sourceLine, cents, label);
            } catch (RuntimeException e) {
                throw new NotOfTheReader(e);
            }
        };
    }

    @Override
    public HeaderOutcome readHeader(Content content, @Nullable Sha256 profile) throws IOException {
        try {
            return reader.readHeader(content, profile);
        } catch (RuntimeException mistake) {
            return new HeaderOutcome.NotABudgetDocument(told(content, mistake, FILE_STAYS));
        }
    }

    @Override
    public Optional<Content> reduced(Content content, Sha256 profile) throws IOException {
        try {
            return reader.reduced(content, profile);
        } catch (RuntimeException mistake) {
            throw new Unreduced(told(content, mistake, FILE_STAYS));
        }
    }

    @Override
    public Stream<FileFault> rejected(Content kept) throws IOException {
        return reader.rejected(kept);
    }

    @Override
    public Optional<Content> admitting(Sha256 profile) throws IOException {
        return reader.admitting(profile);
    }

    @Override
    public List<UnreadSheet> beside(Content content, Sha256 profile) throws IOException {
        return reader.beside(content, profile);
    }

    @Override
    public List<Wording> drift(Reading now, FeedNeighbours neighbours) throws IOException {
        return reader.drift(now, neighbours);
    }

    @Override
    public ReadOutcome read(Content content, Charts charts, LineHandler handler) throws IOException {
        return read(content, null, charts, handler);
    }

    @Override
    public ReadOutcome read(Content content, @Nullable Sha256 profile, Charts charts, LineHandler handler)
            throws IOException {
        try {
            return reader.read(content, profile, charts, passing(handler));
        } catch (NotOfTheReader passing) {
            throw passing.cause;
        } catch (RuntimeException mistake) {
            return new ReadOutcome.Malformed(told(content, mistake, DOCUMENT_KEPT));
        }
    }

    private static FileFault told(Content content, RuntimeException mistake, Wording kept) {
        // Its message may quote a cell, and the file be about people.
        LOG.log(Level.ERROR, () -> "The reader failed on " + content.name() + ": " + WithoutMessage.of(mistake));
        return fault(content, mistake, kept);
    }

    /// How a mistake of a reader is told: never by its message.
    ///
    /// @param kept what becomes of the document
    static FileFault fault(Content content, RuntimeException mistake, Wording kept) {
        return FileFault.of(
                content.name(),
                new Wording(
                                "Le lecteur n'a pas su lire ce document ("
                                        + mistake.getClass().getSimpleName()
                                        + ") : c'est une faute du programme. Signalez-la en joignant le journal ; ",
                                "The reader could not read this document ("
                                        + mistake.getClass().getSimpleName()
                                        + "): it is a fault of the program. Report it with the log; ")
                        .then(kept)
                        .then(new Wording(" et sera relu.", " and will be read again.")));
    }

    private static final class NotOfTheReader extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient RuntimeException cause;

        NotOfTheReader(RuntimeException cause) {
            super(null, cause, false, false);
            this.cause = cause;
        }
    }

    private static final class OfTheReader extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient RuntimeException cause;

        OfTheReader(RuntimeException cause) {
            super(null, cause, false, false);
            this.cause = cause;
        }
    }
}
