package fr.continuum.adapters.files.chart;

import fr.continuum.adapters.files.xml.XmlCursor;
import fr.continuum.adapters.files.xml.XmlFault;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Nomenclature;
import fr.continuum.domain.budget.Section;
import fr.continuum.domain.chart.ChartOfAccounts;
import fr.continuum.domain.chart.ChartOfAccounts.Account;
import fr.continuum.domain.chart.ChartOfAccounts.Chapter;
import fr.continuum.domain.chart.ChartOfAccounts.Function;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Wording;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/// Walks a chart of accounts. Accounts and functions nest as deep as they like: no recursion. The first of two
/// elements with one code wins.
final class ChartParser {

    private final XmlCursor xml;
    private final Map<String, Chapter> natureChapters = new HashMap<>();
    private final Map<String, Chapter> functionChapters = new HashMap<>();
    private final Map<String, Account> accounts = new HashMap<>();
    private final Map<String, Function> functions = new HashMap<>();
    private Nomenclature nomenclature = new Nomenclature("", "");
    private String year = "";

    ChartParser(XmlCursor xml) {
        this.xml = xml;
    }

    void parse() throws IOException, XmlFault {
        xml.nextChild();
        if (!xml.name().equals("Nomenclature")) {
            throw PlanDeCompteReader.notAChart(xml);
        }
        nomenclature = new Nomenclature(xml.attribute("Norme"), xml.attribute("Declinaison"));
        year = xml.attribute("Exer");
        if (nomenclature.norm().isEmpty() || !FiscalYear.isValid(year)) {
            throw xml.fault(new Wording(
                    "Ce plan de comptes ne dit pas sa norme (« Norme ») ou son exercice (« Exer ») :"
                            + " on ne saurait à quels budgets l'appliquer. Reprenez le fichier publié.",
                    "This chart of accounts does not say its norm (“Norme”) or its fiscal year (“Exer”):"
                            + " nobody could tell which budgets it is for. Take the published file again."));
        }
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "Nature" -> tree(natureChapters);
                case "Fonction" -> tree(functionChapters);
                default -> xml.skip();
            }
        }
        if (accounts.isEmpty()) {
            throw xml.fault(new Wording(
                    "Ce plan de comptes ne contient aucun compte par nature." + " Reprenez le fichier publié, complet.",
                    "This chart of accounts holds no account by nature." + " Take the published file again, whole."));
        }
        xml.finish();
    }

    ChartOfAccounts chart(Sha256 version) {
        return new ChartOfAccounts(
                nomenclature,
                new FiscalYear(Integer.parseInt(year)),
                version,
                natureChapters,
                functionChapters,
                accounts,
                functions);
    }

    private void tree(Map<String, Chapter> chapters) throws IOException, XmlFault {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "Chapitres" -> chapters(chapters);
                case "Comptes" -> accounts();
                case "RefFonctionnelles" -> functions();
                default -> xml.skip();
            }
        }
    }

    private void chapters(Map<String, Chapter> chapters) throws IOException, XmlFault {
        int within = xml.depth();
        while (xml.nextWithin(within)) {
            String code = xml.attribute("Code");
            if (xml.name().equals("Chapitre") && !code.isEmpty()) {
                Section section = Section.ofCode(xml.attribute("Section"));
                chapters.putIfAbsent(code, new Chapter(code, xml.text("Libelle"), section));
            }
        }
    }

    private void accounts() throws IOException, XmlFault {
        int within = xml.depth();
        while (xml.nextWithin(within)) {
            String code = xml.attribute("Code");
            if (xml.name().equals("Compte") && !code.isEmpty()) {
                accounts.putIfAbsent(
                        code, new Account(code, xml.text("Libelle"), xml.attribute("DR"), xml.attribute("RR")));
            }
        }
    }

    private void functions() throws IOException, XmlFault {
        int within = xml.depth();
        Deque<Above> above = new ArrayDeque<>();
        while (xml.nextWithin(within)) {
            String code = xml.attribute("Code");
            if (!xml.name().equals("RefFonc") || code.isEmpty()) {
                continue;
            }
            while (!above.isEmpty() && above.getFirst().depth() >= xml.depth()) {
                above.pop();
            }
            String parent = above.isEmpty() ? "" : above.getFirst().code();
            functions.putIfAbsent(code, new Function(code, xml.text("Libelle"), parent));
            above.push(new Above(xml.depth(), code));
        }
    }

    private record Above(int depth, String code) {}
}
