package fr.continuum.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.domain.consolidation.DriftedExtract;
import fr.continuum.domain.ledger.ChangedLayout;
import fr.continuum.domain.ledger.DriftLimits;
import fr.continuum.domain.testing.Found;
import fr.continuum.domain.testing.Specification;
import fr.continuum.domain.testing.WorkforceWords;
import fr.continuum.domain.workforce.HrFacts;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Runs one case of a specification file in which an extract comes in, under the usual limits: posts against those in
/// force, or against what their profile expects.
///
/// Given: `posts in force` and `posts tonight`, how many and what each is; or `rows rejected`, of how many; or
/// `columns lost` and `columns twice`.
///
/// Expected: `findings`, all there are.
final class SpecifiedDriftCase {

    private static final String IN_FORCE = "posts in force";
    private static final String TONIGHT = "posts tonight";
    private static final String REJECTED = "rows rejected";
    private static final String LOST = "columns lost";
    private static final String TWICE = "columns twice";

    private static final String SUBJECT = "RH · tableau des effectifs";
    private static final String FILE = "postes.csv";
    private static final String PROFILE = "posts";

    private final Specification.Case given;

    SpecifiedDriftCase(Specification.Case given) {
        this.given = given;
    }

    static boolean isToldBy(Specification.Case one) {
        return one.has(TONIGHT) || one.has(REJECTED) || one.has(LOST) || one.has(TWICE);
    }

    void run() {
        given.understands(Set.of("why", IN_FORCE, TONIGHT, REJECTED, LOST, TWICE), Set.of("findings"));
        assertThat(drifted().stream()
                        .map(DriftedExtract::finding)
                        .peek(Found::isSaidInEnglish)
                        .peek(finding -> assertThat(finding.rule().id()).isEqualTo(given.rule()))
                        .map(finding -> finding.subject() + ": "
                                + finding.found().replace('\u202f', ' ').replace('\u00a0', ' ')))
                .isEqualTo(given.texts("findings"));
    }

    private Optional<DriftedExtract> drifted() {
        if (given.has(TONIGHT)) {
            HrFacts.Posts tonight = posts(given.text(TONIGHT, ""));
            return DriftedExtract.fromTheOneInForce(tonight.drift(posts(given.text(IN_FORCE, "")), DriftLimits.USUAL))
                    .map(why -> DriftedExtract.of(SUBJECT, FILE, why));
        }
        if (given.has(REJECTED)) {
            String[] counts = given.text(REJECTED, "").split(" of ", 2);
            long rejected = Long.parseLong(counts[0]);
            return DriftLimits.USUAL
                    .rejecting(PROFILE, Long.parseLong(counts[1]) - rejected, rejected)
                    .map(why -> DriftedExtract.unread(SUBJECT, FILE, why));
        }
        ChangedLayout changed = new ChangedLayout(given.texts(LOST), given.texts(TWICE));
        return Optional.of(DriftedExtract.unread(SUBJECT, FILE, changed.why(PROFILE)));
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
