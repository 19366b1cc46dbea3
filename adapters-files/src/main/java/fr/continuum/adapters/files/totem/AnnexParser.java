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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Consumer;

/// Reads the two annexes that lines can be held against: CONSOLIDATION and APCP. The others, some of which name
/// people, are passed over without being looked at. A row that breaks the format is left out, or its amount is: an
/// annex never refuses a document.
final class AnnexParser {

    private final boolean account;
    private final List<BudgetTotal> consolidation = new ArrayList<>();
    private final Map<String, Authorisation> authorisations = new LinkedHashMap<>();

    AnnexParser(BudgetStage stage) {
        this.account = stage.isAccount();
    }

    ControlTotals totals() {
        return new ControlTotals(consolidation, List.copyOf(authorisations.values()));
    }

    void read(XmlCursor xml) throws IOException, XmlFault {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "DATA_CONSOLIDATION" -> rows(xml, "CONSOLIDATION", this::consolidated);
                case "DATA_APCP" -> rows(xml, "APCP", this::authorised);
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
                row.text("SiretBudAnnexe"),
                Section.ofCode(row.text("CodInvFonc")),
                direction.equals("D") ? Flow.EXPENSE : Flow.REVENUE,
                row.cents("MtCredOuv"),
                row.cents("MtRealMandatTitre"),
                row.cents("RAR")));
    }

    /// One authorisation may take several rows, one for each chapter. Its ceiling is what was voted before and
    /// what is voted (else proposed) now. Its payment credits are those of earlier years, of this one (executed in
    /// an account, opened elsewhere) and of the years to come.
    private void authorised(Row row) {
        String number = row.text("NumAutori");
        if (number.isEmpty()) {
            return;
        }
        try {
            long ceiling = Math.addExact(
                    row.first("MtAutoriPrec", "MtAutori_NMoins1"), row.first("MtAutoriVote", "MtAutoriPropose"));
            long thisYear = account ? row.first("MtCPReal", "MtCPOuv") : row.first("MtCPOuv");
            long later = row.cents("MtCredAFinanc_Sup_N").isPresent()
                    ? row.first("MtCredAFinanc_Sup_N")
                    : Math.addExact(row.first("MtCredAFinanc_NPlus1"), row.first("MtCredAFinanc_Sup_NPlus1"));
            long credits = Math.addExact(Math.addExact(row.first("MtCPAnt"), thisYear), later);
            authorisations.merge(
                    number, new Authorisation(number, row.text("LibAutori"), ceiling, credits), AnnexParser::sum);
        } catch (ArithmeticException _) {
            // Amounts beyond counting: a row that breaks the format, left out like the others.
        }
    }

    private static Authorisation sum(Authorisation one, Authorisation other) {
        return new Authorisation(
                one.number(),
                one.label().isEmpty() ? other.label() : one.label(),
                Math.addExact(one.ceilingCents(), other.ceilingCents()),
                Math.addExact(one.paymentCreditsCents(), other.paymentCreditsCents()));
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
            return Cents.parse(text(name));
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
