package fr.continuum.application.port;

import static fr.continuum.application.port.Samples.AUTHORITY;
import static fr.continuum.application.port.Samples.OTHER_AUTHORITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.continuum.application.port.Consolidations.Consolidation;
import fr.continuum.application.port.Consolidations.State;
import fr.continuum.application.port.FindingLog.DatedFinding;
import fr.continuum.application.port.FindingLog.Part;
import fr.continuum.domain.consolidation.Inputs;
import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.rule.Findings;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.testing.Found;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What every log of findings does.
public abstract class FindingLogContract {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Finding UNTRACED =
            Found.of(ContinuumRule.R20, "fonction=21", "une politique", "aucune", 1_000);
    private static final Finding SAME_WITH_MORE =
            Found.of(ContinuumRule.R20, "fonction=21", "une politique", "aucune", 2_500);
    private static final Finding AMBIGUOUS = Found.of(ContinuumRule.R23, "fonction=30", "une règle", "deux", -5);
    private static final Finding CHART = Found.of(ContinuumRule.R36, "M57", "celui de 2026", "celui de 2025");

    private static final Sha256 BASIS = Sha256.of("the documents of a year");
    private static final Sha256 OTHER_BASIS = Sha256.of("the documents of a year, one more among them");

    /// No finding yet.
    protected abstract FindingLog log();

    /// The consolidations the log looks at, nothing published yet.
    protected abstract Consolidations consolidations();

    @Test
    void findings_come_back_in_their_order_with_the_date_of_the_night() {
        FindingLog log = log();

        log.record(AUTHORITY, night(0), MONDAY, Findings.of(List.of(CHART, AMBIGUOUS, UNTRACED)));

        assertThat(log.of(AUTHORITY, night(0)))
                .containsExactly(
                        new DatedFinding(UNTRACED, MONDAY),
                        new DatedFinding(AMBIGUOUS, MONDAY),
                        new DatedFinding(CHART, MONDAY));
        assertThat(log.of(OTHER_AUTHORITY, night(0))).isEmpty();
        assertThat(log.of(AUTHORITY, night(1))).isEmpty();
    }

    @Test
    void a_finding_keeps_its_date_as_long_as_published_nights_have_it() {
        published(0, Findings.of(List.of(UNTRACED)));
        published(1, Findings.of(List.of(SAME_WITH_MORE, AMBIGUOUS)));
        published(2, Findings.of(List.of(AMBIGUOUS, UNTRACED)));

        assertThat(log().of(AUTHORITY, night(2)))
                .containsExactly(new DatedFinding(UNTRACED, MONDAY), new DatedFinding(AMBIGUOUS, MONDAY.plusDays(1)));
    }

    @Test
    void a_finding_that_went_away_comes_back_with_a_new_date() {
        published(0, Findings.of(List.of(UNTRACED)));
        published(1, Findings.NONE);
        published(2, Findings.of(List.of(UNTRACED)));

        assertThat(log().of(AUTHORITY, night(2))).containsExactly(new DatedFinding(UNTRACED, MONDAY.plusDays(2)));
    }

    @Test
    void a_night_that_was_not_published_dates_nothing() {
        published(0, Findings.of(List.of(UNTRACED)));
        log().record(AUTHORITY, night(1), MONDAY.plusDays(1), Findings.of(List.of(AMBIGUOUS)));
        published(2, Findings.of(List.of(UNTRACED, AMBIGUOUS)));

        assertThat(log().of(AUTHORITY, night(2)))
                .containsExactly(new DatedFinding(UNTRACED, MONDAY), new DatedFinding(AMBIGUOUS, MONDAY.plusDays(2)));
    }

    @Test
    void every_past_night_can_be_asked_for() {
        published(0, Findings.of(List.of(UNTRACED)));
        published(1, Findings.of(List.of(SAME_WITH_MORE)));
        published(2, Findings.NONE);

        assertThat(log().of(AUTHORITY, night(0))).containsExactly(new DatedFinding(UNTRACED, MONDAY));
        assertThat(log().of(AUTHORITY, night(1))).containsExactly(new DatedFinding(SAME_WITH_MORE, MONDAY));
        assertThat(log().of(AUTHORITY, night(2))).isEmpty();
    }

    @Test
    void writing_a_night_again_replaces_it() {
        FindingLog log = log();

        log.record(AUTHORITY, night(0), MONDAY, Findings.of(List.of(UNTRACED, CHART)));
        log.record(AUTHORITY, night(0), MONDAY, Findings.of(List.of(AMBIGUOUS)));

        assertThat(log.of(AUTHORITY, night(0))).containsExactly(new DatedFinding(AMBIGUOUS, MONDAY));
    }

    @Test
    void authorities_do_not_share_dates() {
        published(0, Findings.of(List.of(UNTRACED)));

        log().record(OTHER_AUTHORITY, night(1), MONDAY.plusDays(1), Findings.of(List.of(UNTRACED)));

        assertThat(log().of(OTHER_AUTHORITY, night(1))).containsExactly(new DatedFinding(UNTRACED, MONDAY.plusDays(1)));
    }

    @Test
    void thousands_of_findings_are_kept() {
        List<Finding> many = IntStream.range(0, 2_500)
                .mapToObj(i -> Found.of(ContinuumRule.R20, "fonction=" + i, "une politique", "aucune", i))
                .toList();

        log().record(AUTHORITY, night(0), MONDAY, Findings.of(many));

        assertThat(log().of(AUTHORITY, night(0)))
                .extracting(DatedFinding::finding)
                .isEqualTo(Findings.of(many).all());
    }

    @Test
    void what_follows_from_the_same_as_in_the_night_readers_see_stands_and_nobody_is_asked() {
        published(0, List.of(Part.by(BASIS, () -> Findings.of(List.of(UNTRACED))), Part.of(Findings.NONE)));
        published(1, List.of(standing(BASIS), Part.of(Findings.of(List.of(AMBIGUOUS)))));

        assertThat(log().of(AUTHORITY, night(1)))
                .containsExactly(new DatedFinding(UNTRACED, MONDAY), new DatedFinding(AMBIGUOUS, MONDAY.plusDays(1)));
    }

    @Test
    void what_follows_from_something_else_is_found_anew_and_keeps_its_dates() {
        published(0, List.of(Part.by(BASIS, () -> Findings.of(List.of(UNTRACED)))));
        published(1, List.of(Part.by(OTHER_BASIS, () -> Findings.of(List.of(SAME_WITH_MORE, AMBIGUOUS)))));

        assertThat(log().of(AUTHORITY, night(1)))
                .containsExactly(
                        new DatedFinding(SAME_WITH_MORE, MONDAY), new DatedFinding(AMBIGUOUS, MONDAY.plusDays(1)));
    }

    @Test
    void a_part_that_readers_do_not_see_stands_for_nothing() {
        published(0, List.of(Part.of(Findings.NONE)));
        log().record(
                        AUTHORITY,
                        night(1),
                        MONDAY.plusDays(1),
                        List.of(Part.by(BASIS, () -> Findings.of(List.of(UNTRACED)))));
        published(2, List.of(Part.by(BASIS, () -> Findings.of(List.of(AMBIGUOUS)))));

        assertThat(log().of(AUTHORITY, night(2))).containsExactly(new DatedFinding(AMBIGUOUS, MONDAY.plusDays(2)));
    }

    @Test
    void a_basis_of_another_authority_stands_for_nothing() {
        published(0, List.of(Part.by(BASIS, () -> Findings.of(List.of(UNTRACED)))));

        log().record(
                        OTHER_AUTHORITY,
                        night(1),
                        MONDAY.plusDays(1),
                        List.of(Part.by(BASIS, () -> Findings.of(List.of(AMBIGUOUS)))));

        assertThat(log().of(OTHER_AUTHORITY, night(1)))
                .containsExactly(new DatedFinding(AMBIGUOUS, MONDAY.plusDays(1)));
    }

    @Test
    void parts_are_told_as_one_list_and_a_finding_of_two_as_the_first_says_it() {
        log().record(
                        AUTHORITY,
                        night(0),
                        MONDAY,
                        List.of(
                                Part.of(Findings.of(List.of(CHART, SAME_WITH_MORE))),
                                Part.of(Findings.of(List.of(UNTRACED, AMBIGUOUS)))));

        assertThat(log().of(AUTHORITY, night(0)))
                .extracting(DatedFinding::finding)
                .containsExactly(SAME_WITH_MORE, AMBIGUOUS, CHART);
    }

    @Test
    void a_finding_that_moves_from_one_part_to_another_keeps_its_date() {
        published(0, List.of(Part.by(BASIS, () -> Findings.of(List.of(UNTRACED))), Part.of(Findings.NONE)));
        published(1, List.of(standing(BASIS), Part.of(Findings.of(List.of(UNTRACED)))));
        published(2, List.of(Part.by(OTHER_BASIS, () -> Findings.NONE), Part.of(Findings.of(List.of(UNTRACED)))));

        assertThat(log().of(AUTHORITY, night(2))).containsExactly(new DatedFinding(UNTRACED, MONDAY));
    }

    @Test
    void a_night_that_repeats_another_found_the_same_since_the_same_days() {
        published(0, List.of(Part.by(BASIS, () -> Findings.of(List.of(UNTRACED))), Part.of(Findings.NONE)));

        log().repeat(AUTHORITY, night(1), night(0));

        assertThat(log().of(AUTHORITY, night(1))).containsExactly(new DatedFinding(UNTRACED, MONDAY));
        log().record(AUTHORITY, night(2), MONDAY.plusDays(2), Findings.NONE);
        log().repeat(AUTHORITY, night(1), night(2));
        assertThat(log().of(AUTHORITY, night(1))).isEmpty();
    }

    @Test
    void nothing_is_repeated_of_a_night_nobody_recorded() {
        FindingLog log = log();

        assertThatIllegalArgumentException().isThrownBy(() -> log.repeat(AUTHORITY, night(1), night(0)));
    }

    private static Part standing(Sha256 basis) {
        return Part.by(basis, () -> {
            throw new AssertionError("What stands is not asked for again");
        });
    }

    private void published(int day, Findings findings) {
        published(day, List.of(Part.of(findings)));
    }

    private void published(int day, List<Part> parts) {
        log().record(AUTHORITY, night(day), MONDAY.plusDays(day), parts);
        consolidations().prepare(empty(AUTHORITY, night(day)));
        consolidations().publish(AUTHORITY, night(day), Instant.parse("2026-11-23T22:00:00Z"));
    }

    private static NightId night(int day) {
        return NightId.of(MONDAY.plusDays(day), 1);
    }

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
}
