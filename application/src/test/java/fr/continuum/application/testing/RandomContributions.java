package fr.continuum.application.testing;

import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionKind;
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
import fr.continuum.domain.plan.PlanCode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Contributions of one kind, sound or not, with the worst of texts, from a seed: the same seed is the same ones. What
/// they serve was said by people, by files and by profiles, for all sorts of reasons.
public final class RandomContributions {

    private static final List<String> BEGINNINGS =
            List.of("", "0", "=", "-", "'", "D\u00a0x", "é;", "a|b,", "10 %", "A:", "(", "2026-01-", "\\…", "D1 60 %");

    private final Random random;
    private final RandomTexts words;

    private RandomContributions(Random random, RandomTexts words) {
        this.random = random;
        this.words = words;
    }

    public static List<Contribution> of(ContributionKind kind, long seed) {
        Random random = new Random(seed);
        return some(kind, new RandomContributions(random, new RandomTexts(random)));
    }

    /// The same, of texts that can be kept.
    public static List<Contribution> storable(ContributionKind kind, long seed) {
        Random random = new Random(seed);
        return some(kind, new RandomContributions(random, RandomTexts.storable(random)));
    }

    private static List<Contribution> some(ContributionKind kind, RandomContributions some) {
        return IntStream.rangeClosed(1, 1 + some.random.nextInt(6))
                .mapToObj(number -> some.one(kind, some.words.one(BEGINNINGS) + number))
                .toList();
    }

    private Contribution one(ContributionKind kind, String code) {
        return switch (kind) {
            case TRAINING ->
                new Training(
                        code,
                        words.text(),
                        words.maybeText(),
                        year(),
                        any(TrainingCategory.values()),
                        words.maybe(() -> any(StatutoryGround.values())),
                        some(3, () -> words.one(BEGINNINGS) + words.text()),
                        words.maybe(() -> new BigDecimal(List.of("0", "2.5", "0.125", "1200", "3.3333333")
                                .get(random.nextInt(5)))),
                        random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt(100_000)),
                        cost(),
                        links());
            case IT_INVESTMENT ->
                new ItInvestment(
                        code,
                        words.text(),
                        words.maybeText(),
                        words.maybeText(),
                        some(
                                3,
                                () -> new ExpectedImprovement(
                                        any(ExpectedImprovement.Kind.values()),
                                        words.text(),
                                        words.maybe(words::text))),
                        words.maybe(words::day),
                        cost(),
                        links());
            case PROCESS_CHANGE ->
                new ProcessChange(
                        code,
                        words.text(),
                        words.maybeText(),
                        words.maybeText(),
                        words.maybe(() -> any(ProcessChange.Beneficiary.values())),
                        words.maybeText(),
                        words.maybeText(),
                        words.maybe(words::day),
                        cost(),
                        links());
            case ORGANISATIONAL_ADJUSTMENT ->
                new OrganisationalAdjustment(
                        code,
                        words.text(),
                        words.maybeText(),
                        random.nextBoolean(),
                        some(
                                4,
                                () -> new OrganisationalAdjustment.Consultation(
                                        any(OrganisationalAdjustment.Body.values()),
                                        words.day(),
                                        any(OrganisationalAdjustment.Opinion.values()))),
                        words.maybe(words::day),
                        words.maybeText(),
                        cost(),
                        links());
            case PARTNER_INTERVENTION ->
                new PartnerIntervention(
                        code,
                        words.text(),
                        words.maybeText(),
                        words.text(),
                        any(PartnerIntervention.PartnerKind.values()),
                        words.maybeText(),
                        grants(),
                        links());
        };
    }

    private FiscalYear year() {
        return new FiscalYear(1_900 + random.nextInt(300));
    }

    private OptionalLong cost() {
        return random.nextBoolean() ? OptionalLong.empty() : OptionalLong.of(words.cents());
    }

    private Map<FiscalYear, Long> grants() {
        Map<FiscalYear, Long> grants = new HashMap<>();
        words.times(3, () -> grants.put(year(), words.cents() / 10));
        return grants;
    }

    /// Reasons that come again, so that links share them; once in a while a link said twice.
    private List<TraceLink> links() {
        List<String> reasons = List.of(words.text(), words.text());
        List<TraceLink> links = new ArrayList<>(some(
                4,
                () -> new TraceLink(
                        new PlanCode(words.one(BEGINNINGS) + random.nextInt(3)),
                        any(LinkKind.values()),
                        random.nextBoolean() ? TraceLink.WHOLE : 1 + random.nextInt(TraceLink.WHOLE),
                        words.one(reasons),
                        words.one(List.of("marie", "import RH")),
                        Instant.parse("2025-11-22T08:00:00Z").plusSeconds(random.nextInt(1_000)),
                        any(LinkProvenance.values()),
                        words.maybe(() -> new TraceLink.Confirmation("paul", Instant.parse("2026-11-22T08:00:00Z"))))));
        if (!links.isEmpty() && random.nextInt(5) == 0) {
            links.add(links.getFirst());
        }
        return links;
    }

    private <T> T any(T[] among) {
        return among[random.nextInt(among.length)];
    }

    private <T> List<T> some(int most, Supplier<T> one) {
        return Stream.generate(one).limit(random.nextInt(most + 1)).toList();
    }
}
