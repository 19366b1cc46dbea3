package fr.continuum.adapters.cli.reference;

import fr.continuum.adapters.cli.Console;
import fr.continuum.application.port.ImportNotes;
import fr.continuum.domain.rule.Findings;
import java.util.stream.Collectors;

/// Says what an import did that its reader should know of.
record NotesInFrench(Console console) {

    void tell(ImportNotes notes) {
        blank(notes.blank());
        if (notes.merged() > 0) {
            say("%d lignes répètent une ligne précédente : comptées une fois.".formatted(notes.merged()));
        }
        for (ImportNotes.FoldedLabel label : notes.folded()) {
            say("« %s » est aussi écrit %s : une seule cible."
                    .formatted(
                            label.canonical(),
                            label.variants().stream().map(v -> "« " + v + " »").collect(Collectors.joining(", "))));
        }
        for (ImportNotes.Contradiction contradiction : notes.contradictions()) {
            say("%s : les lignes %s se contredisent (%s) ; la clé sera ambiguë."
                    .formatted(
                            contradiction.conditions(),
                            contradiction.lines().stream().map(String::valueOf).collect(Collectors.joining(", ")),
                            String.join(" ; ", contradiction.outcomes())));
        }
    }

    /// What is kept although a rule stands against it.
    void tell(Findings findings) {
        findings.all()
                .forEach(finding -> say("%s, gardée et signalée (%s) : %s. Attendu : %s."
                        .formatted(finding.subject(), finding.rule().id(), finding.found(), finding.expected())));
    }

    void blank(int rows) {
        if (rows > 0) {
            say(rows == 1 ? "1 ligne vide, laissée de côté." : rows + " lignes vides, laissées de côté.");
        }
    }

    private void say(String sentence) {
        console.err().println(sentence);
    }
}
