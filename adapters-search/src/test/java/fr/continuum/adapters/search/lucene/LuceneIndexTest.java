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

    private final SearchIndex index = new LuceneIndexer().index(ALL);

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

    @ParameterizedTest
    @CsvSource({"D03-A07", "d03-a07", "D03 A07", "d03a07", "D03–A07"})
    void a_code_comes_first_however_it_is_written(String typed) {
        assertThat(index.find(typed).hits().getFirst()).isEqualTo(new Hit(ALL.get(1), true));
    }

    @Test
    void the_code_itself_comes_before_those_that_begin_with_it() {
        assertThat(codes("60")).containsExactly("60", "6042");
        assertThat(index.find("60").hits()).extracting(Hit::isExact).containsExactly(true, false);
        assertThat(codes("D03").getFirst()).isEqualTo("D03");
        assertThat(codes("D03")).contains("D03-A07", "D03-A08");
    }

    @Test
    void codes_and_years_are_never_taken_for_others_a_digit_away() {
        assertThat(codes("6043")).isEmpty();
        assertThat(codes("D04-A07")).doesNotContain("D03-A07");
    }

    @Test
    void all_words_are_answered_or_it_is_said_that_only_some_are() {
        assertThat(index.find("crèche bourg").isPartial()).isFalse();
        assertThat(codes("crèche bourg")).containsExactly("D03-A08");

        assertThat(index.find("crèche téléphérique").isPartial()).isTrue();
        assertThat(codes("crèche téléphérique")).containsExactly("D03-A08");
        assertThat(codes("téléphérique")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"''", "'   '", "'?!…'", "le", "(", "\"", "*:*", "AND OR NOT", "title:école"})
    void whatever_is_typed_is_answered_without_a_fault(String typed) {
        assertThat(index.find(typed).hits()).hasSizeLessThanOrEqualTo(ALL.size());
        assertThat(index.find(typed + " crèche".repeat(500))).isNotNull();
    }

    @Test
    void nothing_is_found_in_nothing() {
        assertThat(new LuceneIndexer().index(List.of()).find("école").hits()).isEmpty();
    }

    @Test
    void twenty_thousand_things_are_found_by_several_readers_at_once() {
        List<Findable> many = Stream.concat(
                        IntStream.range(0, 20_000)
                                .mapToObj(i -> thing("N" + i, "Nature numéro " + i + " des achats", "fonction")),
                        ALL.stream())
                .toList();
        SearchIndex large = new LuceneIndexer().index(many);

        assertThat(IntStream.range(0, 200)
                        .parallel()
                        .mapToObj(_ ->
                                large.find("sécherese").hits().getFirst().what().code())
                        .distinct())
                .containsExactly("P1");
    }

    private List<String> codes(String typed) {
        return index.find(typed).hits().stream().map(hit -> hit.what().code()).toList();
    }

    private static Findable thing(String code, String title, String words) {
        return new Findable(new Found.Element(code, PlanLevel.ACTION), code, title, words, List.of(), "");
    }
}
