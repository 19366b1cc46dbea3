package fr.continuum.application.plan;

import fr.continuum.application.outline.OutlineGuess;
import fr.continuum.application.outline.OutlineLine;
import fr.continuum.application.outline.OutlineProposal;
import fr.continuum.application.outline.OutlineText;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.FileRemark;
import fr.continuum.application.port.OutlineReader;
import fr.continuum.domain.shared.Wording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Proposes a plan from a document written for people, or from a text they paste: what each line would be, for
/// somebody to correct and confirm. Nothing is kept.
public final class ProposePlan {

    /// What a person can go through, and a form send back.
    public static final int MOST_LINES = 1_500;

    private static final int MOST_CHARACTERS = 400_000;

    private static final String PASTED = "texte collé";

    private final OutlineReader reader;

    public ProposePlan(OutlineReader reader) {
        this.reader = reader;
    }

    /// What a document gives.
    public sealed interface Outcome {

        /// @param remarks what was not read
        record Proposed(OutlineProposal tree, List<FileRemark> remarks) implements Outcome {

            public Proposed {
                remarks = List.copyOf(remarks);
            }
        }

        record Unusable(FileFault fault) implements Outcome {}
    }

    /// @throws IOException only where the bytes could not be had
    public Outcome propose(Content document) throws IOException {
        return switch (reader.read(document)) {
            case OutlineReader.Outcome.Unusable(FileFault fault) -> new Outcome.Unusable(fault);
            case OutlineReader.Outcome.Read(List<OutlineLine> lines, List<FileRemark> remarks) ->
                propose(document.name(), lines, remarks);
        };
    }

    public Outcome propose(String pasted) {
        List<OutlineLine> lines = OutlineText.lines(pasted);
        return lines.isEmpty()
                ? new Outcome.Unusable(FileFault.of(
                        PASTED,
                        new Wording(
                                "Ce texte est vide. Collez les lignes de votre plan.",
                                "This text is empty. Paste the lines of your plan.")))
                : propose(PASTED, lines, List.of());
    }

    private static Outcome propose(String name, List<OutlineLine> lines, List<FileRemark> remarks) {
        int kept = 0;
        int characters = 0;
        while (kept < Math.min(MOST_LINES, lines.size())
                && characters + lines.get(kept).text().length() <= MOST_CHARACTERS) {
            characters += lines.get(kept).text().length();
            kept++;
        }
        if (kept == 0) {
            return new Outcome.Unusable(FileFault.of(
                    name,
                    new Wording(
                            "La première ligne est démesurée : ce document n'est pas un plan.",
                            "The first line is beyond measure: this document is no plan.")));
        }
        List<FileRemark> told = new ArrayList<>(remarks);
        if (kept < lines.size()) {
            told.add(
                    new FileRemark(
                            FileRemark.Kind.NOT_KEPT,
                            FileFault.of(
                                    name,
                                    new Wording(
                                            "Ce document a " + lines.size() + " lignes : les " + kept
                                                    + " premières sont proposées, jusqu'à « "
                                                    + lines.get(kept - 1).where()
                                                    + " ». Proposez la suite ensuite : ses lignes s'ajouteront au plan.",
                                            "This document has " + lines.size() + " lines: the first " + kept
                                                    + " are proposed, as far as “"
                                                    + lines.get(kept - 1).where()
                                                    + "”. Propose the rest afterwards: its lines will be added to the plan."))));
        }
        return new Outcome.Proposed(OutlineGuess.propose(lines.subList(0, kept)), told);
    }
}
