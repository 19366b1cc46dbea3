package fr.continuum.adapters.files.totem;

import fr.continuum.adapters.files.xml.XmlCursor;
import fr.continuum.adapters.files.xml.XmlFault;
import fr.continuum.application.port.BudgetDocumentReader.LineCounts;
import fr.continuum.application.port.BudgetDocumentReader.LineHandler;
import fr.continuum.application.port.BudgetDocumentReader.ReadOutcome;
import fr.continuum.application.port.UnknownCodes;
import fr.continuum.domain.budget.BudgetLine;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.budget.Sums;
import fr.continuum.domain.chart.ChartOfAccounts;
import fr.continuum.domain.chart.Charts;
import fr.continuum.domain.chart.Sections;
import fr.continuum.domain.shared.Wording;
import java.io.IOException;
import java.util.Optional;

/// Walks a budget document whose root was just entered: header, then lines, then annexes, then what must not follow.
final class DocumentParser {

    private static final String DOCUMENT = "DocumentBudgetaire";
    private static final String SINGLE_ACCOUNT = "CompteFinancierUnique";

    static final long MOST_CENTS = 10_000_000_000_000_000L;

    private final XmlCursor xml;
    private final boolean singleAccount;
    /// Whether the cursor stands on an element of the budget that is not part of its header.
    private boolean onBody;

    private long absoluteCents;

    DocumentParser(XmlCursor xml) {
        this.xml = xml;
        this.singleAccount = xml.name().equals(SINGLE_ACCOUNT);
    }

    static boolean isRoot(String name) {
        return name.equals(DOCUMENT) || name.equals(SINGLE_ACCOUNT);
    }

    /// Reads as far as the first line.
    DocumentHeader header() throws IOException, XmlFault {
        if (singleAccount && !toChild(DOCUMENT)) {
            throw xml.fault(new Wording(
                    "Ce compte financier unique ne contient pas d'élément « DocumentBudgetaire » :"
                            + " il n'a que sa partie comptable. Déposez le document complet.",
                    "This single account holds no element “DocumentBudgetaire”:"
                            + " it has its accounting part alone. Drop the whole document."));
        }
        HeaderParser header = new HeaderParser();
        boolean budget = false;
        while (!budget && xml.nextChild()) {
            switch (xml.name()) {
                case "EnTeteDocBudgetaire" -> header.readDocumentHeading(xml);
                case "Budget" -> budget = true;
                default -> xml.skip();
            }
        }
        if (!budget) {
            throw xml.fault(new Wording(
                    "Ce document budgétaire ne contient pas d'élément « Budget » : il n'y a rien à lire."
                            + " Produisez-le de nouveau depuis le logiciel financier.",
                    "This budget document holds no element “Budget”: there is nothing to read."
                            + " Produce it again from the finance software."));
        }
        while (!onBody && xml.nextChild()) {
            switch (xml.name()) {
                case "EnTeteBudget" -> header.readBudgetHeading(xml);
                case "BlocBudget" -> header.readBudgetBlock(xml);
                case "LigneBudget", "Annexes" -> onBody = true;
                default -> xml.skip();
            }
        }
        return header.build(xml, singleAccount);
    }

    ReadOutcome.Read read(Charts charts, LineHandler handler) throws IOException, XmlFault {
        DocumentHeader header = header();
        ChartOfAccounts chart =
                charts.standingFor(header.nomenclature(), header.fiscalYear()).orElse(null);
        LineParser lines = new LineParser(header.budget(), new Sections(chart));
        AnnexParser annexes = new AnnexParser(header.stage(), header.draft());
        UnknownCodes unknown = new UnknownCodes(chart);
        Sums.Builder sums = new Sums.Builder();
        AttachedAmounts attached = new AttachedAmounts(header.stage());
        int kept = 0;
        long totals = 0;
        while (onBody) {
            switch (xml.name()) {
                case "LigneBudget" -> {
                    if (isTotal()) {
                        totals++;
                        xml.skip();
                    } else {
                        BudgetLine line = lines.read(xml, ++kept);
                        unknown.see(line.key());
                        add(sums, line);
                        attached.add(line.key(), lines.attached());
                        handler.line(line);
                    }
                }
                case "Annexes" -> annexes.read(xml);
                default -> xml.skip();
            }
            onBody = xml.nextChild();
        }
        if (kept + totals == 0) {
            throw xml.fault(new Wording(
                    "Ce budget ne contient aucune ligne (« LigneBudget »). Vérifiez l'export :"
                            + " un budget vide remplacerait le précédent par rien.",
                    "This budget holds no line (“LigneBudget”). Check the export:"
                            + " an empty budget would replace the one before by nothing."));
        }
        refuseAnother("Budget");
        if (singleAccount) {
            refuseAnother(DOCUMENT);
        }
        xml.finish();
        return new ReadOutcome.Read(
                header,
                chart,
                new LineCounts(kept + totals, kept, totals, 0),
                sums.build(),
                annexes.totals().attaching(attached.all()),
                unknown.list());
    }

    /// What a document may add up to, signs apart: a hundred times what all of France produces in a year, and so
    /// little of what a `long` holds that no sum over documents, measures or keys can overflow.
    private void add(Sums.Builder sums, BudgetLine line) throws XmlFault {
        for (Measure measure : Measure.values()) {
            long cents = line.amounts().centsOrZero(measure);
            if (cents < -MOST_CENTS || cents > MOST_CENTS) {
                throw beyondCounting();
            }
            absoluteCents += Math.abs(cents);
        }
        if (absoluteCents > MOST_CENTS) {
            throw beyondCounting();
        }
        sums.add(line.key().flow(), line.amounts());
    }

    private XmlFault beyondCounting() {
        return xml.fault(new Wording(
                "Les montants de ce document dépassent 100 000 milliards d'euros : une unité est sans doute"
                        + " fausse. Vérifiez les montants du document.",
                "The amounts of this document exceed 100,000 billion euros: some unit is probably"
                        + " wrong. Check the amounts of the document."));
    }

    private boolean toChild(String name) throws IOException, XmlFault {
        while (xml.nextChild()) {
            if (xml.name().equals(name)) {
                return true;
            }
            xml.skip();
        }
        return false;
    }

    private void refuseAnother(String name) throws IOException, XmlFault {
        if (toChild(name)) {
            throw xml.fault(new Wording(
                    "Ce document contient plus d'un élément « " + name + " », alors que le format n'en admet"
                            + " qu'un seul. Produisez un document par budget.",
                    "This document holds more than one element “" + name + "”, and the format allows"
                            + " one alone. Produce one document for each budget."));
        }
    }

    /// Counting a total among the lines would multiply every amount: a mark that cannot be read is a fault.
    private boolean isTotal() throws XmlFault {
        String value = xml.attribute("calculated");
        Optional<Boolean> marked = value.isEmpty() ? Optional.of(false) : XmlBoolean.of(value);
        return marked.orElseThrow(() -> xml.fault(new Wording(
                "La marque « calculated » vaut true ou false ; la ligne porte « " + value
                        + " ». On ne peut savoir si cette ligne est un total : corrigez le document.",
                "The mark “calculated” is true or false; the line bears “" + value
                        + "”. Nobody can tell whether this line is a total: correct the document.")));
    }
}
