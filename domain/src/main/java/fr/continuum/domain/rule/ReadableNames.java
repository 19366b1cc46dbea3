package fr.continuum.domain.rule;

import fr.continuum.domain.shared.Names;
import fr.continuum.domain.shared.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is entered under a code and a label that can be read ([Names], R01): two that look alike are one. What lies
/// there keeps those it has.
public final class ReadableNames {

    private ReadableNames() {}

    /// Why a code or a label cannot be entered; none where both can.
    ///
    /// @param labelBefore of what bears the code already; empty where nothing does
    public static List<Refusal> faults(String subject, String code, String label, Optional<String> labelBefore) {
        List<Refusal> faults = new ArrayList<>();
        if (labelBefore.isEmpty() && !Names.isCode(code)) {
            faults.add(new Refusal(
                    ContinuumRule.R01,
                    subject,
                    new Wording(
                            "le code « " + Names.shown(code) + " » ne se lit pas tel qu’il est écrit",
                            "the code “" + Names.shown(code) + "” does not read as it is written"),
                    new Wording(
                            "Donnez un code avec une lettre ou un chiffre, sans caractère invisible ni espace au bout.",
                            "Give a code with a letter or a digit, no invisible character and no space at its ends.")));
        }
        if (!Names.isName(label) && labelBefore.filter(label::equals).isEmpty()) {
            faults.add(new Refusal(
                    ContinuumRule.R01,
                    subject,
                    new Wording(
                            "« " + Names.shown(label) + " » n’est pas un intitulé",
                            "“" + Names.shown(label) + "” is no label"),
                    new Wording("Donnez un intitulé qui se lise.", "Give a label that can be read.")));
        }
        return faults;
    }
}
