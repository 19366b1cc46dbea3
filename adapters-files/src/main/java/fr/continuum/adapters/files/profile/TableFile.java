package fr.continuum.adapters.files.profile;

import fr.continuum.application.port.Content;
import fr.continuum.application.port.FileFault;
import java.io.IOException;
import java.io.InputStream;

/// Reads a table whole: CSV, or a workbook where the content is one. Tables are made by hand and hold tens of
/// thousands of rows at most; a larger content is refused.
public final class TableFile {

    private static final int MOST_BYTES = 64 * 1024 * 1024;

    private TableFile() {}

    /// What reading a table gave.
    public sealed interface Outcome {
        record Read(Table table) implements Outcome {}

        record Unusable(FileFault fault) implements Outcome {}
    }

    /// @throws IOException only where the bytes could not be had
    public static Outcome read(Content file, Profile profile) throws IOException {
        byte[] bytes;
        try (InputStream stream = file.open()) {
            bytes = stream.readNBytes(MOST_BYTES + 1);
        }
        if (bytes.length > MOST_BYTES) {
            return unusable(file, "Ce fichier dépasse 64 Mo : ce n'est pas une table. Vérifiez votre choix.");
        }
        boolean zip = bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3;
        return zip ? Workbooks.read(file.name(), bytes, profile.shape()) : CsvFiles.read(file.name(), bytes, profile);
    }

    static Outcome unusable(Content file, String reason) {
        return new Outcome.Unusable(FileFault.of(file.name(), reason));
    }

    static Outcome noHeader(String file, String sheet, int headerRow) {
        return new Outcome.Unusable(FileFault.inTable(
                file,
                sheet,
                headerRow,
                "",
                "Cette table n'a pas de ligne d'en-tête à cet endroit. Vérifiez le fichier, ou « header-row » dans le"
                        + " profil."));
    }
}
