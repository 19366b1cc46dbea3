package fr.continuum.application.night;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.shared.Wording;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a night found, held against another.
class NightFiguresTest {

    private static final NightReportWriter WRITER =
            (what, to) -> to.write(((NightReport) what).findings().toString().getBytes(StandardCharsets.UTF_8));

    private static NightFigures of(Wording found) {
        return new NightFigures(
                List.of(),
                List.of(),
                List.of(Finding.of(
                        ContinuumRule.R12, "TRAINING F1", new Wording("un objectif", "an objective"), found)));
    }

    @Test
    void a_night_that_kept_french_alone_is_the_same_once_made_again() throws IOException {
        assertThat(of(Wording.same("aucun objectif"))
                        .isWrittenAs(of(new Wording("aucun objectif", "no objective")), WRITER))
                .isTrue();
    }

    @Test
    void one_that_found_something_else_is_not() throws IOException {
        assertThat(of(new Wording("aucun objectif", "no objective"))
                        .isWrittenAs(of(new Wording("un objectif clos", "no objective")), WRITER))
                .isFalse();
    }
}
