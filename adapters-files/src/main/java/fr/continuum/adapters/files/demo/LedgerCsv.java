package fr.continuum.adapters.files.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.continuum.domain.budget.Flow;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Writes the ledger of one executed year as a financial software exports it: commitments, payment orders, receipt
/// orders. It pays and collects what the account says was executed, and commits besides what the year carries over.
/// Three things are there to be found, beside the programme that outgrew its authorisation: an invoice paid once the
/// account was closed, a grant committed twice, a payment order under an authorisation that was never voted. A few
/// services write the code of what they do for the plan since its revision, as the analytic axis gave it. Each row
/// says which service manages it, by its function.
final class LedgerCsv {

    /// Of what supplies and services (chapter 011) were paid when the account was closed already.
    private static final long LATE_INVOICE = 481_260;

    /// By how much the second commitment goes beyond the credits of chapter 65.
    private static final long BEYOND_CREDITS = 12_500_000;

    private static final String MISTAKEN_AUTHORISATION = "AP-2222";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private final DemoBudget budget;
    private final BudgetYear year;
    private final Noise noise;
    private final Writer writer;
    private final List<NamedCsvRecord> codes = Resources.rows("codes-a-la-source.csv");
    private final Map<String, String> services = Resources.rows("services-gestionnaires.csv").stream()
            .collect(Collectors.toMap(row -> row.getField("fonction"), row -> row.getField("service")));
    private boolean mistaken;
    private int pieces;

    LedgerCsv(DemoBudget budget, BudgetYear year, Noise noise, Writer writer) {
        this.budget = budget;
        this.year = year;
        this.noise = noise;
        this.writer = writer;
    }

    void write() throws IOException {
        writer.append(
                "Type;Budget;Nom du budget;Collectivité;Nomenclature;Exercice;Sens;Mouvement;Section;Chapitre;Nature;"
                        + "Fonction;Opération;Autorisation;Service;Analytique;Montant;Pièce;Date;Extrait le\n");
        long left = 0;
        Slot supplies = null;
        Slot grant = null;
        for (Map.Entry<Slot, Figures> line : year.lines().entrySet()) {
            Slot slot = line.getKey();
            if (slot.order() || slot.isResult()) {
                continue;
            }
            entries(slot, line.getValue());
            if (slot.flow() == Flow.EXPENSE && slot.chapter().equals("65")) {
                left += line.getValue().opened() - committed(line.getValue());
                grant = slot;
            }
            if (slot.flow() == Flow.EXPENSE && slot.chapter().equals("011")) {
                supplies = slot;
            }
        }
        if (supplies != null) {
            row("Engagement", supplies, LATE_INVOICE, 12);
            row("Mandat", supplies, LATE_INVOICE, 12);
        }
        if (grant != null) {
            row("Engagement", grant, left + BEYOND_CREDITS, 11);
        }
    }

    private static long committed(Figures figures) {
        return figures.executed + figures.carriedOut;
    }

    /// Pay is not committed piece by piece, as in most ledgers.
    private void entries(Slot slot, Figures figures) throws IOException {
        if (slot.flow() == Flow.EXPENSE && !slot.isPayroll() && committed(figures) != 0) {
            row("Engagement", slot, committed(figures), 1);
        }
        List<Long> parts = parts(slot, figures.executed);
        for (int i = 0; i < parts.size(); i++) {
            int month = Math.min(12, 2 + i * 12 / parts.size());
            Slot paid = isMistaken(slot, i, parts.size()) ? under(slot) : slot;
            row(slot.flow() == Flow.EXPENSE ? "Mandat" : "Titre", paid, parts.get(i), month);
        }
    }

    /// The last order of the first programme paid in several.
    private boolean isMistaken(Slot slot, int part, int parts) {
        if (mistaken || slot.authorisation().isEmpty() || part == 0 || part < parts - 1) {
            return false;
        }
        mistaken = true;
        return true;
    }

    private static Slot under(Slot slot) {
        return new Slot(
                slot.flow(),
                slot.section(),
                slot.chapter(),
                slot.nature(),
                slot.function(),
                slot.operation(),
                MISTAKEN_AUTHORISATION,
                slot.order());
    }

    /// One to four orders that add up to the cent.
    private List<Long> parts(Slot slot, long cents) {
        List<Long> parts = new ArrayList<>();
        if (cents == 0) {
            return parts;
        }
        int orders = slot.isPayroll() ? 4 : (int) noise.between(1, 4, year.year(), "orders", slot);
        long rest = cents;
        for (int i = orders; i > 1; i--) {
            long part = Noise.part(rest, 1.0 / i);
            if (part != 0) {
                parts.add(part);
                rest -= part;
            }
        }
        parts.add(rest);
        return parts;
    }

    /// The first row that names the slot; empty where its service writes no code.
    private String codeAtSource(Slot slot) {
        return codes.stream()
                .filter(row -> row.getField("chapitre").equals(slot.chapter()))
                .filter(row -> row.getField("fonction").equals(slot.function()))
                .filter(row -> row.getField("nature").isEmpty()
                        || row.getField("nature").equals(slot.nature()))
                .map(row -> row.getField("code"))
                .findFirst()
                .orElse("");
    }

    /// That of the longest beginning of its function that has one.
    private String service(String function) {
        for (String beginning = function;
                !beginning.isEmpty();
                beginning = beginning.substring(0, beginning.length() - 1)) {
            String service = services.get(beginning);
            if (service != null) {
                return service;
            }
        }
        throw new IllegalStateException("No service manages function " + function);
    }

    private void row(String kind, Slot slot, long cents, int month) throws IOException {
        pieces++;
        writer.append(String.join(
                        ";",
                        kind,
                        budget.siret(),
                        budget.label(),
                        DemoBudget.AUTHORITY,
                        TotemXml.NOMENCLATURE,
                        Integer.toString(year.year()),
                        slot.flow().code(),
                        "0",
                        slot.section().code(),
                        slot.chapter(),
                        slot.nature(),
                        slot.function(),
                        slot.operation(),
                        slot.authorisation(),
                        service(slot.function()),
                        slot.flow() == Flow.EXPENSE ? codeAtSource(slot) : "",
                        BigDecimal.valueOf(cents, 2).toPlainString().replace('.', ','),
                        kind.charAt(0) + String.valueOf(year.year()) + "-" + pieces,
                        DAY.format(LocalDate.of(year.year(), month, 1 + pieces % 28)),
                        DAY.format(LocalDate.of(year.year() + 1, 1, 31))))
                .append('\n');
    }
}
