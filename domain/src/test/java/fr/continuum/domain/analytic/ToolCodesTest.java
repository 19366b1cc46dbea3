package fr.continuum.domain.analytic;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.testing.Words;
import org.junit.jupiter.api.Test;

class ToolCodesTest {

    private static ToolCodes of(String... rows) {
        return ToolCodes.of(Words.table(Dimension.PLAN, rows));
    }

    @Test
    void a_code_stands_for_what_a_row_says_however_it_is_spelled() {
        ToolCodes codes = of("analytique=0OS1A1 -> OS1-A1", "operation=12 -> OS2");

        assertThat(codes.element("0OS1A1")).contains(new PlanCode("OS1-A1"));
        assertThat(codes.element(" 0os1a1 ")).contains(new PlanCode("OS1-A1"));
        assertThat(codes.element("OS1-A1"))
                .as("that of the plan is looked up elsewhere")
                .isEmpty();
        assertThat(codes.element("12")).isEmpty();
    }

    @Test
    void a_code_that_rows_say_is_for_something_else_too_stands_for_nothing() {
        assertThat(of("analytique=42 -> OS1", "analytique=42 2019..2020 -> OS2").element("42"))
                .as("in some years")
                .isEmpty();
        assertThat(of("analytique=42 -> OS1", "analytique=4* service=DRH -> OS2")
                        .element("42"))
                .as("for some lines")
                .isEmpty();
        assertThat(of("analytique=42 -> OS1 60, OS2 40").element("42"))
                .as("shared")
                .isEmpty();
        assertThat(of("analytique=ab -> OS1", "analytique=AB -> OS2").element("ab"))
                .as("told apart by case alone")
                .isEmpty();
        assertThat(of("analytique=4* -> OS1").element("42")).as("of many codes").isEmpty();
        assertThat(of("analytique=42 2019..2020 -> OS1").element("42"))
                .as("of some years")
                .isEmpty();
    }

    @Test
    void without_a_table_no_code_stands_for_anything() {
        assertThat(ToolCodes.NONE.element("42")).isEmpty();
    }
}
