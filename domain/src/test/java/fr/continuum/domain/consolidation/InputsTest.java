package fr.continuum.domain.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.continuum.domain.consolidation.Inputs.DocumentInput;
import fr.continuum.domain.plan.Tolerance;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InputsTest {

    private static final LocalDate TONIGHT = LocalDate.parse("2026-11-22");
    private static final DocumentInput DOCUMENT = new DocumentInput(Sha256.of("document"), Sha256.of("chart"));
    private static final Inputs INPUTS = new Inputs(
            TONIGHT,
            "reader-1",
            "scope-1",
            "rules-1",
            Sha256.of("policies"),
            Sha256.of("policy tree"),
            Sha256.of("plan"),
            Sha256.of("plan tree"),
            List.of(DOCUMENT));

    @Test
    void each_input_that_decides_a_measurement_makes_another() {
        List<Sha256> measurements = Stream.of(
                        INPUTS,
                        with("reader-2", "scope-1", "policies", "policy tree", "plan", "plan tree"),
                        with("reader-1", "scope-2", "policies", "policy tree", "plan", "plan tree"),
                        INPUTS.by("reader-1", "scope-1", "rules-2"),
                        with("reader-1", "scope-1", null, "policy tree", "plan", "plan tree"),
                        with("reader-1", "scope-1", "policies", null, "plan", "plan tree"),
                        with("reader-1", "scope-1", "policies", "policy tree", null, "plan tree"),
                        with("reader-1", "scope-1", "policies", "policy tree", "plan", null),
                        with("reader-1", "scope-1", "policy tree", "policies", "plan", "plan tree"))
                .map(inputs -> inputs.measurement(DOCUMENT))
                .toList();

        assertThat(measurements).doesNotHaveDuplicates();
        assertThat(INPUTS.measurement(new DocumentInput(DOCUMENT.sha(), null))).isNotIn(measurements);
        assertThat(INPUTS.measurement(new DocumentInput(DOCUMENT.sha(), DOCUMENT.chart(), Sha256.of("profile"))))
                .isNotIn(measurements);
        assertThat(INPUTS.measurement(new DocumentInput(Sha256.of("other"), DOCUMENT.chart())))
                .isNotIn(measurements);
    }

    @Test
    void neither_the_date_nor_the_other_documents_make_another() {
        Inputs nextNight = new Inputs(
                TONIGHT.plusDays(1),
                "reader-1",
                "scope-1",
                "rules-1",
                Sha256.of("policies"),
                Sha256.of("policy tree"),
                Sha256.of("plan"),
                Sha256.of("plan tree"),
                List.of());

        assertThat(nextNight.measurement(DOCUMENT)).isEqualTo(INPUTS.measurement(DOCUMENT));
    }

    @Test
    void another_program_takes_the_same_inputs() {
        Inputs taken = INPUTS.by("reader-2", "scope-2", "rules-2");

        assertThat(taken)
                .isEqualTo(new Inputs(
                        TONIGHT,
                        "reader-2",
                        "scope-2",
                        "rules-2",
                        INPUTS.policyTable(),
                        INPUTS.policyTree(),
                        INPUTS.planTable(),
                        INPUTS.planTree(),
                        INPUTS.documents()));
    }

    private static Inputs with(
            String reader, String scope, String policies, String policyTree, String plan, String planTree) {
        return new Inputs(
                TONIGHT,
                reader,
                scope,
                "rules-1",
                sha(policies),
                sha(policyTree),
                sha(plan),
                sha(planTree),
                List.of(DOCUMENT));
    }

    private static Sha256 sha(String text) {
        return text == null ? null : Sha256.of(text);
    }

    @Test
    void what_is_said_of_the_plan_follows_from_the_plan_what_is_done_for_it_and_the_day() {
        Inputs about = INPUTS.about(sha("plan"), sha("book"), null);

        assertThat(about.saysTheSameOfThePlan(INPUTS.about(sha("plan"), sha("book"), sha("waivers"))))
                .isTrue();
        assertThat(about.saysTheSameOfThePlan(INPUTS.about(sha("other"), sha("book"), null)))
                .isFalse();
        assertThat(about.saysTheSameOfThePlan(about.heldBy(sha("posts")))).isFalse();
        assertThat(about.heldBy(sha("posts"))
                        .tolerating(new Tolerance(1))
                        .by("a", "b", "c")
                        .workforce())
                .isEqualTo(sha("posts"));
        assertThat(about.saysTheSameOfThePlan(INPUTS.about(sha("plan"), sha("other"), null)))
                .isFalse();
        assertThat(about.saysTheSameOfThePlan(about.measuredBy(sha("indicators"))))
                .isFalse();
        assertThat(about.measuredBy(sha("indicators"))
                        .by("a", "b", "c")
                        .heldBy(null)
                        .indicators())
                .isEqualTo(sha("indicators"));
        assertThat(about.saysTheSameOfThePlan(INPUTS)).isFalse();
        assertThat(about.saysTheSameOfThePlan(about.tolerating(new Tolerance(1))))
                .isFalse();
    }

    @Test
    void an_extract_put_aside_is_taken_along_and_something_else_is_found() {
        DriftedExtract drifted = new DriftedExtract("RH · cycles", new Wording("2 lignes", "2 rows"));
        Inputs without = INPUTS.without(List.of(drifted));

        assertThat(without.saysTheSameOfThePlan(INPUTS)).isFalse();
        assertThat(without.about(sha("plan"), null, null)
                        .heldBy(sha("posts"))
                        .tolerating(new Tolerance(1))
                        .by("a", "b", "c")
                        .drifted())
                .containsExactly(drifted);
        assertThat(without.measurement(DOCUMENT)).isEqualTo(INPUTS.measurement(DOCUMENT));
    }

    @Test
    void what_is_tolerated_is_taken_along_and_decides_nothing_of_a_document_s_own_figures() {
        Inputs tolerating = INPUTS.tolerating(new Tolerance(12_00)).about(sha("plan"), null, null);

        assertThat(tolerating.tolerance()).isEqualTo(new Tolerance(12_00));
        assertThat(tolerating.by("other", "other", "other").tolerance()).isEqualTo(new Tolerance(12_00));
        assertThat(tolerating.measurement(DOCUMENT)).isEqualTo(INPUTS.measurement(DOCUMENT));
        assertThat(INPUTS.tolerance()).isEqualTo(Tolerance.NONE);
    }

    @Test
    void a_tolerance_is_not_less_than_nothing() {
        assertThatThrownBy(() -> new Tolerance(-1)).hasMessage("A tolerance is not less than nothing: -1");
    }

    @Test
    void the_plan_decides_nothing_of_a_document_s_own_figures() {
        Inputs about = INPUTS.about(sha("plan"), sha("book"), sha("waivers"));

        assertThat(about.measurement(about.documents().getFirst()))
                .isEqualTo(INPUTS.measurement(INPUTS.documents().getFirst()));
        assertThat(about.by("other", "other", "other").plan()).isEqualTo(sha("plan"));
    }
}
