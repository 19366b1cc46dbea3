package fr.continuum.application.workforce;

import static fr.continuum.application.workforce.Authority.OWNER;
import static fr.continuum.application.workforce.Authority.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.port.Content;
import fr.continuum.application.testing.ScriptedReader;
import fr.continuum.domain.budget.ControlTotals.Employment;
import fr.continuum.domain.shared.Siren;
import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class AskStaffAnnexesTest {

    private static final Siren SIREN = OWNER.authority().orElseThrow();

    private final Authority authority = new Authority();
    private final AskStaffAnnexes annexes =
            new AskStaffAnnexes(authority.house.consolidations, authority.house.facts, authority.days);

    @Test
    void hr_reads_each_level_of_the_latest_account() throws IOException {
        night(
                document("CA 2018", "staff A TENURED 900 800"),
                document("CA 2019", "staff A TENURED 1250 1193", "staff A CONTRACT 700 650", "staff C TENURED 300 280"),
                document("BP 2019", "staff A TENURED 5000 5000"));

        StaffAnnex annex = only(Sight.HR);

        assertThat(annex.document().fiscalYear().value()).isEqualTo(2019);
        assertThat(annex.document().stage().isAccount()).isTrue();
        assertThat(annex.employments()).containsExactly(Employment.TENURED, Employment.CONTRACT);
        assertThat(annex.levels())
                .containsExactly(
                        new StaffAnnex.Level("A", 1950, List.of(of(1193), of(650)), of(1843)),
                        new StaffAnnex.Level("C", 300, List.of(of(280), of(0)), of(280)));
        assertThat(annex.all()).isEqualTo(new StaffAnnex.Level("", 2250, List.of(of(1473), of(650)), of(2123)));
    }

    @Test
    void outside_hr_few_people_are_hidden_with_what_would_tell_them_and_posts_are_not() throws IOException {
        night(document(
                "CA 2019",
                "staff A TENURED 1250 1193",
                "staff A CONTRACT 700 650",
                "staff C TENURED 300 280",
                "staff C CONTRACT 900 900"));

        StaffAnnex annex = only(Sight.OUTSIDE_HR);

        assertThat(annex.levels()).extracting(StaffAnnex.Level::budgeted).containsExactly(1950L, 1200L);
        assertThat(annex.levels().getLast().filled().getFirst())
                .as("280 hundredths may be three people")
                .isEmpty();
        assertThat(annex.levels().stream()
                        .flatMap(level -> level.filled().stream())
                        .filter(OptionalLong::isEmpty))
                .as("or the totals would tell it")
                .hasSizeGreaterThan(1);
        assertThat(annex.all().filledInAll()).isEqualTo(of(1193 + 650 + 280 + 900));
    }

    @Test
    void the_latest_budget_speaks_where_no_account_of_its_year_counts_anybody() throws IOException {
        night(
                document("CA 2018", "staff B TENURED 900 800"),
                document("BP 2019", "staff B TENURED 1000 950"),
                document("CA 2019"));

        assertThat(only(Sight.HR).all().budgeted()).isEqualTo(1000);
    }

    @Test
    void where_nothing_is_said_of_people_nothing_is_told() throws IOException {
        assertThat(annexes.on(SIREN, TODAY, Sight.HR)).isEmpty();

        night(document("CA 2019"));

        assertThat(annexes.on(SIREN, TODAY, Sight.HR)).isEmpty();
        assertThat(annexes.on(SIREN, TODAY.minusDays(1), Sight.HR)).isEmpty();
    }

    private StaffAnnex only(Sight sight) {
        List<StaffAnnex> told = annexes.on(SIREN, TODAY, sight);
        assertThat(told).hasSize(1);
        return told.getFirst();
    }

    private void night(Content... documents) throws IOException {
        authority.house.night(List.of(documents));
    }

    private static Content document(String header, String... staff) {
        String[] words = new String[staff.length + 2];
        words[0] = header;
        words[1] = "D nature=6161 MtReal=1,00";
        System.arraycopy(staff, 0, words, 2, staff.length);
        return ScriptedReader.document(header + ".xml", words);
    }

    private static OptionalLong of(long hundredths) {
        return OptionalLong.of(hundredths);
    }
}
