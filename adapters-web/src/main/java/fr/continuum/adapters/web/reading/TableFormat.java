package fr.continuum.adapters.web.reading;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// The two kinds of tables that come in and go out as files.
public enum TableFormat {
    XLSX,
    CSV;

    /// The media type of a workbook.
    public static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    /// The media type of a CSV file.
    public static final String TEXT = "text/csv";

    /// `xlsx`, `csv`: how addresses ask for it, and how names of files end.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<TableFormat> ofWord(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(word))
                .findFirst();
    }

    /// An answer to be kept as a file, to which headers may be added.
    ///
    /// @param name of the file, without its end
    public ResponseEntity.BodyBuilder file(String name) {
        return ResponseEntity.ok()
                .contentType(type())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + "." + word())
                                .build()
                                .toString());
    }

    private MediaType type() {
        return switch (this) {
            case XLSX -> MediaType.parseMediaType(WORKBOOK);
            case CSV -> new MediaType("text", "csv", StandardCharsets.UTF_8);
        };
    }
}
