package fr.continuum.application.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.outline.OutlineNode;
import fr.continuum.application.outline.OutlineText;
import fr.continuum.application.plan.ProposePlan.Outcome;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.FileRemark;
import fr.continuum.application.port.OutlineReader;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.application.testing.SaidInBoth;
import fr.continuum.domain.shared.Wording;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProposePlanTest {

    private static final FileRemark PICTURES =
            new FileRemark(FileRemark.Kind.NOT_KEPT, FileFault.of("plan.docx", "Les images ne sont pas lues."));

    @Test
    void a_document_is_proposed_with_what_was_not_read_of_it() throws IOException {
        OutlineReader reader =
                _ -> new OutlineReader.Outcome.Read(OutlineText.lines("Défi 1 : Habiter"), List.of(PICTURES));

        Outcome.Proposed proposed =
                (Outcome.Proposed) new ProposePlan(reader).propose(InMemoryContent.of("plan.docx", ""));

        assertThat(proposed.tree().nodes()).extracting(OutlineNode::title).containsExactly("Habiter");
        assertThat(proposed.remarks()).containsExactly(PICTURES);
    }

    @Test
    void a_document_that_cannot_be_read_says_why() throws IOException {
        FileFault fault = FileFault.of("plan.pdf", "Un PDF.");

        assertThat(new ProposePlan(_ -> new OutlineReader.Outcome.Unusable(fault))
                        .propose(InMemoryContent.of("plan.pdf", "")))
                .isEqualTo(new Outcome.Unusable(fault));
    }

    @Test
    void an_empty_text_is_told() {
        assertThat(proposed(" \n\t\n"))
                .isEqualTo(new Outcome.Unusable(FileFault.of(
                        "texte collé",
                        new Wording(
                                "Ce texte est vide. Collez les lignes de votre plan.",
                                "This text is empty. Paste the lines of your plan."))));
    }

    @Test
    void what_is_longer_than_a_person_goes_through_is_told_and_proposed_up_to_there() {
        String many = IntStream.rangeClosed(1, 2_000)
                .mapToObj(i -> "Action " + i + " : faire")
                .collect(Collectors.joining("\n"));

        Outcome.Proposed proposed = (Outcome.Proposed) proposed(many);

        assertThat(proposed.tree().nodes()).hasSize(ProposePlan.MOST_LINES);
        assertThat(proposed.remarks())
                .extracting(SaidInBoth::remark)
                .containsExactly("texte collé : Ce document a 2000 lignes : les 1500 premières sont proposées, jusqu'à"
                        + " « ligne 1500 ». Proposez la suite ensuite : ses lignes s'ajouteront au plan.");
    }

    @Test
    void so_is_what_has_too_many_words() {
        Outcome.Proposed proposed = (Outcome.Proposed) proposed(("x".repeat(150_000) + "\n").repeat(3));

        assertThat(proposed.tree().nodes()).hasSize(2);
        assertThat(proposed.remarks()).hasSize(1);
        assertThat(proposed("x".repeat(500_000))).isInstanceOf(Outcome.Unusable.class);
    }

    private static Outcome proposed(String pasted) {
        return new ProposePlan(_ -> {
                    throw new AssertionError("A pasted text is no file");
                })
                .propose(pasted);
    }
}
