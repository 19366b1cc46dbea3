package fr.continuum.adapters.cli.reference;

import fr.continuum.adapters.cli.Console;
import fr.continuum.application.mapping.ContributionField;
import fr.continuum.application.port.ContributionFileReader.Column;
import fr.continuum.application.port.ContributionFileReader.PreviewRow;
import fr.continuum.application.port.ContributionFileReader.Proposal.Proposed;
import fr.continuum.application.port.ContributionFileReader.Word;
import fr.continuum.application.port.FileFault;
import fr.continuum.domain.contribution.Contribution;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Says beside a proposed profile what it lacks, and how the first rows of the file would read by it.
final class ProposalInFrench {

    private final Console console;

    ProposalInFrench(Console console) {
        this.console = console;
    }

    void tell(Proposed proposed) {
        list(
                "Il reste à dire quelle colonne donne : ",
                proposed.profile().missing().stream()
                        .map(ContributionField::key)
                        .toList());
        list(
                "Colonnes que rien ne lit : ",
                proposed.preview().columns().stream()
                        .filter(column -> !column.isRead())
                        .map(Column::header)
                        .toList());
        proposed.preview().words().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(column -> words(column.getKey(), column.getValue()));
        proposed.preview().faults().forEach(this::fault);
        if (!proposed.preview().rows().isEmpty()) {
            console.err().println("Les premières lignes se liraient ainsi :");
            proposed.preview().rows().forEach(this::row);
        }
    }

    /// What the profile has yet to say of a column: the words nobody knows.
    private void words(ContributionField field, List<Word> words) {
        list(
                "Il reste à dire ce que veulent dire, dans « " + field.key() + " » : ",
                words.stream()
                        .filter(word -> word.meaning().isEmpty())
                        .map(word -> "« " + word.text() + " »")
                        .toList());
    }

    private void row(PreviewRow row) {
        row.read().forEach(read -> console.err().println("  ligne " + row.line() + " : " + one(read)));
        row.faults().forEach(this::fault);
    }

    private static String one(Contribution read) {
        String serves = read.links().stream()
                .map(link -> link.target().value())
                .distinct()
                .collect(Collectors.joining(", "));
        return read.code() + ", " + read.title() + (serves.isEmpty() ? ", ne sert aucun objectif" : ", sert " + serves)
                + ".";
    }

    private void fault(FileFault fault) {
        console.err().println("  " + fault.inFrench());
    }

    private void list(String what, List<String> names) {
        if (!names.isEmpty()) {
            console.err().println(what + String.join(", ", names) + ".");
        }
    }
}
