package fr.continuum.adapters.web.api.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.web.api.wire.Place;
import fr.continuum.adapters.web.api.wire.WireMapper;
import fr.continuum.application.contribution.LinkSaid;
import fr.continuum.application.testing.RandomContributions;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.Background;
import fr.continuum.domain.contribution.CompetencyNeed;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.contribution.TrainingPlan;
import fr.continuum.domain.plan.PlanCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

/// Nothing a contribution says is lost on its way to JSON and back, nor anything added; its links come back as they
/// are said, without who said them.
class ContributionJsonTest {

    private static final JsonMapper JSON = WireMapper.mapper();
    private static final int SEEDS = 300;

    @ParameterizedTest
    @EnumSource
    void contributions_of_any_shape_come_back_as_they_were(ContributionKind kind) {
        for (long seed = 0; seed < SEEDS; seed++) {
            for (Contribution contribution : RandomContributions.storable(kind, seed)) {
                comesBack(contribution);
            }
        }
    }

    private static void comesBack(Contribution contribution) {
        ContributionJson back =
                JSON.readValue(JSON.writeValueAsString(ContributionJson.of(contribution)), ContributionJson.class);

        assertThat(back.read(Place.BODY)).isEqualTo(contribution.linked(List.of()));
        assertThat(Place.BODY.each("links", back.links(), LinkJson::read))
                .isEqualTo(contribution.links().stream()
                        .map(link -> new LinkSaid(link.target(), link.kind(), link.share(), link.rationale()))
                        .toList());
    }

    @Test
    void what_contributions_are_judged_against_comes_back_as_it_was() {
        Background background = new Background(
                List.of(
                        new CompetencyNeed("B1", CompetencyNeed.Kind.POSTURE, "Écouter", List.of(new PlanCode("D1"))),
                        new CompetencyNeed("B2", CompetencyNeed.Kind.SKILL, "Mesurer", List.of())),
                List.of(
                        new TrainingPlan(
                                new FiscalYear(2023), Optional.of(LocalDate.EPOCH), Optional.empty(), Optional.empty()),
                        new TrainingPlan(
                                new FiscalYear(2024),
                                Optional.empty(),
                                Optional.of(LocalDate.EPOCH),
                                Optional.empty())),
                OptionalInt.of(0));

        for (Background one : List.of(background, Background.UNKNOWN)) {
            assertThat(JSON.readValue(JSON.writeValueAsString(BackgroundJson.of(one)), BackgroundJson.class)
                            .read(Place.BODY))
                    .isEqualTo(one);
        }
    }
}
