package fr.continuum.adapters.files.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A code and a name may be written alike; their columns are not. The people here are invented.
class NamesAmongCodesTest {

    private static final int YEAR = 2026;

    private static NamesAmongCodes column(String... codes) {
        NamesAmongCodes column = new NamesAmongCodes();
        Arrays.stream(codes).forEach(code -> column.add(code, 1));
        return column;
    }

    private static Set<String> names(String... codes) {
        return column(codes).names(YEAR);
    }

    static Stream<Arguments> columnsOfCodes() {
        return Stream.of(
                        List.of("BAT A", "AP2008", "DGS", "CULTURE"),
                        List.of("BAT A", "1010", "1020", "1030"),
                        List.of("LOT B", "ZAC 2005", "ZAC2011", "ÉCOLE A"),
                        List.of("AP1998", "AE2009", "OP 2010", "BP-2012"),
                        List.of("CPER2007", "PPI2010", "ANRU2008", "PPI2021"),
                        List.of("VOI2019", "VOI2008", "CUL2008", "CUL2024"),
                        List.of("ENF2008", "ENF2009", "ENF2010", "ENF2011"),
                        List.of("HLL A", "HLL B", "HLL C", "HLL D"),
                        List.of("HLL1", "HLL 2", "HLL A"),
                        List.of("VOI F", "VOI I", "CUL F", "CUL I", "ENF F", "ENF I", "SPO F", "SPO I"),
                        List.of("DGA.A", "DGS.B", "SITE A", "TRANCHE B", "Groupe A"),
                        List.of("AP-2024-COLL", "PLAN-OS2-A3", "E2026-0001", "D01-02"),
                        List.of("ROY", "BAT-A", "D.R.H.", "R.H", "S1", "0A1", "20260317", "Été"),
                        List.of("M2026-0001", "FAC1987", "FAC1988", "FAC2231"))
                .map(codes -> Arguments.of(codes));
    }

    @ParameterizedTest
    @MethodSource("columnsOfCodes")
    void codes_go_through(List<String> codes) {
        NamesAmongCodes column = column(codes.toArray(String[]::new));

        assertThat(column.names(YEAR)).isEmpty();
        assertThat(column.hasManyNames(YEAR)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ROY J",
                "roy j",
                "Roy J.",
                "ROY, J",
                "ROY_J",
                "ROY J-P",
                "J ROY",
                "J. Roy",
                "J.-P. ROY",
                "LE ROY J",
                "De La Roy J",
                "D'ARC J",
                "LE-ROY J",
                "BROCHEMONT Y",
                "Kervadoël M.",
                "DUP1975",
                "dup1975",
                "DUP 1975",
                "DUP-1975",
                "BROC1962",
                "ROY2004"
            })
    void somebody_among_codes_is_found(String somebody) {
        String[] codes = {
            "BAT A", "BAT B", "AP2008", "DGS", "CULTURE", "VOI2019", "HLL1", "HLL A", "1010", "VOI F", somebody
        };

        assertThat(names(codes)).containsExactly(somebody);
        assertThat(column(codes).hasManyNames(YEAR)).isFalse();
    }

    @Test
    void somebody_among_codes_of_many_words_and_few_endings_is_found() {
        List<String> grid = Stream.of("VOI", "CUL", "ENF", "SPO", "LOG", "FIN")
                .flatMap(word -> Stream.of(word + " F", word + " I"))
                .toList();

        assertThat(names(Stream.concat(grid.stream(), Stream.of("ROY J")).toArray(String[]::new)))
                .containsExactly("ROY J");
    }

    @Test
    void those_of_one_family_are_no_codes() {
        assertThat(names("ROY J", "ROY M", "ROY P", "1010", "1020", "LY K", "PAU A"))
                .containsExactlyInAnyOrder("ROY J", "ROY M", "ROY P", "LY K", "PAU A");
    }

    @Test
    void a_year_nobody_at_work_was_born_in_tells_a_code() {
        assertThat(names("DUP2013")).as("too young").isEmpty();
        assertThat(column("DUP2011").names(2024)).as("in 2024 too").isEmpty();
        assertThat(names("DUP1898")).as("too old").isEmpty();
        assertThat(names("DUP2012")).containsExactly("DUP2012");
    }

    @Test
    void a_column_of_people_is_known_as_a_whole() {
        String[] people = {"ROY J", "LY K", "PAU A", "REY M", "FAU C", "BON S", "GAY P", "NOE L"};
        String[] born = {"DUP1975", "ROY1962", "LYK1988", "PAU1990", "REY1971"};

        assertThat(column(people).hasManyNames(YEAR)).isTrue();
        assertThat(column(born).hasManyNames(YEAR)).isTrue();
        assertThat(column(Arrays.copyOf(people, 4)).hasManyNames(YEAR))
                .as("four")
                .isFalse();
    }

    @Test
    void a_few_people_among_many_codes_make_no_column_of_people() {
        NamesAmongCodes column = column("ROY J", "LY K", "PAU A", "REY M", "FAU C");
        column.add("1010", 45);
        assertThat(column.hasManyNames(YEAR)).as("ten of a hundred").isTrue();

        column.addPlain(1);
        assertThat(column.hasManyNames(YEAR)).isFalse();
        assertThat(column.names(YEAR)).hasSize(5);
    }

    @Test
    void labels_called_as_people_are_make_a_column_of_people() {
        assertThat(column("Jeanne Brochemont", "VAUQUELIN Paul", "Marie Roy", "LY Karim", "Sophie Rey", "X Y")
                        .hasLabelsOfPeople())
                .isTrue();
        assertThat(column(
                                "École Jeanne Brochemont",
                                "Stade Paul Vauquelin",
                                "Rue Marie Roy",
                                "Gymnase Karim Ly",
                                "Salle Sophie Rey",
                                "Saint Pierre")
                        .hasLabelsOfPeople())
                .as("places")
                .isFalse();
        assertThat(column(
                                "Halle Nord",
                                "Grande Ourse",
                                "Espaces verts",
                                "Affaires culturelles",
                                "Petite enfance",
                                "Police municipale",
                                "Jeanne Brochemont")
                        .hasLabelsOfPeople())
                .isFalse();
    }

    @Test
    void a_label_called_as_people_are_is_somebody_however_few_they_are() {
        NamesAmongCodes column = column("Halle Nord", "Espaces verts", "Petite enfance", "Jeanne Brochemont");
        column.add("1010", 1_000);

        assertThat(column.names(YEAR)).containsExactly("Jeanne Brochemont");
        assertThat(column.hasLabelsOfPeople()).isFalse();
    }

    @Test
    void labels_of_people_in_few_of_many_cells_are_rows_that_have_moved() {
        NamesAmongCodes column = column("Jeanne Brochemont", "VAUQUELIN Paul", "Marie Roy", "LY Karim", "Sophie Rey");
        column.addPlain(45);
        assertThat(column.hasLabelsOfPeople()).as("ten of a hundred").isTrue();

        column.addPlain(1);
        assertThat(column.hasLabelsOfPeople()).isFalse();
        assertThat(column.names(YEAR)).hasSize(5);
    }

    private static NamesAmongCodes services(String... schools) {
        NamesAmongCodes column = new NamesAmongCodes();
        Stream.of("ECOLES", "VOIRIE", "POLICE MUNICIPALE", "CTM", "JEUNESSE", "GARAGE", "CABINET DU MAIRE")
                .forEach(service -> column.add(service, 100));
        Stream.of(schools).forEach(school -> column.add(school, 40));
        return column;
    }

    @Test
    void schools_called_by_their_bare_names_come_back_and_are_places() {
        NamesAmongCodes column = services("JULES FERRY", "JEAN MOULIN", "ESTIENNE D'ORVES", "LEON VAUQUELIN");
        column.add("PAUL BERT", 19);
        column.add("JEANNE BROCHEMONT", 1);

        assertThat(column.places()).containsExactlyInAnyOrder("JULES FERRY", "JEAN MOULIN", "LEON VAUQUELIN");
        assertThat(column.hasLabelsOfPeople()).isFalse();
        assertThat(services("Jules Ferry", "Jean Moulin").places()).hasSize(2);
    }

    @Test
    void seven_schools_among_as_many_services_make_no_column_of_people() {
        NamesAmongCodes column = services(
                "JULES FERRY",
                "JEAN MOULIN",
                "PAUL BERT",
                "MARIE CURIE",
                "ROMAIN ROLLAND",
                "ANNE FRANK",
                "HENRI WALLON");

        assertThat(column.places()).hasSize(7);
        assertThat(column.hasLabelsOfPeople()).isFalse();
    }

    /// Agents whom pieces are booked under come back as well.
    @Test
    void people_who_come_back_are_no_places() {
        assertThat(services("MARIE VAUQUELIN", "LEON BROCHEMONT", "KARIM LEFROID")
                        .places())
                .as("nobody a school is called after")
                .isEmpty();
        assertThat(services("JULES FERRY", "MARIE VAUQUELIN", "LEON BROCHEMONT").places())
                .as("one of them is called so")
                .isEmpty();
        assertThat(services("JULES FERRY", "PAUL BERT", "MARIE VAUQUELIN", "LEON BROCHEMONT", "KARIM LEFROID")
                        .places())
                .as("most of them are not")
                .isEmpty();
        assertThat(services("JULES FERRY", "PAUL BERT", "FERRY JULES", "VAUQUELIN Marie", "Marie VAUQUELIN")
                        .places())
                .as("written as people are")
                .containsExactlyInAnyOrder("JULES FERRY", "PAUL BERT");
        NamesAmongCodes people = new NamesAmongCodes();
        Stream.of("JULES FERRY", "PAUL BERT", "MARIE VAUQUELIN", "LEON BROCHEMONT", "KARIM LEFROID")
                .forEach(one -> people.add(one, 40));
        assertThat(people.places()).as("a column of people").isEmpty();
        assertThat(people.hasLabelsOfPeople()).isTrue();
    }

    @Test
    void a_place_in_less_than_a_hundredth_of_the_cells_is_not_told_from_somebody() {
        NamesAmongCodes column = services("JULES FERRY", "JEAN MOULIN");
        column.addPlain(3_220);
        assertThat(column.places()).hasSize(2);

        column.addPlain(1);
        assertThat(column.places()).isEmpty();
    }

    @Test
    void no_text_whatever_takes_long() {
        NamesAmongCodes column = new NamesAmongCodes();
        for (int length = 1; length <= 64; length++) {
            column.add("a".repeat(length), 1);
            column.add("a".repeat(length) + "-1", 1);
            column.add("de ".repeat(length / 3) + "!", 1);
            column.add("a-".repeat(length / 2) + "!", 1);
        }

        assertThat(column.names(YEAR)).isEmpty();
    }

    @Test
    void more_than_can_be_held_make_a_column_of_people() {
        NamesAmongCodes column = new NamesAmongCodes();
        IntStream.range(0, 20_000).forEach(i -> column.add(letters(i) + " J", 1));

        column.add("1010", 1_000_000);

        assertThat(column.names(YEAR)).hasSize(10_000);
        assertThat(column.hasManyNames(YEAR)).as("though few of its cells are").isTrue();
    }

    private static String letters(int number) {
        StringBuilder letters = new StringBuilder("Q");
        for (int left = number, i = 0; i < 4; i++, left /= 20) {
            letters.append((char) ('A' + left % 20));
        }
        return letters.toString();
    }
}
