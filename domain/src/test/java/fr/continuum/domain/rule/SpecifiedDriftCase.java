package fr.continuum.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.domain.consolidation.DriftedExtract;
import fr.continuum.domain.ledger.DriftLimits;
import fr.continuum.domain.testing.Found;
import fr.continuum.domain.testing.Specification;
import fr.continuum.domain.testing.WorkforceWords;
import fr.continuum.domain.workforce.HrFacts;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Runs one case of a specification file in which an extract comes in: posts against those in force, under the usual
/// limits.
///
/// Given: `posts in force` and `posts tonight`, how many and what each is.
///
/// Expected: `findings`, all there are.
final class SpecifiedDriftCase {

    private static final String IN_FORCE = "posts in force";
    private static final String TONIGHT = "posts tonight";

    private final Specification.Case given;

    SpecifiedDriftCase(Specification.Case given) {
        this.given = given;
    }

    static boolean isToldBy(Specification.Case one) {
        return one.has(TONIGHT);
    }

    void run() {
        given.understands(Set.of("why", IN_FORCE, TONIGHT), Set.of("findings"));
        HrFacts.Posts tonight = posts(given.text(TONIGHT, ""));
        Optional<DriftedExtract> drifted = DriftedExtract.of(
                "RH · " + tonight.feed().french(), tonight.drift(posts(given.text(IN_FORCE, "")), DriftLimits.USUAL));
        assertThat(drifted.stream()
                        .map(DriftedExtract::finding)
                        .peek(Found::isSaidInEnglish)
                        .peek(finding -> assertThat(finding.rule().id()).isEqualTo(given.rule()))
                        .map(finding -> finding.subject() + ": "
                                + finding.found().replace('\u202f', ' ').replace('\u00a0', ' ')))
                .isEqualTo(given.texts("findings"));
    }

    /// `20 fte=0.5`: twenty posts of half an agent each.
    private static HrFacts.Posts posts(String told) {
        String[] words = told.split(" ", 2);
        return new HrFacts.Posts(
                WorkforceWords.posts(IntStream.range(0, Integer.parseInt(words[0]))
                        .mapToObj(i -> "post P" + i + " " + words[1])
                        .toList()),
                Optional.empty());
    }
}
