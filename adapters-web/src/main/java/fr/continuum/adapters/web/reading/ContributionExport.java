package fr.continuum.adapters.web.reading;

import fr.continuum.application.contribution.ReadContributions;
import fr.continuum.application.port.ContributionFileWriter;
import fr.continuum.application.port.ContributionFileWriter.Format;
import fr.continuum.application.workforce.ContributionVeil;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.shared.Owner;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

    /// @param veil what the reader may not see: a cell says that it is masked, and reads back as saying nothing
    public byte[] file(ContributionBook book, ContributionKind kind, ContributionVeil veil, TableFormat format)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<Contribution> all = of(book, kind);
        Set<ContributionId> masked =
                all.stream().filter(veil::hides).map(Contribution::id).collect(Collectors.toSet());
        writer.write(kind, all.stream().map(veil::of).toList(), masked, written(format), bytes);
        return bytes.toByteArray();
    }

    public byte[] file(Owner owner, ContributionKind kind, ContributionVeil veil, TableFormat format)
            throws IOException {
        return file(contributions.today(owner), kind, veil, format);
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
