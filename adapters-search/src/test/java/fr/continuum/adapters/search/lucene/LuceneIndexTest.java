package fr.continuum.adapters.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.port.SearchIndex;
import fr.continuum.application.port.SearchIndex.Hit;
import fr.continuum.application.search.Findable;
import fr.continuum.application.search.Found;
import fr.continuum.domain.plan.PlanLevel;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LuceneIndexTest {

    private static final List<Findable> ALL = List.of(
            thing("D03", "Une ville où l’on grandit bien", "petite enfance, écoles"),
            thing("D03-A07", "Rénover les écoles élémentaires", "l'isolation des bâtiments"),
            thing("D03-A08", "Ouvrir une crèche au cœur du bourg", "accueil des tout-petits"),
            thing("D1", "Formations à la gestion des arbres d’alignement", "Direction des espaces verts"),
            thing("D2", "Œuvres d’art et curriculum vitæ des artistes", "mécénat"),
            thing("6042", "Achats de prestations de services", ""),
            thing("60", "Achats et variation des stocks", ""),
            thing("P1", "Aujourd’hui, la sécheresse", "eau potable ; sobriété"),
            thing("F12", "Gérer un chantier", "chef d'équipe"));

    private final SearchIndex index = new LuceneIndexer(Sigles.ofTrade()).index(ALL);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // accents, case, plurals
                "école                      | D03-A07",
                "ECOLES                     | D03-A07",
                "formation arbre            | D1",
                "élémentaire                | D03-A07",
                // elided articles, both apostrophes
                "l'école élémentaire        | D03-A07",
                "l’ecole elementaire        | D03-A07",
                "isolation                  | D03-A07",
                "d’équipe                   | F12",
                "aujourd'hui                | P1",
                // ligatures
                "coeur                      | D03-A08",
                "cœur                       | D03-A08",
                "oeuvre                     | D2",
                "curriculum vitae           | D2",
                // hyphens
                "tout petits                | D03-A08",
                "tout-petits                | D03-A08",
                // a mistake, two, letters turned round
                "formaton                   | D1",
                "secheresse                 | P1",
                "sécherese                  | P1",
                "chantire                   | F12",
                "prestatoin de servises     | 6042",
                "elementaires ecloes        | D03-A07",
                // beginnings
                "alig                       | D1",
                "mécé                       | D2",
                // words that say nothing
                "la crèche du bourg pour    | D03-A08",
            })
    void words_are_found_however_they_are_spelt(String typed, String code) {
        assertThat(codes(typed).getFirst()).isEqualTo(code);
    }

    /// A plan names who holds a role as it was when it was written; people look for who holds it now.
    @ParameterizedTest
    @CsvSource({"directrice", "directeur", "directrices des routes", "Directeurs"})
    void a_trade_is_found_as_men_and_as_women_have_it(String typed) {
        SearchIndex posts = new LuceneIndexer(Sigles.ofTrade())
                .index(List.of(
                        thing("P1", "Directeur des routes", ""),
                        thing("P2", "Directrice des routes", ""),
                        thing("P3", "Direction des routes", "")));

        assertThat(posts.find(typed, _ -> true).hits())
                .extracting(hit -> hit.what().code())
                .containsExactlyInAnyOrder("P1", "P2");
    }

    @ParameterizedTest
    @CsvSource({"D03-A07", "d03-a07", "D03 A07", "d03a07", "D03–A07"})
    void a_code_comes_first_however_it_is_written(String typed) {
        assertThat(index.find(typed, _ -> true).hits().getFirst()).isEqualTo(new Hit(ALL.get(1), true));
    }

    @Test
    void the_code_itself_comes_before_those_that_begin_with_it() {
        assertThat(codes("60")).containsExactly("60", "6042");
        assertThat(index.find("60", _ -> true).hits()).extracting(Hit::isExact).containsExactly(true, false);
        assertThat(codes("D03").getFirst()).isEqualTo("D03");
        assertThat(codes("D03")).contains("D03-A07", "D03-A08");
    }

    @Test
    void a_figure_alone_is_a_code_and_with_words_the_number_of_something() {
        SearchIndex numbered = new LuceneIndexer(Sigles.ofTrade())
                .index(List.of(
                        thing("V", "Collège Val 1", "rénové"),
                        thing("W", "Collège du Val", "un achat (1 ligne)"),
                        thing("1", "Sécurité", "")));

        assertThat(codes(numbered, "1")).containsExactly("1");
        assertThat(codes(numbered, "val 1")).containsExactly("V");
        assertThat(numbered.find("val 1", _ -> true).isPartial()).isFalse();
        assertThat(codes(numbered, "val")).contains("V", "W");
    }

    @Test
    void a_number_in_the_words_counts_beside_the_word_it_was_typed_beside() {
        SearchIndex numbered = new LuceneIndexer(Sigles.ofTrade())
                .index(List.of(
                        thing("V", "Relier les bourgs", "Communauté de communes du Val 1 Canton de Rives"),
                        thing("W", "Relier les vals", "Communauté de communes du Val 2 Canton 1"),
                        thing("X", "Entretenir", "RD 12, phase 3"),
                        thing("Y", "Du val, la fin", "un achat (1 ligne)")));

        for (String typed : List.of("val 1", "Val 1", "Communauté de communes du Val 1")) {
            assertThat(codes(numbered, typed)).as(typed).containsExactly("V");
            assertThat(numbered.find(typed, _ -> true).isPartial()).as(typed).isFalse();
        }
        assertThat(codes(numbered, "val 2")).containsExactly("W");
        assertThat(codes(numbered, "phase 3 entretenir")).containsExactly("X");
        assertThat(codes(numbered, "12")).isEmpty();
    }

    @Test
    void codes_and_years_are_never_taken_for_others_a_digit_away() {
        assertThat(codes("6043")).isEmpty();
        assertThat(codes("D04-A07")).doesNotContain("D03-A07");
    }

    @Test
    void all_words_are_answered_or_it_is_said_that_only_some_are() {
        assertThat(index.find("crèche bourg", _ -> true).isPartial()).isFalse();
        assertThat(codes("crèche bourg")).containsExactly("D03-A08");

        assertThat(index.find("crèche téléphérique", _ -> true).isPartial()).isTrue();
        assertThat(codes("crèche téléphérique")).containsExactly("D03-A08");
        assertThat(codes("téléphérique")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"''", "'   '", "'?!…'", "le", "(", "\"", "*:*", "AND OR NOT", "title:école"})
    void whatever_is_typed_is_answered_without_a_fault(String typed) {
        assertThat(index.find(typed, _ -> true).hits()).hasSizeLessThanOrEqualTo(ALL.size());
        assertThat(index.find(typed + " crèche".repeat(500), _ -> true)).isNotNull();
    }

    @Test
    void nothing_is_found_in_nothing() {
        assertThat(new LuceneIndexer(Sigles.ofTrade())
                        .index(List.of())
                        .find("école", _ -> true)
                        .hits())
                .isEmpty();
    }

    @Test
    void twenty_thousand_things_are_found_by_several_readers_at_once() {
        List<Findable> many = Stream.concat(
                        IntStream.range(0, 20_000)
                                .mapToObj(i -> thing("N" + i, "Nature numéro " + i + " des achats", "fonction")),
                        ALL.stream())
                .toList();
        SearchIndex large = new LuceneIndexer(Sigles.ofTrade()).index(many);

        assertThat(IntStream.range(0, 200)
                        .parallel()
                        .mapToObj(_ -> large.find("sécherese", _ -> true)
                                .hits()
                                .getFirst()
                                .what()
                                .code())
                        .distinct())
                .containsExactly("P1");
    }

    @Test
    void what_may_not_answer_is_as_if_it_were_not_there() {
        assertThat(index.find("crèche bourg", what -> !what.code().equals("D03-A08"))
                        .hits())
                .isEmpty();
        // Said as it would be were there no such thing: partial, mistakes forgiven.
        assertThat(index.find("crèche écoles", what -> !what.code().equals("D03"))
                        .isPartial())
                .isTrue();
        assertThat(index.find("arbres écoles", what -> what.code().equals("D1")).isPartial())
                .isTrue();
    }

    @Test
    void mistakes_are_forgiven_only_where_nothing_is_spelt_so() {
        SearchIndex alike = new LuceneIndexer(Sigles.ofTrade())
                .index(List.of(thing("A1", "Insertion des jeunes", ""), thing("A2", "Inscription en crèche", "")));

        assertThat(codes(alike, "insertion")).containsExactly("A1");
        assertThat(codes(alike, "insertoin")).contains("A1");
    }

    @ParameterizedTest
    @CsvSource({"D3, D03", "d 3, D03", "Défi 3, D03", "defi 03, D03", "D3-A7, D03-A07", "P5-0, P005-00"})
    void zeros_may_be_left_out_of_a_code_and_its_letter_said_in_words(String typed, String code) {
        SearchIndex plan = new LuceneIndexer(Sigles.ofTrade())
                .index(List.of(
                        called("D06", "Défi 6 : entretenir 3 900 kilomètres", "défi 6"),
                        called("D03", "Défi 3 : vieillir chez soi", "défi 3"),
                        called("D03-A07", "Aider", "action 7"),
                        thing("P005-00", "Service de la protection de l’enfance", "")));

        assertThat(plan.find(typed, _ -> true).hits().getFirst())
                .extracting(hit -> hit.what().code(), Hit::isExact)
                .containsExactly(code, true);
    }

    @Test
    void codes_of_figures_alone_keep_their_zeros_and_a_code_as_it_is_comes_before_those_it_is_nearly() {
        SearchIndex codes = new LuceneIndexer(Sigles.ofTrade())
                .index(List.of(
                        thing("01", "Opérations non ventilables", ""),
                        thing("1", "Sécurité", ""),
                        thing("D03", "Un défi", ""),
                        thing("D3", "Un autre", "")));

        assertThat(codes(codes, "1").getFirst()).isEqualTo("1");
        assertThat(codes(codes, "01").getFirst()).isEqualTo("01");
        assertThat(codes(codes, "D3").getFirst()).isEqualTo("D3");
        assertThat(codes.find("D3", _ -> true).hits()).filteredOn(Hit::isExact).hasSize(1);
        assertThat(codes(codes, "D03").getFirst()).isEqualTo("D03");
    }

    @ParameterizedTest
    @CsvSource({
        "RSA, 017",
        "rsa, 017",
        "APA, 016",
        "ASE, 4213",
        "aide sociale à l’enfance, 4213",
        "PCH, 6511211",
        "DSI, ''",
        "SDIS, 12",
        "revenu de solidarité active, 0171",
        "CRPN, D9",
    })
    void initials_are_found_by_what_they_stand_for_and_the_other_way_round(String typed, String code) {
        SearchIndex trade = new LuceneIndexer(Sigles.ofTrade())
                .index(List.of(
                        thing("017", "Revenu de solidarité active", ""),
                        thing("0171", "RSA, régularisations", ""),
                        thing("016", "Allocation personnalisée d'autonomie", ""),
                        thing("4213", "Aide à l'enfance", ""),
                        thing("6511211", "Compensation du handicap, adultes", ""),
                        thing("12", "Incendie et secours", ""),
                        department("Direction des systèmes d’information"),
                        department("Centre routier des plateaux du nord"),
                        thing("D9", "Saler les routes", "Centre routier des plateaux du nord"),
                        thing("X", "Raser les murs", "")));

        assertThat(codes(trade, typed)).contains(code).doesNotContain("X");
    }

    @Test
    void an_authority_adds_its_own_initials_and_is_told_which_lines_say_none() {
        Sigles.Read read = Sigles.read(
                List.of("# les nôtres", "", "RDA = régie des eaux", "sans égal", "DEUX MOTS = deux mots", "VIDE = "));

        assertThat(read.unfit())
                .containsExactly(
                        new Sigles.Unfit(4, "sans égal"),
                        new Sigles.Unfit(5, "DEUX MOTS = deux mots"),
                        new Sigles.Unfit(6, "VIDE ="));
        SearchIndex own = new LuceneIndexer(Sigles.ofTrade().and(read.sigles()))
                .index(List.of(
                        thing("E", "Budget de la régie des eaux", ""), thing("R", "Revenu de solidarité active", "")));
        assertThat(codes(own, "RDA")).containsExactly("E");
        assertThat(codes(own, "RSA")).containsExactly("R");
    }

    private static List<String> codes(SearchIndex index, String typed) {
        return index.find(typed, _ -> true).hits().stream()
                .map(hit -> hit.what().code())
                .toList();
    }

    private static Findable called(String code, String title, String alias) {
        return new Findable(new Found.Element(code, PlanLevel.ACTION), code, title, "", List.of(), "", List.of(alias));
    }

    private static Findable department(String name) {
        return new Findable(new Found.Department(name), "", name, "", List.of(), "");
    }

    private List<String> codes(String typed) {
        return index.find(typed, _ -> true).hits().stream()
                .map(hit -> hit.what().code())
                .toList();
    }

    private static Findable thing(String code, String title, String words) {
        return new Findable(new Found.Element(code, PlanLevel.ACTION), code, title, words, List.of(), "");
    }
}
