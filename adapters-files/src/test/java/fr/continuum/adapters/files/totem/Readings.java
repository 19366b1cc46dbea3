package fr.continuum.adapters.files.totem;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.files.chart.PlanDeCompteReader;
import fr.continuum.application.port.BudgetDocumentReader.HeaderOutcome;
import fr.continuum.application.port.BudgetDocumentReader.ReadOutcome;
import fr.continuum.application.port.ChartReader;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.testing.Faults;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.application.testing.SharedData;
import fr.continuum.domain.budget.BudgetLine;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.chart.ChartOfAccounts;
import fr.continuum.domain.chart.Charts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Reads documents the way tests ask for.
public final class Readings {

    private static final TotemReader READER = new TotemReader();

    private Readings() {}

    public record Reading(ReadOutcome.Read outcome, List<BudgetLine> lines) {}

    static Reading read(Totem document) throws IOException {
        return read(document.content(), Charts.NONE);
    }

    public static Reading read(Content content, Charts charts) throws IOException {
        List<BudgetLine> lines = new ArrayList<>();
        ReadOutcome outcome = READER.read(content, charts, lines::add);
        assertThat(outcome).isInstanceOf(ReadOutcome.Read.class);
        return new Reading((ReadOutcome.Read) outcome, lines);
    }

    static BudgetLine onlyLine(String children) throws IOException {
        return read(Totem.withLine(children)).lines().getFirst();
    }

    /// The header of a sound document, the same whether read alone or with the rest.
    static DocumentHeader header(Totem document) throws IOException {
        HeaderOutcome outcome = READER.readHeader(document.content());
        assertThat(outcome).isInstanceOf(HeaderOutcome.Recognised.class);
        DocumentHeader header = ((HeaderOutcome.Recognised) outcome).header();
        assertThat(read(document).outcome().header()).isEqualTo(header);
        return header;
    }

    static FileFault fault(Totem document) throws IOException {
        return fault(document.content());
    }

    static FileFault fault(Content content) throws IOException {
        ReadOutcome outcome = READER.read(content, Charts.NONE, _ -> {});
        assertThat(outcome).isInstanceOf(ReadOutcome.Malformed.class);
        return Faults.inBothLanguages(((ReadOutcome.Malformed) outcome).fault());
    }

    static FileFault otherKind(Content content) throws IOException {
        ReadOutcome outcome = READER.read(content, Charts.NONE, _ -> {});
        assertThat(outcome).isInstanceOf(ReadOutcome.NotABudgetDocument.class);
        assertThat(READER.readHeader(content)).isInstanceOf(HeaderOutcome.NotABudgetDocument.class);
        return Faults.inBothLanguages(((ReadOutcome.NotABudgetDocument) outcome).fault());
    }

    /// A small chart of M57-M57_A, 2025.
    static Charts smallChart() throws IOException {
        return chart(InMemoryContent.of("plan.xml", """
                <Nomenclature Norme="M57" Declinaison="M57_A" Exer="2025"><Nature>
                <Chapitres><Chapitre Code="011" Libelle="Charges" Section="F"/>
                <Chapitre Code="21" Libelle="Immobilisations" Section="I"/></Chapitres>
                <Comptes><Compte Code="61" Libelle="Services"><Compte Code="6161" Libelle="Multirisques" DR="011" RR=""/></Compte>
                <Compte Code="2183" Libelle="Matériel informatique" DR="21" RR="21"/></Comptes></Nature>
                <Fonction><Chapitres><Chapitre Code="902" Libelle="Enseignement" Section="I"/></Chapitres>
                <RefFonctionnelles><RefFonc Code="0" Libelle="Services généraux"><RefFonc Code="020" Libelle="Administration"/></RefFonc>
                </RefFonctionnelles></Fonction></Nomenclature>"""));
    }

    public static Charts realCharts() throws IOException {
        return charts(SharedData.contents("plan-de-comptes", ".xml"));
    }

    static Charts chart(Content content) throws IOException {
        return charts(List.of(content));
    }

    private static Charts charts(List<Content> contents) throws IOException {
        List<ChartOfAccounts> charts = new ArrayList<>();
        for (Content content : contents) {
            ChartReader.Outcome outcome = new PlanDeCompteReader().read(content);
            assertThat(outcome).isInstanceOf(ChartReader.Outcome.Read.class);
            charts.add(((ChartReader.Outcome.Read) outcome).chart());
        }
        return new Charts(charts);
    }
}
