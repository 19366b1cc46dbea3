package fr.continuum.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.continuum.domain.testing.Specification;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every rule of the catalogue, as its specification file tells it. R35 arises where documents are measured: its file
/// stands with the application.
class SpecificationTest {

    @TestFactory
    Stream<DynamicContainer> every_case_of_every_rule() {
        return Specification.in(Specification.OF_DOMAIN).stream()
                .map(rule -> DynamicContainer.dynamicContainer(
                        rule.id() + " " + rule.english(),
                        rule.cases().stream().map(one -> DynamicTest.dynamicTest(one.name(), () -> run(one)))));
    }

    /// A case speaks of budget documents, of the plan and what serves it, of gained time, of indicators, of
    /// extracts, or of what was bought and created.
    private static void run(Specification.Case one) {
        if (SpecifiedDriftCase.isToldBy(one)) {
            new SpecifiedDriftCase(one).run();
        } else if (SpecifiedTimeCase.isToldBy(one)) {
            new SpecifiedTimeCase(one).run();
        } else if (SpecifiedIndicatorCase.isToldBy(one)) {
            new SpecifiedIndicatorCase(one).run();
        } else if (SpecifiedProofCase.isToldBy(one)) {
            new SpecifiedProofCase(one).run();
        } else if (one.has("elements")) {
            new SpecifiedPlanCase(one).run();
        } else {
            new SpecifiedCase(one).run();
        }
    }

    @Test
    void a_case_that_expects_nothing_is_refused() {
        Specification.Case nothing =
                new Specification.Case("R20", "empty", Map.of("case", "empty", "lines", List.of()));

        assertThatThrownBy(() -> new SpecifiedCase(nothing).run())
                .hasMessage("R20, empty: expects none of [buckets, findings, rates, refused, sections, targets]");
    }

    @Test
    void a_word_nobody_reads_is_refused() {
        Specification.Case misspelt =
                new Specification.Case("R20", "slip", Map.of("case", "slip", "buckets", Map.of(), "row", "x"));

        assertThatThrownBy(() -> new SpecifiedCase(misspelt).run()).hasMessage("R20, slip: nobody reads [row]");
    }

    @Test
    void a_case_fails_where_an_amount_is_another() {
        Specification.Case wrong = new Specification.Case(
                "R20",
                "wrong",
                Map.of(
                        "lines",
                        "D fonction=21 MtReal=1,00",
                        "buckets",
                        Map.of("total", "2,00 (1)", "traced WEAK", "1,00 (1)")));

        assertThatThrownBy(() -> new SpecifiedCase(wrong).run()).isInstanceOf(AssertionError.class);
    }

    @Test
    void names_of_cases_are_told_apart() {
        assertThat(Specification.in(Specification.OF_DOMAIN))
                .allSatisfy(rule -> assertThat(rule.cases().stream().map(Specification.Case::name))
                        .doesNotHaveDuplicates()
                        .doesNotContain("null")
                        .isNotEmpty());
    }
}
