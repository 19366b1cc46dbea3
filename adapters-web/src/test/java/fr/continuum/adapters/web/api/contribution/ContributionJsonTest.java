package fr.continuum.adapters.web.api.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.web.api.wire.Place;
import fr.continuum.adapters.web.api.wire.WireMapper;
import fr.continuum.application.contribution.LinkSaid;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.Background;
import fr.continuum.domain.contribution.CompetencyNeed;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ExpectedImprovement;
import fr.continuum.domain.contribution.ItInvestment;
import fr.continuum.domain.contribution.LinkKind;
import fr.continuum.domain.contribution.LinkProvenance;
import fr.continuum.domain.contribution.OrganisationalAdjustment;
import fr.continuum.domain.contribution.PartnerIntervention;
import fr.continuum.domain.contribution.ProcessChange;
import fr.continuum.domain.contribution.StatutoryGround;
import fr.continuum.domain.contribution.TraceLink;
import fr.continuum.domain.contribution.Training;
import fr.continuum.domain.contribution.TrainingCategory;
import fr.continuum.domain.contribution.TrainingPlan;
import fr.continuum.domain.plan.PlanCode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// Nothing a contribution says is lost on its way to JSON and back, nor anything added; its links come back as they are
/// said, without who said them.
class ContributionJsonTest {

    private static final JsonMapper JSON = WireMapper.mapper();
    private static final List<String> WORDS =
            List.of("", " ", "é", "\n", "\"", "\\", "😀", "</script>", "2026-01-01", "=1+1", "\u2028", "\u0007");

    private final Random random = new Random(20_261_122);

    @Test
    void contributions_of_any_shape_come_back_as_they_were() {
        for (int i = 0; i < 2_000; i++) {
            Contribution contribution = any("C" + i);

            ContributionJson back =
                    JSON.readValue(JSON.writeValueAsString(ContributionJson.of(contribution)), ContributionJson.class);

            assertThat(back.read(Place.BODY)).isEqualTo(contribution.linked(List.of()));
            assertThat(Place.BODY.each("links", back.links(), LinkJson::read))
                    .isEqualTo(contribution.links().stream()
                            .map(link -> new LinkSaid(link.target(), link.kind(), link.share(), link.rationale()))
                            .toList());
        }
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
                                new FiscalYear(2024), Optional.empty(), Optional.of(LocalDate.EPOCH), day())),
                OptionalInt.of(0));

        for (Background one : List.of(background, Background.UNKNOWN)) {
            assertThat(JSON.readValue(JSON.writeValueAsString(BackgroundJson.of(one)), BackgroundJson.class)
                            .read(Place.BODY))
                    .isEqualTo(one);
        }
    }

    private Contribution any(String code) {
        return switch (random.nextInt(5)) {
            case 0 ->
                new Training(
                        code,
                        text() + "x",
                        text(),
                        new FiscalYear(1900 + random.nextInt(300)),
                        one(TrainingCategory.values()),
                        maybe(one(StatutoryGround.values())),
                        some(() -> "B" + random.nextInt(9) + text()),
                        maybe(BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(5))),
                        random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt(100)),
                        cost(),
                        links());
            case 1 ->
                new ItInvestment(
                        code,
                        text() + "x",
                        text(),
                        text(),
                        some(() -> new ExpectedImprovement(
                                one(ExpectedImprovement.Kind.values()), text() + "x", maybe(text()))),
                        day(),
                        cost(),
                        links());
            case 2 ->
                new ProcessChange(
                        code,
                        text() + "x",
                        text(),
                        text(),
                        maybe(one(ProcessChange.Beneficiary.values())),
                        text(),
                        text(),
                        day(),
                        cost(),
                        links());
            case 3 ->
                new OrganisationalAdjustment(
                        code,
                        text() + "x",
                        text(),
                        random.nextBoolean(),
                        some(() -> new OrganisationalAdjustment.Consultation(
                                one(OrganisationalAdjustment.Body.values()),
                                LocalDate.ofEpochDay(random.nextInt(30_000)),
                                one(OrganisationalAdjustment.Opinion.values()))),
                        day(),
                        text(),
                        cost(),
                        links());
            default -> {
                TreeMap<FiscalYear, Long> grants = new TreeMap<>();
                some(() -> grants.put(new FiscalYear(2000 + random.nextInt(30)), (long) random.nextInt(9_000_000)));
                yield new PartnerIntervention(
                        code,
                        text() + "x",
                        text(),
                        text() + "x",
                        one(PartnerIntervention.PartnerKind.values()),
                        text(),
                        grants,
                        links());
            }
        };
    }

    private List<TraceLink> links() {
        return some(() -> new TraceLink(
                new PlanCode("D" + random.nextInt(5)),
                one(LinkKind.values()),
                1 + random.nextInt(TraceLink.WHOLE),
                text() + "x",
                "someone",
                Instant.EPOCH,
                one(LinkProvenance.values()),
                maybe(new TraceLink.Confirmation("someone", Instant.EPOCH))));
    }

    private <T> List<T> some(Supplier<T> maker) {
        List<T> all = new ArrayList<>();
        IntStream.range(0, random.nextInt(4)).forEach(_ -> all.add(maker.get()));
        return all;
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    private Optional<LocalDate> day() {
        return maybe(LocalDate.ofEpochDay(random.nextInt(60_000) - 30_000));
    }

    private OptionalLong cost() {
        return random.nextBoolean() ? OptionalLong.empty() : OptionalLong.of(random.nextLong(Long.MAX_VALUE));
    }

    private String text() {
        return WORDS.get(random.nextInt(WORDS.size())) + WORDS.get(random.nextInt(WORDS.size()));
    }

    private <T> T one(T[] values) {
        return Arrays.asList(values).get(random.nextInt(values.length));
    }
}
