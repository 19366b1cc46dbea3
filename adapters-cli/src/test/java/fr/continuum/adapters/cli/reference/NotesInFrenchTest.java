package fr.continuum.adapters.cli.reference;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.cli.Console;
import fr.continuum.application.port.ImportNotes;
import fr.continuum.application.port.ImportNotes.FoldedLabel;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class NotesInFrenchTest {

    private final StringWriter err = new StringWriter();
    private final NotesInFrench notes =
            new NotesInFrench(new Console(new PrintWriter(new StringWriter()), new PrintWriter(err, true), false));

    @Test
    void everything_an_import_did_is_said() {
        notes.tell(new ImportNotes(9, 2, 3, List.of(new FoldedLabel("", "Culture", List.of("culture"))), List.of()));

        assertThat(err.toString().lines())
                .containsExactly(
                        "2 lignes vides, laissées de côté.",
                        "3 lignes répètent une ligne précédente : comptées une fois.",
                        "« Culture » est aussi écrit « culture » : une seule cible.");
    }

    @Test
    void one_blank_row_is_one() {
        notes.blank(1);
        notes.blank(0);

        assertThat(err.toString().lines()).containsExactly("1 ligne vide, laissée de côté.");
    }
}
