package fr.continuum.adapters.files.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RowTextTest {

    private static RowText row(String... cells) {
        return RowText.of(new Table.Row(1, List.of(cells)));
    }

    private static void say(RowText row, int line, String... cells) {
        row.begin(line);
        for (String cell : cells) {
            row.add(("«" + cell + "»").toCharArray(), 1, cell.length());
        }
    }

    @Test
    void its_cells_are_without_the_spaces_around_them() {
        RowText row = new RowText();
        say(row, 7, " 60611", "", " \u00a0\uFEFF", "É t é\t");

        assertThat(row.row()).isEqualTo(new Table.Row(7, List.of("60611", "", "", "É t é")));
        assertThat(row.size()).isEqualTo(4);
        assertThat(row.cell(3)).isEqualTo("É t é");
        assertThat(row.first(3)).isEqualTo('É');
        assertThat(row.length(2)).isZero();
        assertThat(row.cell(2)).isEmpty();
        assertThat(row.says(0, "60611")).isTrue();
        assertThat(row.says(0, "60612")).isFalse();
        assertThat(row.says(0, "6061")).isFalse();
    }

    @Test
    void beyond_its_last_cell_it_says_nothing() {
        RowText row = row("a");

        assertThat(row.length(1)).isZero();
        assertThat(row.cell(1)).isEmpty();
        assertThat(row.says(1, "")).isTrue();
    }

    @Test
    void it_stands_for_one_row_after_the_other() {
        RowText row = new RowText();
        say(row, 1, "a", "b".repeat(1_000), "c");
        Table.Row first = row.row();
        say(row, 2, "x", "c");

        assertThat(row.row()).isEqualTo(new Table.Row(2, List.of("x", "c")));
        assertThat(row.line()).isEqualTo(2);
        assertThat(first).isEqualTo(new Table.Row(1, List.of("a", "b".repeat(1_000), "c")));
        say(row, 3, new String[0]);
        assertThat(row.row().cells()).isEmpty();
    }

    @Test
    void texts_of_a_column_that_come_again_are_held_once() {
        RowText row = new RowText();
        say(row, 1, "Mandat", "1");
        String first = row.row().cell(0);
        say(row, 2, "Titre", "2");
        Table.Row _ = row.row();
        say(row, 3, "Mandat ", "3");

        assertThat(row.row().cell(0)).isSameAs(first);
    }
}
