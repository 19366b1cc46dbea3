package fr.continuum.adapters.files.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.List;

/// Writes a chart of accounts in the form of the published ones: codes of the M57 norm that the demonstration uses, in
/// words of our own.
final class ChartXml {

    private final XmlText xml;

    ChartXml(XmlText xml) {
        this.xml = xml;
    }

    void write(int year) throws IOException {
        xml.declaration();
        xml.begin("Nomenclature", "Norme", "M57", "Declinaison", "M57_D", "Exer", Integer.toString(year));
        xml.begin("Nature");
        xml.begin("Chapitres");
        for (NamedCsvRecord row : Resources.rows("chapitres.csv")) {
            xml.empty(
                    "Chapitre",
                    "Code",
                    row.getField("code"),
                    "Libelle",
                    row.getField("libelle"),
                    "Section",
                    row.getField("section"));
        }
        xml.end("Chapitres");
        xml.begin("Comptes");
        for (NamedCsvRecord row : Resources.rows("comptes.csv")) {
            xml.empty(
                    "Compte",
                    "Code",
                    row.getField("code"),
                    "Libelle",
                    row.getField("libelle"),
                    "DR",
                    row.getField("depense"),
                    "RR",
                    row.getField("recette"));
        }
        xml.end("Comptes");
        xml.end("Nature");
        xml.begin("Fonction");
        xml.begin("RefFonctionnelles");
        functions(Resources.rows("fonctions.csv"), "");
        xml.end("RefFonctionnelles");
        xml.end("Fonction");
        xml.end("Nomenclature");
    }

    private void functions(List<NamedCsvRecord> all, String parent) throws IOException {
        for (NamedCsvRecord row : all) {
            if (row.getField("parent").equals(parent)) {
                xml.begin("RefFonc", "Code", row.getField("code"), "Libelle", row.getField("libelle"));
                functions(all, row.getField("code"));
                xml.end("RefFonc");
            }
        }
    }
}
