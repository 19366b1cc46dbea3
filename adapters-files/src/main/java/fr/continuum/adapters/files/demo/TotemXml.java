package fr.continuum.adapters.files.demo;

import fr.continuum.domain.budget.Measure;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/// Writes one budget document as a financial software does.
final class TotemXml {

    static final String NOMENCLATURE = "M57-M57_D";

    private final DemoBudget budget;
    private final DemoStage stage;
    private final BudgetYear year;
    private final Map<String, String> programmes;
    private final XmlText xml;

    /// @param programmes labels of the authorisations, by number
    TotemXml(DemoBudget budget, DemoStage stage, BudgetYear year, Map<String, String> programmes, XmlText xml) {
        this.budget = budget;
        this.stage = stage;
        this.year = year;
        this.programmes = programmes;
        this.xml = xml;
    }

    /// @param annexes written after the lines
    void write(List<AnnexXml> annexes) throws IOException {
        xml.declaration();
        xml.begin("DocumentBudgetaire", "xmlns", "http://www.minefi.gouv.fr/cp/demat/docbudgetaire");
        xml.value("VersionSchema", "92");
        xml.begin("EnTeteDocBudgetaire");
        xml.value("DteStr", stage.issuedOn(year.year()).toString());
        xml.value("LibellePoste", "Paierie des Rives-d’Ambre");
        xml.value("IdPost", "099001");
        xml.value("LibelleColl", DemoBudget.AUTHORITY);
        xml.value("IdColl", DemoBudget.MAIN.siret());
        xml.value("NatCEPL", "Département");
        xml.end("EnTeteDocBudgetaire");
        xml.begin("Budget");
        heading();
        block();
        xml.begin("InformationsGenerales");
        xml.empty("Information", "Code", "PopTot", "V", "412 318");
        xml.end("InformationsGenerales");
        for (Map.Entry<Slot, Figures> line : year.lines().entrySet()) {
            if (stage.holds(line.getValue())) {
                line(line.getKey(), line.getValue());
            }
        }
        if (!annexes.isEmpty()) {
            xml.begin("Annexes");
            for (AnnexXml annex : annexes) {
                annex.write(xml);
            }
            xml.end("Annexes");
        }
        xml.end("Budget");
        xml.end("DocumentBudgetaire");
    }

    private void heading() throws IOException {
        xml.begin("EnTeteBudget");
        xml.value("LibelleEtab", budget.label());
        xml.value("IdEtab", budget.siret());
        xml.value("CodColl", "099");
        xml.value("CodBud", budget.code());
        xml.value("Nomenclature", NOMENCLATURE);
        xml.end("EnTeteBudget");
    }

    private void block() throws IOException {
        xml.begin("BlocBudget");
        xml.value("NatDec", stage.stage().totemCode());
        if (!stage.number().isEmpty()) {
            xml.value("NumDec", stage.number());
        }
        xml.value("Exer", Integer.toString(year.year()));
        xml.value("ProjetBudget", Boolean.toString(stage == DemoStage.PROPOSED));
        xml.value("NatFonc", "1");
        xml.value("CodTypBud", budget.annex() ? "A" : "P");
        if (budget.annex()) {
            xml.value("IdEtabPal", DemoBudget.MAIN.siret());
        }
        xml.end("BlocBudget");
    }

    private void line(Slot slot, Figures figures) throws IOException {
        xml.begin("LigneBudget");
        xml.value("Nature", slot.nature());
        xml.value("Fonction", slot.function());
        if (!slot.operation().isEmpty()) {
            xml.value("Operation", slot.operation());
        }
        xml.value("ContNat", slot.chapter());
        xml.value("ArtSpe", "false");
        xml.value("CodRD", slot.flow().code());
        amounts(slot, figures);
        xml.value("OpBudg", slot.order() ? "1" : "0");
        if (!slot.authorisation().isEmpty()) {
            xml.empty("CaracSup", "Code", "ProgAutoNum", "V", slot.authorisation());
            xml.empty(
                    "CaracSup",
                    "Code",
                    "ProgAutoLib",
                    "V",
                    programmes.getOrDefault(slot.authorisation(), slot.authorisation()));
        }
        xml.end("LigneBudget");
    }

    private void amounts(Slot slot, Figures figures) throws IOException {
        switch (stage) {
            case PROPOSED -> {
                amount(Measure.PROPOSED, figures.initial);
                amount(Measure.VOTED, 0);
            }
            case INITIAL -> {
                amount(Measure.PROPOSED, figures.initial);
                amount(Measure.VOTED, figures.initial);
                amount(Measure.OPENED_CREDITS, figures.initial);
            }
            case SUPPLEMENTARY -> {
                amount(Measure.PREVIOUS_BUDGET, figures.initial);
                amount(Measure.PREVIOUS_CARRIED_OVER, figures.carriedIn);
                amount(Measure.PROPOSED, figures.supplementary);
                amount(Measure.VOTED, figures.supplementary);
                amount(Measure.OPENED_CREDITS, figures.supplementary + figures.carriedIn);
            }
            case AMENDING -> {
                amount(Measure.PREVIOUS_BUDGET, figures.openedBeforeAmending());
                amount(Measure.PROPOSED, figures.amending);
                amount(Measure.VOTED, figures.amending);
                amount(Measure.OPENED_CREDITS, figures.amending);
            }
            case ACCOUNT -> {
                amount(Measure.PREVIOUS_CARRIED_OVER, figures.carriedIn);
                amount(Measure.VOTED, figures.voted());
                amount(Measure.OPENED_CREDITS, figures.opened());
                amount(Measure.EXECUTED, figures.executed);
                if (Execution.mayBeUnfinished(slot)) {
                    amount(Measure.CARRIED_OVER, figures.carriedOut);
                }
            }
        }
    }

    private void amount(Measure measure, long cents) throws IOException {
        xml.value(measure.code(), euros(cents));
    }

    static String euros(long cents) {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }
}
