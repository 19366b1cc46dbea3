package fr.continuum.domain.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.TargetTree;
import fr.continuum.domain.testing.Words;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The published order in which rows win (blueprint §5), one step at a time.
class PrecedenceTest {

    private static final TargetTree POLICIES =
            Words.tree(Dimension.POLICY, "education", "education > ecoles", "culture");
    private final Precedence precedence = new Precedence(POLICIES);

    @ParameterizedTest(name = "{0} wins over {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            lien nature=60*                        | autorisation=AP1                | a personal link, before everything
            lien nature=60                         | lien nature=60*                 | links compete among themselves
            autorisation=AP1                       | operation=OP1                   | authorisation before operation
            operation=OP1                          | analytique=A1                   | operation before analytic code
            analytique=A1                          | service=S1                      | analytic code before service
            service=S1                             | politique=education             | service before policy
            politique=education                    | fonction=21                     | policy before function
            fonction=21*                           | chapitre=011                    | function before chapter
            chapitre=011*                          | nature=60                       | chapter before nature
            nature=6*                              | budget=21930048000015           | nature before what only narrows
            budget=21930048000015                  | section=F                       | budget before section
            section=F                              | sens=D                          | section before flow
            sens=D                                 | mouvement=0                     | flow before movement
            fonction=2*                            | chapitre=011 nature=60 sens=D   | the strongest field, before their number
            fonction=2* nature=6*                  | fonction=212                    | more fields before fewer
            fonction=2* sens=D                     | fonction=212                    | a field that only narrows counts as well
            fonction=2* chapitre=0*                | fonction=212 nature=60          | then the next strongest field
            fonction=2* nature=6*                  | fonction=212 sens=D             | then the next strongest field, down to the last
            fonction=21                            | fonction=21*                    | exact before prefix
            fonction=2                             | fonction=2121*                  | exact before a longer prefix
            fonction=21*                           | fonction=2*                     | longer prefix before shorter
            fonction=21* nature=6*                 | fonction=2* nature=6011         | the strongest field decides first
            fonction=2* nature=60*                 | fonction=2* nature=6*           | then the next
            politique=ecoles                       | politique=education             | a policy lower in its tree
            politique=culture                      | politique=inconnue              | a policy that is, before one that is gone
            fonction=2* 2018..2020                 | fonction=2*                     | limited to years before unlimited
            fonction=2* 2018..                     | fonction=2*                     | limited on one side is limited
            fonction=21*                           | fonction=2* 2018..2018          | closeness before years
            """)
    void one_row_wins(String winner, String loser, String why) {
        AllocationRule first = Words.row(winner + " -> a");
        AllocationRule other = Words.row(loser + " -> a");

        assertThat(precedence.compare(first, other)).as(why).isNegative();
        assertThat(precedence.compare(other, first)).as(why).isPositive();
    }

    @ParameterizedTest(name = "{0} ties with {1}")
    @CsvSource(delimiter = '|', textBlock = """
            fonction=21*            | fonction=21*
            fonction=21*            | fonction=31*
            fonction=21             | fonction=2121
            politique=education     | politique=culture
            fonction=2* 2018..2020  | fonction=2* ..2019
            nature=60 fonction=21   | fonction=21 nature=60
            """)
    void two_rows_tie(String first, String other) {
        assertThat(precedence.compare(Words.row(first + " -> a"), Words.row(other + " -> b")))
                .isZero();
        assertThat(precedence.compare(Words.row(other + " -> b"), Words.row(first + " -> a")))
                .isZero();
    }

    @Test
    void the_order_is_total_whichever_way_random_rows_are_compared() {
        RandomTables random = new RandomTables(7);
        Precedence order = new Precedence(RandomTables.POLICIES);
        List<AllocationRule> rules = new ArrayList<>();
        rules.addAll(random.table(Dimension.POLICY, 70).rules());
        rules.addAll(random.table(Dimension.PLAN, 70).rules());

        for (AllocationRule a : rules) {
            assertThat(order.compare(a, a)).isZero();
            for (AllocationRule b : rules) {
                int ab = Integer.signum(order.compare(a, b));
                assertThat(ab).isEqualTo(-Integer.signum(order.compare(b, a)));
                for (AllocationRule c : rules) {
                    int bc = Integer.signum(order.compare(b, c));
                    if (ab <= 0 && bc <= 0 && Integer.signum(order.compare(a, c)) != Math.min(ab, bc)) {
                        assertThat(List.of(a, b, c)).as("not transitive").isEmpty();
                    }
                }
            }
        }
    }

    @Test
    void rows_of_one_rank_that_meet_one_key_ask_for_the_same() {
        RandomTables random = new RandomTables(11);
        Precedence order = new Precedence(RandomTables.POLICIES);
        int tied = 0;

        for (int i = 0; i < 2_000; i++) {
            Dimension dimension = i % 2 == 0 ? Dimension.POLICY : Dimension.PLAN;
            AllocationSubject subject = random.subject(dimension);
            List<AllocationRule> met = random.table(dimension, 20).rules().stream()
                    .filter(rule -> rule.matches(subject))
                    .toList();
            for (AllocationRule a : met) {
                for (AllocationRule b : met) {
                    if (a != b && order.compare(a, b) == 0) {
                        tied++;
                        assertThat(a.conditions()).isEqualTo(b.conditions());
                    }
                }
            }
        }

        assertThat(tied).isGreaterThan(500);
    }
}
