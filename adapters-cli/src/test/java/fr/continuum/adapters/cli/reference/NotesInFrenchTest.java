package fr.continuum.adapters.cli.reference;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.cli.Console;
import fr.continuum.application.port.ImportNotes;
import fr.continuum.application.port.ImportNotes.FoldedLabel;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.rule.Findings;
import fr.continuum.domain.shared.Wording;
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
    void what_is_kept_although_a_rule_stands_against_it_is_said() {
        notes.tell(Findings.of(List.of(Finding.of(
                ContinuumRule.R11,
                "PLAN fonction=21*",
                new Wording("un objectif", "an objective"),
                new Wording("X, un axe", "X, an axis")))));
        notes.tell(Findings.NONE);

        assertThat(err.toString().lines())
                .containsExactly("PLAN fonction=21*, gardée et signalée (R11) : X, un axe. Attendu : un objectif.");
    }

    @Test
    void one_blank_row_is_one() {
        notes.blank(1);
        notes.blank(0);

        assertThat(err.toString().lines()).containsExactly("1 ligne vide, laissée de côté.");
    }
}
