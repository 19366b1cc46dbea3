package fr.continuum.adapters.files.chart;

import fr.continuum.application.port.ChartReader;
import fr.continuum.application.port.ChartReaderContract;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.domain.budget.Nomenclature;

class PlanDeCompteReaderContractTest extends ChartReaderContract {

    @Override
    protected ChartReader reader() {
        return new PlanDeCompteReader();
    }

    @Override
    protected InMemoryContent chart(String name, String nomenclature, int year, String... functionPaths) {
        Nomenclature norm = Nomenclature.parse(nomenclature);
        StringBuilder functions = new StringBuilder();
        for (String path : functionPaths) {
            String[] codes = path.split(" > ");
            for (String code : codes) {
                functions.append("<RefFonc Code=\"%s\" Libelle=\"Fonction %s\">".formatted(code, code));
            }
            functions.append("</RefFonc>".repeat(codes.length));
        }
        return InMemoryContent.of(name, """
                <Nomenclature Norme="%s" Declinaison="%s" Exer="%d"><Nature>
                <Chapitres><Chapitre Code="011" Libelle="Charges à caractère général" Section="F"/></Chapitres>
                <Comptes><Compte Code="6161" Libelle="Assurance multirisques" DR="011" RR=""/></Comptes></Nature>
                <Fonction><Chapitres><Chapitre Code="930" Libelle="Services généraux" Section="F"/></Chapitres>
                <RefFonctionnelles>%s</RefFonctionnelles></Fonction></Nomenclature>""".formatted(norm.norm(), norm.declination(), year, functions));
    }
}
