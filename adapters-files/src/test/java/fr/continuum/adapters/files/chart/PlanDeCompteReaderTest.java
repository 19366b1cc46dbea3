package fr.continuum.adapters.files.chart;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.port.ChartReader.Outcome;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.testing.Faults;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.application.testing.SharedData;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Nomenclature;
import fr.continuum.domain.budget.Section;
import fr.continuum.domain.chart.ChartOfAccounts;
import fr.continuum.domain.chart.ChartOfAccounts.Account;
import fr.continuum.domain.chart.ChartOfAccounts.Chapter;
import fr.continuum.domain.chart.ChartOfAccounts.Function;
import fr.continuum.domain.shared.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanDeCompteReaderTest {

    private static Outcome read(Content content) throws IOException {
        return new PlanDeCompteReader().read(content);
    }

    @Test
    void a_chart_is_read_with_its_trees() throws IOException {
        InMemoryContent content = InMemoryContent.of("plan.xml", """
                <?xml version="1.0"?><?xml-stylesheet href="http://exemple.invalid/x.xsl"?><!-- licence -->
                <Nomenclature Norme="M57" Declinaison="M57_A" Exer="2025"><Nature>
                <Chapitres><Chapitre Code="011" Libelle="Charges &amp; frais " Section="F" Special="0"/>
                <Chapitre Code="Z" Libelle="?" Section="?"/></Chapitres>
                <Comptes><Compte Code="10" Libelle="Dotations"><Compte Code="102" Libelle="Fonds">
                <Compte Code="1021" Libelle="Dotation" DR="10" RR="13"/></Compte></Compte>
                <Compte Code="6161" Libelle="Multirisques" DR="011" RR=""/><Compte Code="10" Libelle="en double"/>
                </Comptes><Neuf/></Nature>
                <Fonction><Chapitres><Chapitre Code="902" Libelle="Enseignement" Section="I"/></Chapitres>
                <RefFonctionnelles><RefFonc Code="0" Libelle="Général"><RefFonc Code="02" Libelle="Administration">
                <RefFonc Code="020" Libelle="Collectivité"/></RefFonc><RefFonc Code="03" Libelle="Conseils"/></RefFonc>
                <RefFonc Code="1" Libelle="Sécurité"/></RefFonctionnelles></Fonction></Nomenclature>""");

        assertThat(read(content))
                .isEqualTo(new Outcome.Read(new ChartOfAccounts(
                        new Nomenclature("M57", "M57_A"),
                        new FiscalYear(2025),
                        Sha256.of(content.bytes()),
                        Map.of(
                                "011", new Chapter("011", "Charges & frais ", Section.OPERATING),
                                "Z", new Chapter("Z", "?", Section.UNKNOWN)),
                        Map.of("902", new Chapter("902", "Enseignement", Section.INVESTMENT)),
                        Map.of(
                                "10", new Account("10", "Dotations", "", ""),
                                "102", new Account("102", "Fonds", "", ""),
                                "1021", new Account("1021", "Dotation", "10", "13"),
                                "6161", new Account("6161", "Multirisques", "011", "")),
                        Map.of(
                                "0", new Function("0", "Général", ""),
                                "02", new Function("02", "Administration", "0"),
                                "020", new Function("020", "Collectivité", "02"),
                                "03", new Function("03", "Conseils", "0"),
                                "1", new Function("1", "Sécurité", "")))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "code;libelle",
                "<DocumentBudgetaire/>",
                "<Nomenclature/>",
                "<Nomenclature Norme='M57' Exer='deux mille'/>",
                "<Nomenclature Norme='M57' Exer='2025'/>",
                "<Nomenclature Norme='M57' Exer='2025'><Nature><Comptes><Compte Code='1'/></Comptes></Nature>",
                "<!DOCTYPE Nomenclature [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><Nomenclature Norme='&x;'/>"
            })
    void what_is_no_chart_is_said_to_be_unusable(String text) throws IOException {
        Outcome outcome = read(InMemoryContent.of("plan.xml", text));

        assertThat(outcome).isInstanceOf(Outcome.Unusable.class);
        FileFault fault = Faults.inBothLanguages(((Outcome.Unusable) outcome).fault());
        assertThat(fault.file()).isEqualTo("plan.xml");
        assertThat(fault.reason()).matches("(Ce|Le) .*\\. .*\\.");
    }

    @Test
    void every_published_chart_is_read_and_known_by_its_bytes() throws IOException {
        List<Content> published = SharedData.contents("plan-de-comptes", ".xml");

        for (Content content : published) {
            Outcome outcome = read(content);
            assertThat(outcome).as(content.name()).isInstanceOf(Outcome.Read.class);
            ChartOfAccounts chart = ((Outcome.Read) outcome).chart();
            try (InputStream in = content.open()) {
                assertThat(chart.version()).isEqualTo(Sha256.of(in.readAllBytes()));
            }
            assertThat(chart.accounts()).hasSizeGreaterThan(1000);
            assertThat(chart.natureChapters()).hasSizeGreaterThan(30);
        }
        assertThat(published).hasSize(9);
    }
}
