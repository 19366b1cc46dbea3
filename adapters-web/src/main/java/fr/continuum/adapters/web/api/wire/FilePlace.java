package fr.continuum.adapters.web.api.wire;

import fr.continuum.application.port.FileFault;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A place in the file that was sent, and what is to be said of it. The file itself is not named: it is the one that
/// was sent.
///
/// @param column its header, or its number where it has none
/// @param detail in French, as files are told everywhere
@Schema(name = "FilePlace", description = "Une place dans le fichier envoyé, et ce qu’il y a à en dire, en français")
public record FilePlace(
        @Nullable String sheet,
        @Nullable Integer line,
        @Nullable String column,
        String detail) {

    public static FilePlace of(FileFault fault) {
        return new FilePlace(
                Words.orNull(fault.sheet()),
                fault.line() > 0 ? fault.line() : null,
                fault.columnName().isEmpty()
                        ? fault.column() > 0 ? Integer.toString(fault.column()) : null
                        : fault.columnName(),
                fault.reason());
    }
}
