package fr.continuum.adapters.web.api.wire;

import fr.continuum.adapters.web.text.Said;
import fr.continuum.application.port.FileFault;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A place in the file that was sent, and what is to be said of it. The file itself is not named: it is the one that
/// was sent.
///
/// @param column its header, or its number where it has none
/// @param detail in the language of whoever asks, as far as files are told in both
@Schema(name = "FilePlace", description = "Une place dans le fichier envoyé, et ce qu’il y a à en dire")
public record FilePlace(
        @Nullable String sheet,
        @Nullable Integer line,
        @Nullable String column,
        String detail) {

    public static FilePlace of(FileFault fault, Locale locale) {
        return new FilePlace(
                Words.orNull(fault.sheet()),
                fault.line() > 0 ? fault.line() : null,
                fault.columnName().isEmpty()
                        ? fault.column() > 0 ? Integer.toString(fault.column()) : null
                        : fault.columnName(),
                Said.in(locale, fault.why()));
    }

    public static List<FilePlace> of(List<FileFault> faults, Locale locale) {
        return faults.stream().map(fault -> of(fault, locale)).toList();
    }
}
