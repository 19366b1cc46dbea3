package fr.continuum.adapters.persistence.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import fr.continuum.application.port.Consultation;
import fr.continuum.application.port.Consultation.Count;
import fr.continuum.application.port.Consultation.Weight;
import fr.continuum.application.port.KeysAsked.KeyQuestion;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.shared.Tally;
import fr.continuum.domain.target.Dimension;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Which questions are put again to who answers them.
class RecentAnswersTest {

    private static final Siren TOWN = new Siren("210100012");
    private static final Siren OTHER = new Siren("229900012");
    private static final Sha256 MEASUREMENT =
            Sha256.of("measurement".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    private static final KeyQuestion POLICIES = KeyQuestion.all(Dimension.POLICY, Flow.EXPENSE, Measure.EXECUTED);
    private static final KeyQuestion PLAN = KeyQuestion.all(Dimension.PLAN, Flow.EXPENSE, Measure.EXECUTED);

    private final Consultation stored = mock();
    private final Consultation recent = new RecentConsultation(stored);

    private static Count count(long keys) {
        return new Count(keys, new Tally(100 * keys, keys));
    }

    private List<Weight> heaviest(KeyQuestion question) {
        return recent.weights(TOWN, MEASUREMENT, question, KeyField.NATURE, 5);
    }

    @Test
    void a_question_is_answered_once_and_each_other_question_by_itself() {
        when(stored.count(TOWN, MEASUREMENT, POLICIES)).thenReturn(count(1));
        when(stored.count(TOWN, MEASUREMENT, PLAN)).thenReturn(count(2));
        when(stored.count(OTHER, MEASUREMENT, PLAN)).thenReturn(count(3));

        for (int again = 0; again < 2; again++) {
            assertThat(recent.count(TOWN, MEASUREMENT, POLICIES)).isEqualTo(count(1));
            assertThat(recent.count(TOWN, MEASUREMENT, PLAN)).isEqualTo(count(2));
            assertThat(recent.count(OTHER, MEASUREMENT, PLAN)).isEqualTo(count(3));
        }

        verify(stored, times(3)).count(any(), any(), any());
    }

    @Test
    void what_a_measurement_that_may_come_answers_is_asked_again() {
        List<Weight> said = List.of(new Weight("60611", 1, new Tally(100, 1)));
        when(stored.weights(any(), any(), any(), any(), anyInt())).thenReturn(List.of(), said);
        when(stored.count(TOWN, MEASUREMENT, PLAN)).thenReturn(count(0), count(4));

        assertThat(heaviest(PLAN)).isEmpty();
        assertThat(heaviest(PLAN)).isEqualTo(said);
        assertThat(heaviest(PLAN)).isEqualTo(said);
        assertThat(recent.count(TOWN, MEASUREMENT, PLAN).keys()).isZero();
        assertThat(recent.count(TOWN, MEASUREMENT, PLAN)).isEqualTo(count(4));

        verify(stored, times(2)).weights(any(), any(), any(), any(), anyInt());
    }

    @Test
    void lines_are_asked_for_each_time() {
        recent.line(null, 3);
        recent.line(null, 3);

        verify(stored, times(2)).line(any(), anyInt());
    }
}
