package fr.continuum.application.port;

import static fr.continuum.application.port.Samples.AUTHORITY;
import static fr.continuum.application.port.Samples.BUDGET;
import static fr.continuum.application.port.Samples.OTHER_AUTHORITY;
import static fr.continuum.application.port.Samples.YEAR;
import static fr.continuum.application.port.Samples.sha;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.continuum.application.port.Consolidations.Consolidation;
import fr.continuum.application.port.Consolidations.CumulatedBudget;
import fr.continuum.application.port.Consolidations.MeasuredDocument;
import fr.continuum.application.port.Consolidations.State;
import fr.continuum.application.port.Measurements.Measurement;
import fr.continuum.domain.consolidation.DriftedExtract;
import fr.continuum.domain.consolidation.Inputs;
import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.crossproof.ProofTolerance;
import fr.continuum.domain.plan.Tolerance;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.shared.Wording;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What every store of consolidations does.
public abstract class ConsolidationsContract {

    private static final NightId FIRST = new NightId("2026-11-22.9");
    private static final NightId SECOND = new NightId("2026-11-22.10");
    private static final NightId THIRD = new NightId("2026-11-23.1");
    private static final Instant AT = Instant.parse("2026-11-22T22:00:00Z");

    /// No consolidation yet.
    protected abstract Consolidations consolidations();

    /// The facts and measurements they are made of.
    protected abstract BudgetFacts facts();

    protected abstract Measurements measurements();

    @Test
    void a_prepared_consolidation_is_not_what_readers_see() {
        Consolidations consolidations = consolidations();
        Consolidation prepared = full(FIRST);

        consolidations.prepare(prepared);

        assertThat(consolidations.find(AUTHORITY, FIRST)).contains(prepared);
        assertThat(consolidations.current(AUTHORITY)).isEmpty();
        assertThat(consolidations.currentNight(AUTHORITY)).isEmpty();
    }

    @Test
    void publishing_makes_it_what_readers_see() {
        Consolidations consolidations = consolidations();
        consolidations.prepare(empty(AUTHORITY, FIRST));
        consolidations.prepare(empty(OTHER_AUTHORITY, FIRST));
        consolidations.publish(AUTHORITY, FIRST, AT);
        consolidations.prepare(empty(AUTHORITY, SECOND));

        assertThat(consolidations.current(AUTHORITY)).contains(in(empty(AUTHORITY, FIRST), State.PUBLISHED, ""));
        assertThat(consolidations.currentNight(AUTHORITY)).contains(FIRST);
        assertThat(consolidations.current(OTHER_AUTHORITY)).isEmpty();
        assertThat(consolidations.currentNight(OTHER_AUTHORITY)).isEmpty();

        consolidations.publish(AUTHORITY, SECOND, AT);

        assertThat(consolidations.current(AUTHORITY)).contains(in(empty(AUTHORITY, SECOND), State.PUBLISHED, ""));
        assertThat(consolidations.currentNight(AUTHORITY)).contains(SECOND);
        assertThat(consolidations.find(AUTHORITY, FIRST)).contains(in(empty(AUTHORITY, FIRST), State.PUBLISHED, ""));
    }

    @Test
    void codes_at_source_are_those_of_the_documents_readers_see() {
        Consolidations consolidations = consolidations();
        consolidations.prepare(full(FIRST));
        Set<String> asked = Set.of("A/12 é", "A1");
        assertThat(consolidations.codesAtSource(AUTHORITY, asked))
                .as("nothing is published")
                .isEmpty();
        assertThat(consolidations.authorities()).isEmpty();

        consolidations.publish(AUTHORITY, FIRST, AT);

        assertThat(consolidations.authorities()).containsExactly(AUTHORITY);
        assertThat(consolidations.codesAtSource(AUTHORITY, asked)).containsExactly("A/12 é");
        assertThat(consolidations.codesAtSource(AUTHORITY, Set.of("A1"))).isEmpty();
        assertThat(consolidations.codesAtSource(OTHER_AUTHORITY, asked)).isEmpty();

        consolidations.prepare(empty(AUTHORITY, SECOND));
        consolidations.publish(AUTHORITY, SECOND, AT);

        assertThat(consolidations.codesAtSource(AUTHORITY, asked))
                .as("no document is in force any more")
                .isEmpty();
    }

    @Test
    void preparing_again_replaces_what_is_not_published() {
        Consolidations consolidations = consolidations();
        Consolidation full = full(FIRST);

        consolidations.prepare(full);
        consolidations.prepare(empty(AUTHORITY, FIRST));
        assertThat(consolidations.find(AUTHORITY, FIRST)).contains(empty(AUTHORITY, FIRST));

        consolidations.refuse(AUTHORITY, FIRST, "raison");
        consolidations.prepare(full);
        assertThat(consolidations.find(AUTHORITY, FIRST)).contains(full);
    }

    @Test
    void what_is_published_never_changes() {
        Consolidations consolidations = consolidations();
        consolidations.prepare(empty(AUTHORITY, FIRST));
        consolidations.publish(AUTHORITY, FIRST, AT);
        Consolidation published = in(empty(AUTHORITY, FIRST), State.PUBLISHED, "");

        consolidations.prepare(empty(AUTHORITY, FIRST));
        consolidations.publish(AUTHORITY, FIRST, AT.plusSeconds(5));

        assertThat(consolidations.find(AUTHORITY, FIRST)).contains(published);
        Consolidation another = full(FIRST);
        assertThatThrownBy(() -> consolidations.prepare(another))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Published, never to change: " + AUTHORITY + " " + FIRST);
        assertThatThrownBy(() -> consolidations.refuse(AUTHORITY, FIRST, "trop tard"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Published, not to be refused: " + AUTHORITY + " " + FIRST);
        assertThat(consolidations.find(AUTHORITY, FIRST)).contains(published);
    }

    @Test
    void publishing_an_earlier_night_again_does_not_bring_it_back() {
        Consolidations consolidations = consolidations();
        for (NightId night : List.of(FIRST, SECOND)) {
            consolidations.prepare(empty(AUTHORITY, night));
            consolidations.publish(AUTHORITY, night, AT);
        }

        consolidations.publish(AUTHORITY, FIRST, AT);

        assertThat(consolidations.current(AUTHORITY).orElseThrow().night()).isEqualTo(SECOND);
    }

    @Test
    void a_refused_consolidation_says_why_and_the_current_one_stays() {
        Consolidations consolidations = consolidations();
        consolidations.prepare(empty(AUTHORITY, FIRST));
        consolidations.publish(AUTHORITY, FIRST, AT);
        consolidations.prepare(empty(AUTHORITY, SECOND));

        consolidations.refuse(AUTHORITY, SECOND, "Les parts ne font pas le tout.");

        assertThat(consolidations.find(AUTHORITY, SECOND))
                .contains(in(empty(AUTHORITY, SECOND), State.REFUSED, "Les parts ne font pas le tout."));
        assertThat(consolidations.current(AUTHORITY).orElseThrow().night()).isEqualTo(FIRST);
        assertThatThrownBy(() -> consolidations.publish(AUTHORITY, SECOND, AT))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Refused, not to be published: " + AUTHORITY + " " + SECOND);
    }

    @Test
    void what_was_never_prepared_is_neither_published_nor_refused() {
        Consolidations consolidations = consolidations();

        assertThatThrownBy(() -> consolidations.publish(AUTHORITY, FIRST, AT))
                .hasMessage("Never prepared: " + AUTHORITY + " " + FIRST);
        assertThatThrownBy(() -> consolidations.refuse(AUTHORITY, FIRST, "raison"))
                .hasMessage("Never prepared: " + AUTHORITY + " " + FIRST);
        assertThat(consolidations.find(AUTHORITY, FIRST)).isEmpty();
    }

    @Test
    void the_consolidations_of_a_night_are_told_by_authority() {
        Consolidations consolidations = consolidations();
        consolidations.prepare(empty(AUTHORITY, FIRST));
        consolidations.prepare(empty(OTHER_AUTHORITY, FIRST));
        consolidations.prepare(empty(AUTHORITY, SECOND));

        assertThat(consolidations.of(FIRST)).containsExactly(empty(OTHER_AUTHORITY, FIRST), empty(AUTHORITY, FIRST));
    }

    @Test
    void the_last_published_night_that_had_a_document_in_force_is_found() {
        Consolidations consolidations = consolidations();
        Consolidation first = full(FIRST);
        Sha256 document = first.documents().getFirst().reading().document();
        consolidations.prepare(first);
        assertThat(consolidations.lastWith(AUTHORITY, document)).isEmpty();

        consolidations.publish(AUTHORITY, FIRST, AT);
        consolidations.prepare(full(SECOND));
        consolidations.refuse(AUTHORITY, SECOND, "raison");
        assertThat(consolidations.lastWith(AUTHORITY, document)).contains(in(first, State.PUBLISHED, ""));

        consolidations.prepare(full(SECOND));
        consolidations.publish(AUTHORITY, SECOND, AT);
        consolidations.prepare(empty(AUTHORITY, THIRD));
        consolidations.publish(AUTHORITY, THIRD, AT);
        assertThat(consolidations.lastWith(AUTHORITY, document)).contains(in(full(SECOND), State.PUBLISHED, ""));
        assertThat(consolidations.lastWith(OTHER_AUTHORITY, document)).isEmpty();
        assertThat(consolidations.lastWith(AUTHORITY, sha("b"))).isEmpty();
    }

    @Test
    void the_last_published_night_by_a_day_is_found() {
        Consolidations consolidations = consolidations();
        Consolidation second = full(SECOND);
        consolidations.prepare(empty(AUTHORITY, FIRST));
        consolidations.publish(AUTHORITY, FIRST, AT);
        consolidations.prepare(second);
        consolidations.publish(AUTHORITY, SECOND, AT);
        consolidations.prepare(empty(AUTHORITY, THIRD));
        consolidations.refuse(AUTHORITY, THIRD, "raison");
        consolidations.prepare(empty(AUTHORITY, new NightId("2026-11-24.1")));

        assertThat(consolidations.lastBy(AUTHORITY, SECOND.date().minusDays(1))).isEmpty();
        assertThat(consolidations.lastBy(AUTHORITY, SECOND.date())).contains(in(second, State.PUBLISHED, ""));
        assertThat(consolidations.lastBy(AUTHORITY, THIRD.date().plusYears(1)))
                .as("neither what was refused nor what is not published yet")
                .contains(in(second, State.PUBLISHED, ""));
        assertThat(consolidations.lastBy(OTHER_AUTHORITY, THIRD.date())).isEmpty();
    }

    private Consolidation full(NightId night) {
        Measurement measurement =
                facts().find(Samples.reading("measured")).isEmpty() ? Measured.measurement(facts()) : known;
        known = measurement;
        measurements().put(measurement);
        return new Consolidation(
                AUTHORITY,
                night,
                new Inputs(
                                night.date(),
                                "reader 1",
                                "1",
                                "2",
                                sha("policy table"),
                                sha("policy tree"),
                                sha("plan table"),
                                null,
                                List.of(
                                        new Inputs.DocumentInput(
                                                measurement.reading().document(), null),
                                        new Inputs.DocumentInput(sha("b"), sha("chart"), sha("profile"))))
                        .tolerating(new Tolerance(12_34))
                        .heldBy(sha("workforce"))
                        .buying(sha("purchases"))
                        .measuredBy(sha("indicators"))
                        .proving(new ProofTolerance(250, 3_00))
                        .without(List.of(new DriftedExtract("RH · cycles", new Wording("2 lignes", "2 rows")))),
                List.of(new MeasuredDocument(measurement.reading(), measurement.id())),
                List.of(
                        new CumulatedBudget(
                                BUDGET, YEAR, measurement.coverages().getFirst()),
                        new CumulatedBudget(
                                BUDGET,
                                YEAR.previous(),
                                false,
                                measurement.coverages().getFirst())),
                State.PREPARED,
                "");
    }

    private Measurement known;

    private static Consolidation empty(Siren authority, NightId night) {
        return new Consolidation(
                authority,
                night,
                new Inputs(night.date(), "reader 1", "1", "1", null, null, null, null, List.of()),
                List.of(),
                List.of(),
                State.PREPARED,
                "");
    }

    private static Consolidation in(Consolidation c, State state, String refusal) {
        return new Consolidation(c.authority(), c.night(), c.inputs(), c.documents(), c.budgets(), state, refusal);
    }
}
