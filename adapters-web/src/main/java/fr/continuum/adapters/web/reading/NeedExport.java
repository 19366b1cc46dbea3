package fr.continuum.adapters.web.reading;

import fr.continuum.application.port.ContributionFileWriter.Format;
import fr.continuum.application.port.NeedFileWriter;
import fr.continuum.domain.contribution.CompetencyNeed;
import fr.continuum.domain.contribution.ContributionBook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Component;

/// Competency needs as a file that reads back, and the file to fill: the same for people and for programs.
@Component
public final class NeedExport {

    private final NeedFileWriter writer;

    NeedExport(NeedFileWriter writer) {
        this.writer = writer;
    }

    public byte[] file(ContributionBook book, TableFormat format) throws IOException {
        return bytes(book.background().needs(), format);
    }

    /// A table with every column, and no row.
    public byte[] template(TableFormat format) throws IOException {
        return bytes(List.of(), format);
    }

    private byte[] bytes(List<CompetencyNeed> needs, TableFormat format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.write(
                needs,
                switch (format) {
                    case XLSX -> Format.WORKBOOK;
                    case CSV -> Format.CSV;
                },
                bytes);
        return bytes.toByteArray();
    }
}
