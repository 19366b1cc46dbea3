package fr.continuum.application.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fr.continuum.application.port.Consolidations.Consolidation;
import fr.continuum.application.port.Consolidations.State;
import fr.continuum.domain.consolidation.Inputs;
import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.shared.Siren;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AnswersOfNightsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    private final AnswersOfNights<String> answers = new AnswersOfNights<>(2);
    private final AtomicInteger worked = new AtomicInteger();

    private String ask(Consolidation night, String question) {
        return answers.answer(night, List.of(question), () -> question + worked.incrementAndGet());
    }

    @Test
    void what_a_published_night_answers_is_worked_out_once() {
        assertThat(ask(night(1, State.PUBLISHED), "a")).isEqualTo("a1");
        assertThat(ask(night(1, State.PUBLISHED), "a")).isEqualTo("a1");
        assertThat(ask(night(1, State.PUBLISHED), "b")).isEqualTo("b2");
    }

    @Test
    void another_night_or_the_same_of_other_inputs_is_another_answer() {
        assertThat(ask(night(1, State.PUBLISHED), "a")).isEqualTo("a1");
        assertThat(ask(night(2, State.PUBLISHED), "a")).isEqualTo("a2");
        assertThat(ask(night(2, State.PUBLISHED, "2"), "a")).isEqualTo("a3");
    }

    @Test
    void what_is_not_published_may_still_change() {
        assertThat(ask(night(1, State.PREPARED), "a")).isEqualTo("a1");
        assertThat(ask(night(1, State.PREPARED), "a")).isEqualTo("a2");
    }

    @Test
    void the_one_asked_for_longest_ago_makes_room() {
        Consolidation night = night(1, State.PUBLISHED);
        assertThat(List.of(ask(night, "a"), ask(night, "b"), ask(night, "a"), ask(night, "c")))
                .containsExactly("a1", "b2", "a1", "c3");
        assertThat(List.of(ask(night, "a"), ask(night, "b"))).containsExactly("a1", "b4");
    }

    @Test
    void a_failure_is_told_as_it_is_and_asked_again() {
        Consolidation night = night(1, State.PUBLISHED);
        assertThatIllegalStateException()
                .isThrownBy(() -> answers.answer(night, List.of("a"), () -> {
                    throw new IllegalStateException("no database");
                }))
                .withMessage("no database");
        assertThat(ask(night, "a")).isEqualTo("a1");
    }

    @Test
    void whoever_asks_what_is_being_worked_out_waits_for_it() throws Exception {
        Consolidation night = night(1, State.PUBLISHED);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            Future<String> first = two.submit(() -> answers.answer(night, List.of("a"), () -> {
                begun.countDown();
                await(released);
                return "a" + worked.incrementAndGet();
            }));
            await(begun);
            Future<String> second = two.submit(() -> ask(night, "a"));
            released.countDown();
            assertThat(List.of(first.get(), second.get())).containsExactly("a1", "a1");
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Consolidation night(int sequence, State state) {
        return night(sequence, state, "1");
    }

    private static Consolidation night(int sequence, State state, String judgement) {
        return new Consolidation(
                new Siren("219300480"),
                NightId.of(DAY, sequence),
                new Inputs(DAY, "reader 1", "1", judgement, null, null, null, null, List.of()),
                List.of(),
                List.of(),
                state,
                "");
    }
}
