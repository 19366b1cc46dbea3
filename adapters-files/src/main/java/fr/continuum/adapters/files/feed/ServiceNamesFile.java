package fr.continuum.adapters.files.feed;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import fr.continuum.adapters.files.profile.SpreadsheetText;
import fr.continuum.adapters.files.profile.WholeFile;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.KeptServiceNames;
import fr.continuum.application.port.ServiceNames;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.shared.Wording;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

/// The list of the home, `noms-des-services.csv` among its profiles: UTF-8, `;`, columns `code`, `libelle` and, where
/// the home holds several authorities that name a code otherwise, `collectivite`, a SIREN. Written by hand, or on
/// screen: whatever writes it here writes these three columns and nothing else.
public final class ServiceNamesFile implements ServiceNames, KeptServiceNames {

    /// What the file is called.
    public static final String NAME = "noms-des-services.csv";

    private static final String CODE = "code";
    private static final String LABEL = "libelle";
    private static final String AUTHORITY = "collectivite";

    private static final Set<String> COLUMNS = Set.of(CODE, LABEL, AUTHORITY);

    private static final long LARGEST = 1_000_000;

    /// What spreadsheets know UTF-8 by.
    private static final String MARK = "\ufeff";

    /// One writer of this program at a time.
    private static final ReentrantLock WRITING = new ReentrantLock();

    private final Path folder;

    /// @param folder the profiles of the home
    public ServiceNamesFile(Path folder) {
        this.folder = folder;
    }

    @Override
    public Known known() {
        Path own = folder.resolve(NAME);
        if (!Files.isRegularFile(own)) {
            return Known.NONE;
        }
        try {
            return Files.size(own) > LARGEST
                    ? unusable(new Wording(
                            "Ce fichier dépasse 1 Mo : ce n’est pas une liste de services.",
                            "This file exceeds 1 MB: it is no list of services."))
                    : read(Files.readAllBytes(own));
        } catch (IOException _) {
            return unusable(new Wording(
                    "Ce fichier ne peut pas être lu ; vérifiez que Continuum en a le droit.",
                    "This file cannot be read; check that Continuum may read it."));
        }
    }

    /// Both of what was read once: a hand may be writing it.
    @Override
    public Written written() throws IOException {
        Path own = folder.resolve(NAME);
        if (!Files.isRegularFile(own) || Files.size(own) > LARGEST) {
            return new Written(known(), version());
        }
        byte[] bytes = Files.readAllBytes(own);
        return new Written(read(bytes), Sha256.of(bytes));
    }

    private Sha256 version() throws IOException {
        Path own = folder.resolve(NAME);
        return Files.isRegularFile(own) ? Sha256.of(Files.readAllBytes(own)) : Sha256.of("");
    }

    @Override
    public Kept keep(List<Named> names, Sha256 seen) throws IOException {
        WRITING.lock();
        try {
            if (!version().equals(seen)) {
                return Kept.CHANGED_MEANWHILE;
            }
            if (!known().faults().isEmpty() || hasOtherColumns()) {
                return Kept.HOLDS_MORE;
            }
            WholeFile.write(text(names), folder.resolve(NAME));
            return Kept.DONE;
        } finally {
            WRITING.unlock();
        }
    }

    private boolean hasOtherColumns() throws IOException {
        Path own = folder.resolve(NAME);
        if (!Files.isRegularFile(own)) {
            return false;
        }
        try (CsvReader<CsvRecord> rows =
                CsvReader.builder().fieldSeparator(';').detectBomHeader(true).ofCsvRecord(own)) {
            return rows.stream()
                    .findFirst()
                    .filter(header -> !COLUMNS.containsAll(header.getFields()))
                    .isPresent();
        }
    }

    private static String text(List<Named> names) throws IOException {
        StringWriter text = new StringWriter();
        text.write(MARK);
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            csv.writeRecord(CODE, LABEL, AUTHORITY);
            names.forEach(named -> csv.writeRecord(
                    SpreadsheetText.guarded(named.code()),
                    SpreadsheetText.guarded(named.name()),
                    named.authority().map(Siren::value).orElse("")));
        }
        return text.toString();
    }

    private static Known read(byte[] bytes) throws IOException {
        if (!isUtf8(bytes)) {
            return unusable(new Wording(
                    "Ce fichier n’est pas en UTF-8 ; enregistrez-le en CSV UTF-8.",
                    "This file is not UTF-8; save it as CSV UTF-8."));
        }
        List<Named> names = new ArrayList<>();
        List<FileFault> faults = new ArrayList<>();
        Set<List<String>> seen = new HashSet<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .fieldSeparator(';')
                .detectBomHeader(true)
                .ofNamedCsvRecord(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (NamedCsvRecord row : rows) {
                named(row, faults).ifPresent(named -> {
                    if (seen.add(List.of(named.authority().map(Siren::value).orElse(""), named.code()))) {
                        names.add(named);
                    } else {
                        faults.add(fault(
                                row,
                                CODE,
                                new Wording(
                                        "Ce service est déjà nommé ; gardez une seule des deux lignes.",
                                        "This service is named already; keep one of the two rows.")));
                    }
                });
            }
        } catch (CsvParseException _) {
            return unusable(new Wording(
                    "Ce fichier ne se lit pas comme un CSV : une ligne n’a pas autant de cellules que l’en-tête, ou un"
                            + " guillemet n’est pas refermé.",
                    "This file does not read as CSV: a row has not as many cells as the header, or a quote is not"
                            + " closed."));
        }
        return new Known(names, faults);
    }

    private static Optional<Named> named(NamedCsvRecord row, List<FileFault> faults) {
        if (row.getFieldCount() > row.getHeader().size()) {
            faults.add(fault(
                    row,
                    LABEL,
                    new Wording(
                            "Cette ligne a plus de cellules que l’en-tête ; mettez entre guillemets un nom qui a un"
                                    + " point-virgule.",
                            "This row has more cells than the header; put a name that has a semicolon between"
                                    + " quotes.")));
            return Optional.empty();
        }
        Optional<String> code = cell(row, CODE);
        Optional<String> label = cell(row, LABEL);
        Optional<String> authority = cell(row, AUTHORITY);
        if (code.isEmpty()) {
            faults.add(fault(
                    row,
                    CODE,
                    new Wording(
                            "Écrivez le code du service, tel que l’extrait comptable le porte, dans une colonne « code ».",
                            "Write the code of the service, as the ledger bears it, in a column “code”.")));
        }
        if (label.isEmpty()) {
            faults.add(fault(
                    row,
                    LABEL,
                    new Wording(
                            "Écrivez le nom du service dans une colonne « libelle ».",
                            "Write the name of the service in a column “libelle”.")));
        }
        boolean known = authority.filter(siren -> !Siren.isValid(siren)).isEmpty();
        if (!known) {
            faults.add(fault(
                    row,
                    AUTHORITY,
                    new Wording(
                            "Un SIREN s’écrit en 9 chiffres ; laissez vide pour toutes les collectivités.",
                            "A SIREN is written in 9 digits; leave it empty for all authorities.")));
        }
        return known
                ? code.flatMap(of -> label.map(name -> new Named(authority.map(Siren::new), of, name)))
                : Optional.empty();
    }

    private static Optional<String> cell(NamedCsvRecord row, String column) {
        return row.findField(column)
                .map(String::strip)
                .map(SpreadsheetText::unguarded)
                .filter(text -> !text.isEmpty());
    }

    private static FileFault fault(NamedCsvRecord row, String column, Wording reason) {
        return FileFault.inTable(NAME, "", Math.toIntExact(row.getStartingLineNumber()), column, reason);
    }

    private static Known unusable(Wording reason) {
        return new Known(List.of(), List.of(FileFault.of(NAME, reason)));
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException _) {
            return false;
        }
    }
}
