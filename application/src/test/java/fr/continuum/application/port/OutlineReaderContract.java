package fr.continuum.application.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.continuum.application.outline.OutlineLine;
import fr.continuum.application.port.OutlineReader.Outcome;
import fr.continuum.application.testing.FailingContent;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.application.testing.SaidInBoth;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What every reader of documents does.
public abstract class OutlineReaderContract {

    protected abstract OutlineReader reader();

    /// A document, in the reader's own format, of headings of the first level.
    protected abstract InMemoryContent document(String name, List<String> headings) throws IOException;

    @Test
    void lines_come_in_the_order_of_the_document_each_with_its_place() throws IOException {
        Outcome outcome = reader().read(document("plan", List.of("Habiter", "Se soigner", "Été à Œuilly")));

        assertThat(outcome).isInstanceOf(Outcome.Read.class);
        List<OutlineLine> lines = ((Outcome.Read) outcome).lines();
        assertThat(lines).extracting(OutlineLine::text).containsExactly("Habiter", "Se soigner", "Été à Œuilly");
        assertThat(lines).extracting(OutlineLine::heading).containsExactly(1, 1, 1);
        assertThat(lines).extracting(OutlineLine::where).doesNotHaveDuplicates().allMatch(where -> !where.isBlank());
    }

    @Test
    void a_document_cut_short_is_unusable_and_says_why() throws IOException {
        byte[] whole = document("plan", List.of("Habiter")).bytes();

        Outcome outcome = reader().read(new InMemoryContent("plan", Arrays.copyOf(whole, whole.length / 2)));

        assertThat(outcome).isInstanceOf(Outcome.Unusable.class);
        assertThat(((Outcome.Unusable) outcome).fault().file()).isEqualTo("plan");
        assertThat(SaidInBoth.fault(((Outcome.Unusable) outcome).fault())).startsWith("plan : ");
    }

    @Test
    void bytes_that_cannot_be_had_are_no_outcome() {
        Content failing = new FailingContent("plan");

        assertThatThrownBy(() -> reader().read(failing))
                .isInstanceOf(IOException.class)
                .hasMessage("disk failure");
    }
}
