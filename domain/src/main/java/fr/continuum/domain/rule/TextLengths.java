package fr.continuum.domain.rule;

import fr.continuum.domain.shared.TextKind;
import fr.continuum.domain.shared.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// The greatest lengths of texts (R43), asked of what somebody enters: what lies there longer stays readable, and may
/// stay as it is.
public final class TextLengths {

    private static final Wording MEND = new Wording(
            "Raccourcissez-le : une ligne pour un nom, quelques phrases pour un motif, quelques pages pour un descriptif.",
            "Shorten it: a line for a name, a few sentences for a reason, some pages for a description.");

    private TextLengths() {}

    /// A text, what people call it, and how long it may be.
    public record Said(Wording name, String text, TextKind kind) {}

    /// Texts that are too long, those aside that were there before.
    ///
    /// @param subject the business key of what says them
    public static List<Refusal> faults(String subject, Collection<Said> before, Collection<Said> after) {
        List<Refusal> faults = new ArrayList<>();
        for (Said said : after) {
            if (said.kind().isTooLong(said.text()) && !before.contains(said)) {
                faults.add(new Refusal(
                        ContinuumRule.R43,
                        subject,
                        said.name()
                                .then(new Wording(" : ", ": "))
                                .then(said.kind().tooLong(said.text())),
                        MEND));
            }
        }
        return faults;
    }
}
