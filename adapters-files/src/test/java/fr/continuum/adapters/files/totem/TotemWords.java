package fr.continuum.adapters.files.totem;

import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.testing.Headers;
import fr.continuum.domain.testing.Words;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/// Writes as TotEM what the contracts of ports say in plain words.
public final class TotemWords {

    private TotemWords() {}

    public static InMemoryContent document(String name, String... words) {
        if (words[0].equals("people")) {
            return InMemoryContent.of(name, String.join("\n", words));
        }
        Totem document = words[0].equals("malformed")
                ? Totem.document().budgetHeading("<IdEtab V=\"aucun\"/>")
                : headed(Headers.header(words[0]));
        for (int i = 1; i < words.length; i++) {
            if (words[i].equals("malformed")) {
                document.line("<CodRD V=\"?\"/>");
            } else if (words[i].startsWith("total ")) {
                document.body("<LigneBudget calculated=\"true\">" + line(words[i].substring(6)) + "</LigneBudget>");
            } else {
                document.line(line(words[i]));
            }
        }
        return new InMemoryContent(name, document.xml().getBytes(StandardCharsets.UTF_8));
    }

    private static Totem headed(DocumentHeader header) {
        return Totem.document()
                .heading((header.issuedOn() == null ? "" : element("DteStr", header.issuedOn()))
                        + element("LibelleColl", header.authorityName()))
                .budgetHeading(element("LibelleEtab", header.budgetName())
                        + element("IdEtab", header.budget())
                        + element("Nomenclature", header.nomenclature()))
                .block(element("NatDec", header.stage().totemCode())
                        + element("NumDec", header.number())
                        + element("Exer", header.fiscalYear())
                        + element("ProjetBudget", header.draft())
                        + element("NatFonc", header.voteBasis().totemCode())
                        + element("CodTypBud", "P"));
    }

    private static String line(String text) {
        Words.Line line = Words.line(text);
        BudgetKey key = line.key();
        StringBuilder xml = new StringBuilder();
        code(xml, "Nature", key.nature());
        code(xml, "Fonction", key.function());
        code(xml, "Operation", key.operation());
        code(xml, "ContNat", key.chapter());
        code(xml, "CodRD", key.flow().code());
        for (Measure measure : Measure.values()) {
            if (line.amounts().carries(measure)) {
                code(
                        xml,
                        measure.code(),
                        BigDecimal.valueOf(line.amounts().centsOrZero(measure), 2)
                                .toPlainString());
            }
        }
        code(xml, "OpBudg", key.movement().code());
        characteristic(xml, "Section", key.section().code());
        characteristic(xml, "ProgAutoNum", key.authorisation());
        return xml.toString();
    }

    private static void code(StringBuilder xml, String name, String value) {
        if (!value.isEmpty()) {
            xml.append(element(name, value));
        }
    }

    private static void characteristic(StringBuilder xml, String code, String value) {
        if (!value.isEmpty()) {
            xml.append("<CaracSup Code=\"")
                    .append(code)
                    .append("\" V=\"")
                    .append(value)
                    .append("\"/>");
        }
    }

    private static String element(String name, Object value) {
        return "<" + name + " V=\"" + value + "\"/>";
    }
}
