package fr.continuum.adapters.web.reading;

import fr.continuum.application.contribution.ReadContributions;
import fr.continuum.application.port.ContributionFileWriter;
import fr.continuum.application.port.ContributionFileWriter.Format;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.shared.Owner;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Component;

/// What is done for the plan, of one kind, as a file that reads back, and the file to fill: the same for people and
/// for programs.
@Component
public final class ContributionExport {

    private final ReadContributions contributions;
    private final ContributionFileWriter writer;

    ContributionExport(ReadContributions contributions, ContributionFileWriter writer) {
        this.contributions = contributions;
        this.writer = writer;
    }

    public List<Contribution> known(Owner owner, ContributionKind kind) {
        return of(contributions.today(owner), kind);
    }

    private static List<Contribution> of(ContributionBook book, ContributionKind kind) {
        return book.contributions().stream().filter(one -> one.kind() == kind).toList();
    }

    public byte[] file(ContributionBook book, ContributionKind kind, TableFormat format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.write(kind, of(book, kind), written(format), bytes);
        return bytes.toByteArray();
    }

    public byte[] file(Owner owner, ContributionKind kind, TableFormat format) throws IOException {
        return file(contributions.today(owner), kind, format);
    }

    /// A table with every column, and no row.
    public byte[] template(ContributionKind kind, TableFormat format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.template(kind, written(format), bytes);
        return bytes.toByteArray();
    }

    private static Format written(TableFormat format) {
        return switch (format) {
            case XLSX -> Format.WORKBOOK;
            case CSV -> Format.CSV;
        };
    }
}
