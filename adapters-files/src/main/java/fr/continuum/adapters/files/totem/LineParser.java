package fr.continuum.adapters.files.totem;

import fr.continuum.adapters.files.xml.XmlCursor;
import fr.continuum.adapters.files.xml.XmlFault;
import fr.continuum.domain.budget.Amounts;
import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.BudgetLine;
import fr.continuum.domain.budget.BudgetRef;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.budget.Movement;
import fr.continuum.domain.chart.Sections;
import fr.continuum.domain.shared.Wording;
import java.io.IOException;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// Reads one `LigneBudget` after the other. Of `MtSup` only what is attached to the year (`ProdChaRat`) is read;
/// others, and what the format may add later, are passed over.
///
/// A line without `OpBudg` is a real operation: order operations are the marked ones, and editors leave the mark out.
/// A line without `CodRD` could be counted either way, and is a fault; so is an amount given twice.
final class LineParser {

    /// The longest code of a line. The longest seen is that of an authorisation, under thirty; beyond this a file
    /// is not what it says, and its codes could not be looked up.
    static final int LONGEST_CODE = 64;

    private static final String THIRD_PARTIES = "45";

    private final BudgetRef budget;
    private final Sections sections;
    private final Pool<String> codes = new Pool<>();
    private final Pool<BudgetKey> keys = new Pool<>();

    private String nature = "";
    private String function = "";
    private String operation = "";
    private String contNat = "";
    private String contFon = "";
    private String contOp = "";
    private String label = "";
    private @Nullable Flow flow;
    private Movement movement = Movement.REAL;
    private @Nullable Boolean specialised;
    private String section = "";
    private String authorisation = "";
    private String authorisationLabel = "";
    private Amounts amounts = Amounts.NONE;
    private long attached;

    LineParser(BudgetRef budget, Sections sections) {
        this.budget = budget;
        this.sections = sections;
    }

    BudgetLine read(XmlCursor xml, int ordinal) throws IOException, XmlFault {
        clear();
        int sourceLine = xml.line();
        while (xml.nextChild()) {
            field(xml);
            xml.skip();
        }
        if (flow == null) {
            throw xml.fault(new Wording(
                    "Cette ligne de budget n'a pas de sens (« CodRD ») : on ne sait si c'est une dépense ou une"
                            + " recette. Corrigez-la dans le logiciel financier.",
                    "This budget line has no direction (“CodRD”): nobody can tell whether it is an expense or a"
                            + " revenue. Correct it in the finance software."));
        }
        BudgetKey key = keys.of(new BudgetKey(
                budget,
                flow,
                movement,
                sections.of(section, nature, contNat, contFon, flow),
                nature,
                function,
                chapter(),
                operation,
                authorisation,
                "",
                ""));
        BudgetLine.Detail detail = new BudgetLine.Detail(contNat, contFon, contOp, specialised, authorisationLabel);
        return new BudgetLine(ordinal, sourceLine, key, amounts, label, detail);
    }

    /// Where credits are voted. `ContOp` says again which operation a line is of; of an operation for third
    /// parties it is the chapter (454101), and no `Operation` tells it.
    private String chapter() {
        if (!contNat.isEmpty()) {
            return contNat;
        }
        return contFon.isEmpty() && contOp.startsWith(THIRD_PARTIES) ? contOp : contFon;
    }

    private void field(XmlCursor xml) throws XmlFault {
        switch (xml.name()) {
            case "Nature" -> nature = code(xml);
            case "Fonction" -> function = code(xml);
            case "Operation" -> operation = code(xml);
            case "ContNat" -> contNat = code(xml);
            case "ContFon" -> contFon = code(xml);
            case "ContOp" -> contOp = code(xml);
            case "LibCpte" -> label = text(xml);
            case "CodRD" -> flow = flow(xml);
            case "OpBudg" -> movement = movement(xml);
            case "ArtSpe" -> specialised = XmlBoolean.of(xml.attribute("V")).orElse(null);
            case "CaracSup" -> characteristic(xml);
            case "MtSup" -> supplementary(xml);
            case "MtBudgPrec" -> amount(xml, Measure.PREVIOUS_BUDGET);
            case "MtRARPrec" -> amount(xml, Measure.PREVIOUS_CARRIED_OVER);
            case "MtPropNouv" -> amount(xml, Measure.PROPOSED);
            case "MtPrev" -> amount(xml, Measure.VOTED);
            case "CredOuv" -> amount(xml, Measure.OPENED_CREDITS);
            case "MtReal" -> amount(xml, Measure.EXECUTED);
            case "MtRAR3112" -> amount(xml, Measure.CARRIED_OVER);
            default -> {}
        }
    }

    private String code(XmlCursor xml) throws XmlFault {
        String code = text(xml);
        if (code.length() > LONGEST_CODE) {
            throw xml.fault(new Wording(
                    "Le code « " + xml.name() + " » a " + code.length() + " caractères (« "
                            + code.substring(0, 20) + "… ») : aucun code n'en a plus de " + LONGEST_CODE
                            + ". Corrigez-le dans le logiciel financier.",
                    "The code “" + xml.name() + "” has " + code.length() + " characters (“"
                            + code.substring(0, 20) + "…”): no code has more than " + LONGEST_CODE
                            + ". Correct it in the finance software."));
        }
        return code;
    }

    private String text(XmlCursor xml) {
        return codes.of(xml.attribute("V"));
    }

    private void characteristic(XmlCursor xml) throws XmlFault {
        switch (xml.attribute("Code")) {
            case "Section" -> section = code(xml);
            case "ProgAutoNum" -> authorisation = code(xml);
            case "ProgAutoLib" -> authorisationLabel = text(xml);
            default -> {}
        }
    }

    /// One that cannot be read is left out, as a row of an annex is: nothing is counted by it but what explains a
    /// gap.
    private void supplementary(XmlCursor xml) {
        if (xml.attribute("Code").equals("ProdChaRat")) {
            OptionalLong cents = Cents.parse(xml.attribute("V"));
            if (cents.isPresent() && Math.abs(cents.getAsLong()) <= DocumentParser.MOST_CENTS) {
                attached = Math.addExact(attached, cents.getAsLong());
            }
        }
    }

    /// What the line just read attaches to the year, in cents; part of what it says was executed.
    long attached() {
        return attached;
    }

    private void amount(XmlCursor xml, Measure measure) throws XmlFault {
        String value = xml.attribute("V");
        if (value.isEmpty()) {
            return;
        }
        if (amounts.carries(measure)) {
            throw xml.fault(new Wording(
                    "Le montant « " + measure.code() + " » figure deux fois dans la même ligne."
                            + " Corrigez-la dans le logiciel financier.",
                    "The amount “" + measure.code() + "” stands twice in one line."
                            + " Correct it in the finance software."));
        }
        OptionalLong cents = Cents.parse(value);
        if (cents.isEmpty()) {
            throw xml.fault(new Wording(
                    "Le montant « " + measure.code() + " » porte « " + value + " » : on attend un nombre de"
                            + " deux décimales au plus, au point décimal et sans espace (1234.56). Corrigez la ligne.",
                    "The amount “" + measure.code() + "” bears “" + value + "”: a number of two decimals"
                            + " at most is expected, with a decimal point and no space (1234.56). Correct the line."));
        }
        amounts = amounts.with(measure, cents.getAsLong());
    }

    private static Flow flow(XmlCursor xml) throws XmlFault {
        String value = xml.attribute("V");
        return switch (value) {
            case "D" -> Flow.EXPENSE;
            case "R" -> Flow.REVENUE;
            default ->
                throw xml.fault(new Wording(
                        "Le sens (« CodRD ») vaut D (dépense) ou R (recette) ; la ligne porte « " + value
                                + " ». Corrigez-la dans le logiciel financier.",
                        "The direction (“CodRD”) is D (expense) or R (revenue); the line bears “" + value
                                + "”. Correct it in the finance software."));
        };
    }

    private static Movement movement(XmlCursor xml) throws XmlFault {
        String value = xml.attribute("V");
        return switch (value) {
            case "0", "" -> Movement.REAL;
            case "1" -> Movement.ORDER;
            default ->
                throw xml.fault(new Wording(
                        "Le mouvement (« OpBudg ») vaut 0 (réel) ou 1 (ordre) ; la ligne porte « " + value
                                + " ». Corrigez-la dans le logiciel financier.",
                        "The movement (“OpBudg”) is 0 (real) or 1 (order); the line bears “" + value
                                + "”. Correct it in the finance software."));
        };
    }

    private void clear() {
        nature = "";
        function = "";
        operation = "";
        contNat = "";
        contFon = "";
        contOp = "";
        label = "";
        flow = null;
        movement = Movement.REAL;
        specialised = null;
        section = "";
        authorisation = "";
        authorisationLabel = "";
        amounts = Amounts.NONE;
        attached = 0;
    }
}
