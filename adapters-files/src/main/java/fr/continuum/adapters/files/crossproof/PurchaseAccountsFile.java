package fr.continuum.adapters.files.crossproof;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.PurchaseAccountLists;
import fr.continuum.domain.crossproof.Purchase;
import fr.continuum.domain.crossproof.PurchaseAccounts;
import fr.continuum.domain.crossproof.PurchaseAccounts.Account;
import fr.continuum.domain.shared.Wording;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The list of the home, `comptes-d-achat.csv` among its profiles, in place of the whole one that ships: UTF-8, `;`,
/// columns `norme`, `compte`, `achat` (logiciel, matériel, nuage, formation) and, if wished, `source`.
public final class PurchaseAccountsFile implements PurchaseAccountLists {

    /// What the file is called.
    public static final String NAME = "comptes-d-achat.csv";

    private static final long LARGEST = 1_000_000;

    private static final Map<String, Purchase> WORDS = Map.of(
            "logiciel", Purchase.SOFTWARE,
            "matériel", Purchase.IT_EQUIPMENT,
            "materiel", Purchase.IT_EQUIPMENT,
            "nuage", Purchase.CLOUD,
            "formation", Purchase.TRAINING);

    private final Path folder;

    /// @param folder the profiles of the home
    public PurchaseAccountsFile(Path folder) {
        this.folder = folder;
    }

    @Override
    public Known inForce() throws IOException {
        Path own = folder.resolve(NAME);
        if (!Files.isRegularFile(own)) {
            return new Known.Read(shipped(), false);
        }
        if (Files.size(own) > LARGEST) {
            return unusable(new Wording(
                    "Ce fichier dépasse 1 Mo : ce n’est pas une liste de comptes.",
                    "This file exceeds 1 MB: it is no list of accounts."));
        }
        return read(Files.readAllBytes(own));
    }

    /// The list that ships with the program.
    public static PurchaseAccounts shipped() {
        try (InputStream stream = PurchaseAccountsFile.class.getResourceAsStream(NAME)) {
            if (stream == null) {
                throw new IllegalStateException("A resource of the program is missing: " + NAME);
            }
            return switch (read(stream.readAllBytes())) {
                case Known.Read(PurchaseAccounts accounts, var _) -> accounts;
                case Known.Unusable(List<FileFault> faults) ->
                    throw new IllegalStateException("A list ships broken: " + faults);
            };
        } catch (IOException e) {
            throw new UncheckedIOException("A resource of the program cannot be read: " + NAME, e);
        }
    }

    private static Known read(byte[] bytes) throws IOException {
        if (!isUtf8(bytes)) {
            return unusable(new Wording(
                    "Ce fichier n’est pas en UTF-8 ; enregistrez-le en CSV UTF-8.",
                    "This file is not UTF-8; save it as CSV UTF-8."));
        }
        List<Account> accounts = new ArrayList<>();
        List<FileFault> faults = new ArrayList<>();
        Set<List<String>> seen = new HashSet<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .fieldSeparator(';')
                .detectBomHeader(true)
                .ofNamedCsvRecord(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (NamedCsvRecord row : rows) {
                account(row, faults).ifPresent(account -> {
                    if (seen.add(List.of(account.norm(), account.number()))) {
                        accounts.add(account);
                    } else {
                        faults.add(fault(
                                row,
                                "compte",
                                new Wording(
                                        "Ce compte est déjà dit pour cette norme ; gardez une seule des deux lignes.",
                                        "This account is said already for this norm; keep one of the two rows.")));
                    }
                });
            }
        } catch (CsvParseException e) {
            return unusable(new Wording(
                    "Ce fichier ne se lit pas comme un CSV : une ligne n’a pas autant de cellules que l’en-tête, ou un"
                            + " guillemet n’est pas refermé.",
                    "This file does not read as CSV: a row has not as many cells as the header, or a quote is not"
                            + " closed."));
        }
        return faults.isEmpty() ? new Known.Read(new PurchaseAccounts(accounts), true) : new Known.Unusable(faults);
    }

    private static Optional<Account> account(NamedCsvRecord row, List<FileFault> faults) {
        Optional<String> norm = cell(row, "norme");
        Optional<String> number = cell(row, "compte");
        Optional<Purchase> purchase = cell(row, "achat").map(WORDS::get);
        if (norm.filter(Account::isNorm).isEmpty()) {
            faults.add(fault(
                    row,
                    "norme",
                    new Wording("Une norme s’écrit M57, M14, M52, M4…", "A norm is written M57, M14, M52, M4…")));
        }
        if (number.filter(Account::isNumber).isEmpty()) {
            faults.add(fault(
                    row,
                    "compte",
                    new Wording("Un compte s’écrit en 2 à 10 chiffres.", "An account is written in 2 to 10 digits.")));
        }
        if (purchase.isEmpty()) {
            faults.add(fault(
                    row,
                    "achat",
                    new Wording(
                            "Écrivez logiciel, matériel, nuage ou formation.",
                            "Write logiciel, matériel, nuage or formation.")));
        }
        return norm.filter(Account::isNorm)
                .flatMap(of -> number.filter(Account::isNumber)
                        .flatMap(from -> purchase.map(what ->
                                new Account(of, from, what, cell(row, "source").orElse("")))));
    }

    private static Optional<String> cell(NamedCsvRecord row, String column) {
        return row.findField(column).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static FileFault fault(NamedCsvRecord row, String column, Wording reason) {
        return FileFault.inTable(NAME, "", Math.toIntExact(row.getStartingLineNumber()), column, reason);
    }

    private static Known unusable(Wording reason) {
        return new Known.Unusable(List.of(FileFault.of(NAME, reason)));
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(java.nio.ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
