package fr.continuum.adapters.files.totem;

import fr.continuum.adapters.files.xml.XmlCursor;
import fr.continuum.adapters.files.xml.XmlFault;
import fr.continuum.domain.budget.BudgetStage;
import fr.continuum.domain.budget.ControlTotals;
import fr.continuum.domain.budget.ControlTotals.Authorisation;
import fr.continuum.domain.budget.ControlTotals.BudgetTotal;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Section;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;

/// Reads the annexes that something can be held against: CONSOLIDATION, APCP and, of PERSONNEL, numbers alone. The
/// others, some of which name people, are passed over without being looked at. A row that breaks the format is left
/// out, or its amount is: an annex never refuses a document.
final class AnnexParser {

    private static final List<String> CEILINGS =
            List.of("MtAutoriPrec", "MtAutori_NMoins1", "MtAutoriVote", "MtAutoriPropose");

    private final boolean account;
    private final boolean draft;
    private final List<BudgetTotal> consolidation = new ArrayList<>();
    private final Map<String, Authorisation> authorisations = new LinkedHashMap<>();
    /// The authorisations some row of which states a ceiling.
    private final Set<String> ceilings = new HashSet<>();

    private final StaffSums staff = new StaffSums();

    AnnexParser(BudgetStage stage, boolean draft) {
        this.account = stage.isAccount();
        this.draft = draft;
    }

    ControlTotals totals() {
        return new ControlTotals(
                consolidation,
                authorisations.entrySet().stream()
                        .filter(entry -> ceilings.contains(entry.getKey()))
                        .map(Map.Entry::getValue)
                        .toList(),
                staff.sums());
    }

    void read(XmlCursor xml) throws IOException, XmlFault {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "DATA_CONSOLIDATION" -> rows(xml, "CONSOLIDATION", this::consolidated);
                case "DATA_APCP" -> rows(xml, "APCP", this::authorised);
                case "DATA_PERSONNEL" -> rows(xml, "PERSONNEL", row -> staff.add(row::text));
                default -> xml.skip();
            }
        }
    }

    private void consolidated(Row row) {
        String direction = row.text("CodRD");
        if (!direction.equals("D") && !direction.equals("R")) {
            return;
        }
        consolidation.add(new BudgetTotal(
                row.text("CodTypBudAgreg"),
                row.text("CodBudAnnex"),
                row.text("LibBudAnnex"),
                row.text("SiretBudAnnexe").replaceAll("[\\s\\u00a0]", ""),
                Section.ofCode(row.text("CodInvFonc")),
                direction.equals("D") ? Flow.EXPENSE : Flow.REVENUE,
                row.cents("MtCredOuv"),
                row.cents("MtRealMandatTitre"),
                row.cents("RAR")));
    }

    /// One authorisation may take several rows, one for each chapter.
    ///
    /// Its ceiling is what was voted before (`MtAutoriPrec`, or `MtAutori_NMoins1` as other editions of the form
    /// call it) and the revision of this year: voted, or proposed in a draft. Its payment credits are those of
    /// earlier years (`MtCPAnt`), of this one (executed in an account, opened elsewhere) and what is left to
    /// finance: after this year (`MtCredAFinanc_Sup_N`), or next year and after it (`…_NPlus1`, `…_Sup_NPlus1`):
    /// two ways to say one amount, of which editors fill one in and leave zeros in the other. An authorisation
    /// that states no ceiling is compared with nothing. Source: `docs/formats.md` §1.
    private void authorised(Row row) {
        String number = row.text("NumAutori");
        if (number.isEmpty()) {
            return;
        }
        String key = row.text("CodTypAutori") + " " + number;
        if (CEILINGS.stream().anyMatch(name -> row.cents(name).isPresent())) {
            ceilings.add(key);
        }
        try {
            long revision =
                    draft ? row.first("MtAutoriPropose", "MtAutoriVote") : row.first("MtAutoriVote", "MtAutoriPropose");
            long ceiling = Math.addExact(row.larger("MtAutoriPrec", "MtAutori_NMoins1"), revision);
            long thisYear = account ? row.first("MtCPReal", "MtCPOuv") : row.first("MtCPOuv");
            long later = Math.max(
                    row.first("MtCredAFinanc_Sup_N"),
                    Math.addExact(row.first("MtCredAFinanc_NPlus1"), row.first("MtCredAFinanc_Sup_NPlus1")));
            long credits = Math.addExact(Math.addExact(row.first("MtCPAnt"), thisYear), later);
            authorisations.merge(
                    key,
                    new Authorisation(number, row.text("LibAutori"), ceiling, credits, stated(row.first("MtCPOuv"))),
                    AnnexParser::sum);
        } catch (ArithmeticException _) {
            // Amounts beyond counting: a row that breaks the format, left out like the others.
        }
    }

    private static Authorisation sum(Authorisation one, Authorisation other) {
        return new Authorisation(
                one.number(),
                one.label().isEmpty() ? other.label() : one.label(),
                Math.addExact(one.ceilingCents(), other.ceilingCents()),
                Math.addExact(one.paymentCreditsCents(), other.paymentCreditsCents()),
                stated(Math.addExact(
                        one.openedCents().orElse(0), other.openedCents().orElse(0))));
    }

    private static OptionalLong stated(long cents) {
        return cents > 0 ? OptionalLong.of(cents) : OptionalLong.empty();
    }

    private static void rows(XmlCursor xml, String name, Consumer<Row> each) throws IOException, XmlFault {
        while (xml.nextChild()) {
            if (xml.name().equals(name)) {
                each.accept(Row.read(xml));
            } else {
                xml.skip();
            }
        }
    }

    private record Row(Map<String, String> values) {

        static Row read(XmlCursor xml) throws IOException, XmlFault {
            Map<String, String> values = new HashMap<>();
            while (xml.nextChild()) {
                values.put(xml.name(), xml.attribute("V"));
                xml.skip();
            }
            return new Row(values);
        }

        String text(String name) {
            return values.getOrDefault(name, "");
        }

        OptionalLong cents(String name) {
            OptionalLong cents = Cents.parse(text(name));
            return cents.isPresent() && Math.abs(cents.getAsLong()) <= DocumentParser.MOST_CENTS
                    ? cents
                    : OptionalLong.empty();
        }

        /// The larger of two amounts that say the same, zero where the row gives none.
        long larger(String one, String other) {
            return Math.max(first(one), first(other));
        }

        /// The first of these amounts that the row gives, zero where it gives none.
        long first(String... names) {
            for (String name : names) {
                OptionalLong cents = cents(name);
                if (cents.isPresent()) {
                    return cents.getAsLong();
                }
            }
            return 0;
        }
    }
}
