package fr.continuum.adapters.files.totem;

import fr.continuum.adapters.files.xml.XmlCursor;
import fr.continuum.adapters.files.xml.XmlFault;
import fr.continuum.domain.budget.BudgetRef;
import fr.continuum.domain.budget.BudgetStage;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Nomenclature;
import fr.continuum.domain.budget.VoteBasis;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.shared.Siret;
import fr.continuum.domain.shared.Wording;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads `EnTeteDocBudgetaire`, `EnTeteBudget` and `BlocBudget`.
///
/// The authority is the SIREN of the main budget: of `IdEtabPal` for an annex budget that gives a valid one, else of
/// `IdEtab`. An annex budget's SIRET is its own where it differs from its main budget's.
///
/// The root decides that a document is a single account: its `NatDec` may still be that of the administrative account.
final class HeaderParser {

    /// `CodBud` of a main budget.
    private static final Set<String> MAIN_CODES = Set.of("", "0", "00", "01");

    private static final int LONGEST_NOMENCLATURE = 100;

    private static final Wording BEFORE_THE_LINES =
            new Wording("avant la première ligne du budget", "before the first line of the budget");

    private static final Wording IN_THE_BLOCK = new Wording("dans « BlocBudget »", "in “BlocBudget”");

    private String authorityName = "";
    private @Nullable LocalDate issuedOn;
    private boolean headingSeen;
    private String budgetName = "";
    private @Nullable Siret siret;
    private String budgetCode = "";
    private String nomenclature = "";
    private boolean blockSeen;
    private @Nullable BudgetStage stage;
    private @Nullable FiscalYear year;
    private int number;
    private boolean draft;
    private VoteBasis voteBasis = VoteBasis.UNKNOWN;
    private String budgetType = "";
    private String mainSiret = "";

    void readDocumentHeading(XmlCursor xml) throws IOException, XmlFault {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "LibelleColl" -> authorityName = xml.attribute("V");
                case "DteStr" -> issuedOn = date(xml.attribute("V"));
                default -> {}
            }
            xml.skip();
        }
    }

    void readBudgetHeading(XmlCursor xml) throws IOException, XmlFault {
        headingSeen = true;
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "LibelleEtab" -> budgetName = xml.attribute("V");
                case "IdEtab" -> siret = siret(xml);
                case "CodBud" -> budgetCode = xml.attribute("V");
                case "Nomenclature" -> nomenclature = nomenclature(xml);
                default -> {}
            }
            xml.skip();
        }
    }

    void readBudgetBlock(XmlCursor xml) throws IOException, XmlFault {
        blockSeen = true;
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "NatDec" -> stage = stage(xml);
                case "NumDec" -> number = number(xml);
                case "Exer" -> year = year(xml);
                case "ProjetBudget" -> draft = flag(xml);
                case "NatFonc" -> voteBasis = VoteBasis.ofTotemCode(xml.attribute("V"));
                case "CodTypBud" -> budgetType = xml.attribute("V");
                case "IdEtabPal" -> mainSiret = xml.attribute("V");
                default -> {}
            }
            xml.skip();
        }
    }

    /// @param singleAccount whether the document's root is that of a single account (CFU)
    DocumentHeader build(XmlCursor xml, boolean singleAccount) throws XmlFault {
        if (!headingSeen) {
            throw xml.fault(missing("EnTeteBudget", BEFORE_THE_LINES));
        }
        if (!blockSeen) {
            throw xml.fault(missing("BlocBudget", BEFORE_THE_LINES));
        }
        if (siret == null) {
            throw xml.fault(missing("IdEtab", new Wording("dans « EnTeteBudget »", "in “EnTeteBudget”")));
        }
        if (stage == null) {
            throw xml.fault(missing("NatDec", IN_THE_BLOCK));
        }
        if (year == null) {
            throw xml.fault(missing("Exer", IN_THE_BLOCK));
        }
        if (singleAccount && !stage.isAccount()) {
            throw xml.fault(new Wording(
                    "Ce compte financier unique porte l'étape budgétaire (« NatDec ») « " + stage.totemCode() + " » ("
                            + stage.code() + ") : un compte ne peut être un budget voté. Corrigez le document.",
                    "This single account bears the budget stage (“NatDec”) “" + stage.totemCode() + "” (" + stage.code()
                            + "): an account cannot be a voted budget. Correct the document."));
        }
        // Where the type of budget is not given, naming another budget as the main one is what makes an annex; naming
        // itself does only where it has a code of its own.
        boolean namesMain =
                !mainSiret.isEmpty() && (!mainSiret.equals(siret.value()) || !MAIN_CODES.contains(budgetCode.strip()));
        boolean annex = budgetType.isEmpty() ? namesMain : budgetType.equalsIgnoreCase("A");
        boolean mainKnown = annex && Siret.isValid(mainSiret);
        boolean own = mainKnown && !mainSiret.equals(siret.value());
        Siren authority = mainKnown ? new Siret(mainSiret).siren() : siret.siren();
        BudgetRef budget = annex ? BudgetRef.annex(siret, own, budgetCode) : BudgetRef.main(siret);
        return new DocumentHeader(
                authority,
                authorityName,
                budget,
                budgetName,
                annex,
                Nomenclature.parse(nomenclature),
                year,
                singleAccount ? BudgetStage.SINGLE_ACCOUNT : stage,
                number,
                draft,
                voteBasis,
                issuedOn);
    }

    private static String nomenclature(XmlCursor xml) throws XmlFault {
        String value = xml.attribute("V");
        if (value.length() > LONGEST_NOMENCLATURE) {
            throw xml.fault(new Wording(
                    "La nomenclature a " + value.length() + " caractères : ce n'en est pas une."
                            + " Corrigez-la dans le logiciel financier (M57-M57_A par exemple).",
                    "The nomenclature has " + value.length() + " characters: it is none."
                            + " Correct it in the finance software (M57-M57_A for instance)."));
        }
        return value;
    }

    private static Siret siret(XmlCursor xml) throws XmlFault {
        String value = xml.attribute("V");
        if (!Siret.isValid(value)) {
            throw xml.fault(new Wording(
                    "Le SIRET du budget (« IdEtab ») doit avoir 14 chiffres ; le document porte « " + value
                            + " ». Corrigez-le dans le logiciel financier.",
                    "The SIRET of the budget (“IdEtab”) must have 14 digits; the document bears “" + value
                            + "”. Correct it in the finance software."));
        }
        return new Siret(value);
    }

    private static BudgetStage stage(XmlCursor xml) throws XmlFault {
        String value = xml.attribute("V");
        return BudgetStage.ofTotemCode(value)
                .orElseThrow(() -> xml.fault(new Wording(
                        "L'étape budgétaire (« NatDec ») « " + value + " » est inconnue ; elle"
                                + " vaut 01 (BP), 02 (DM), 03 (BS), 09 (CA) ou 10 (CFU). Corrigez le document.",
                        "The budget stage (“NatDec”) “" + value + "” is unknown; it is"
                                + " 01 (BP), 02 (DM), 03 (BS), 09 (CA) or 10 (CFU). Correct the document.")));
    }

    private static FiscalYear year(XmlCursor xml) throws XmlFault {
        String value = xml.attribute("V");
        if (!FiscalYear.isValid(value)) {
            throw xml.fault(new Wording(
                    "L'exercice (« Exer ») doit être une année de quatre chiffres ; le document porte « " + value
                            + " ». Corrigez-le dans le logiciel financier.",
                    "The fiscal year (“Exer”) must be a year of four digits; the document bears “" + value
                            + "”. Correct it in the finance software."));
        }
        return new FiscalYear(Integer.parseInt(value));
    }

    private static int number(XmlCursor xml) throws XmlFault {
        String value = xml.attribute("V");
        if (value.isEmpty()) {
            return 0;
        }
        if (!value.matches("[0-9]{1,9}")) {
            throw xml.fault(new Wording(
                    "Le numéro de la décision (« NumDec ») doit être un nombre entier ; le document porte « " + value
                            + " ». Sans lui, deux décisions se remplaceraient l'une l'autre : corrigez-le.",
                    "The number of the decision (“NumDec”) must be a whole number; the document bears “" + value
                            + "”. Without it, two decisions would take each other's place: correct it."));
        }
        return Integer.parseInt(value);
    }

    private static boolean flag(XmlCursor xml) throws XmlFault {
        String value = xml.attribute("V");
        Optional<Boolean> flag = value.isEmpty() ? Optional.of(false) : XmlBoolean.of(value);
        return flag.orElseThrow(() -> xml.fault(new Wording(
                "« ProjetBudget » vaut true ou false ; le document porte « " + value
                        + " ». On ne peut savoir si ce budget est voté : corrigez-le.",
                "“ProjetBudget” is true or false; the document bears “" + value
                        + "”. Nobody can tell whether this budget is voted: correct it.")));
    }

    /// The date of `2019-03-28`, `2019-03-28T11:08:07` or `2019-03-28+02:00`.
    private static @Nullable LocalDate date(String value) {
        try {
            return value.length() < 10 ? null : LocalDate.parse(value.substring(0, 10));
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static Wording missing(String element, Wording where) {
        return new Wording(
                "L'élément « " + element + " » manque " + where.french()
                        + " : on ne peut savoir quel budget ce document décrit."
                        + " Produisez-le de nouveau depuis le logiciel financier.",
                "The element “" + element + "” is missing " + where.english()
                        + ": nobody can tell which budget this document describes."
                        + " Produce it again from the finance software.");
    }
}
