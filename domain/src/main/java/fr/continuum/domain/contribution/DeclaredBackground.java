package fr.continuum.domain.contribution;

import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.Mandates;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.rule.Ruling;
import fr.continuum.domain.shared.Days;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What somebody says contributions are judged against, where no rule stands against saying so: each need serves what
/// the plan holds and did not give up (R11), no training is left without what it rests on (R12), and the number of
/// agents changes nothing of who had to be consulted of an adjustment (R16). What a person
/// declares is stored as nothing else, or a rule that refuses a training would be got round by changing its need.
public final class DeclaredBackground {

    private final Background said;
    private final Sha256 madeFrom;
    private final Optional<Sha256> plan;

    private DeclaredBackground(Background said, Sha256 madeFrom, Optional<Sha256> plan) {
        this.said = said;
        this.madeFrom = madeFrom;
        this.plan = plan;
    }

    /// Declared, or every reason why it is not; what was so before the change forbids nothing.
    ///
    /// @param book what was said before, and what rests on it
    /// @param said what is said in its place; what it does not name stays
    /// @param known none where there is no plan yet: then no need serves anything of it. A need serves the plan in
    ///     force; a training of a former mandate may rest on what it served then
    /// @param today by which the steps of a training plan were taken (R17)
    public static Ruling<DeclaredBackground> declare(
            ContributionBook book, Background said, Optional<Mandates> known, LocalDate today) {
        Mandates mandates = known.orElse(Mandates.of(MandatePlan.NONE));
        MandatePlan plan = mandates.inForce();
        List<Refusal> refusals = new ArrayList<>();
        for (CompetencyNeed need : said.needs()) {
            refusals.addAll(NeedRules.broken(need, plan));
            book.background()
                    .need(need.code())
                    .ifPresent(before -> NeedRules.broken(before, plan).forEach(refusals::remove));
        }
        refusals.addAll(EntryRules.needs(book.background(), said.needs()));
        refusals.addAll(toCome(book.background(), said, today));
        ContributionBook after =
                new ContributionBook(book.contributions(), book.background().with(said));
        refusals.addAll(leftWithout(book, after, mandates, today));
        refusals.addAll(askedOthers(book, after, mandates, today));
        return Ruling.of(
                new DeclaredBackground(
                        said, book.version(), known.map(Mandates::inForce).map(MandatePlan::version)),
                refusals);
    }

    /// Steps of a training plan that are said of a day to come, where they were not said so before.
    private static List<Refusal> toCome(Background before, Background said, LocalDate today) {
        List<Refusal> refusals = new ArrayList<>();
        for (TrainingPlan plan : said.trainingPlans()) {
            List<TrainingPlan.Step> known =
                    before.trainingPlan(plan.year()).map(TrainingPlan::steps).orElse(List.of());
            for (TrainingPlan.Step step : plan.steps()) {
                step.on()
                        .filter(day -> day.isAfter(today) && !known.contains(step))
                        .ifPresent(day -> refusals.add(new Refusal(
                                ContinuumRule.R17,
                                TrainingPlan.subject(plan.year()),
                                step.name().then(new Wording(" : ", ": ")).then(Days.toCome(day)),
                                new Wording(
                                        "Une étape se date une fois faite : donnez son jour, ou laissez-le vide jusque-là.",
                                        "A step is dated once taken: give its day, or leave it empty until then."))));
            }
        }
        return refusals;
    }

    private static List<Refusal> leftWithout(
            ContributionBook before, ContributionBook after, Mandates mandates, LocalDate today) {
        ContributionContext then = before.against(mandates).on(today);
        ContributionContext now = after.against(mandates).on(today);
        List<Refusal> left = new ArrayList<>();
        for (Contribution contribution : before.contributions()) {
            if (contribution instanceof Training training && !training.needs().isEmpty()) {
                List<Refusal> broken = new ArrayList<>(ContributionRules.broken(training, now));
                ContributionRules.broken(training, then).forEach(broken::remove);
                broken.stream()
                        .filter(refusal -> refusal.rule() == ContinuumRule.R12)
                        .map(refusal -> of(refusal, training))
                        .forEach(left::add);
            }
        }
        return left;
    }

    /// Adjustments that were decided after consulting who had to be by the number of agents said before, and not
    /// by the one said now (R16). Where nobody had said how many, saying so takes nothing back: R42 has said what
    /// hangs on it.
    private static List<Refusal> askedOthers(
            ContributionBook before, ContributionBook after, Mandates mandates, LocalDate today) {
        if (before.background().agents().isEmpty()) {
            return List.of();
        }
        ContributionContext then = before.against(mandates).on(today);
        ContributionContext now = after.against(mandates).on(today);
        List<Refusal> others = new ArrayList<>();
        for (Contribution contribution : before.contributions()) {
            if (contribution instanceof OrganisationalAdjustment adjustment
                    && ConsultationRules.broken(adjustment, then).isEmpty()) {
                ConsultationRules.broken(adjustment, now).stream()
                        .map(refusal -> of(refusal, adjustment))
                        .forEach(others::add);
            }
        }
        return others;
    }

    private static Refusal of(Refusal refusal, OrganisationalAdjustment adjustment) {
        return new Refusal(
                refusal.rule(),
                refusal.subject(),
                refusal.offending()
                        .then(new Wording(
                                ", pour l’ajustement « " + adjustment.title() + " »",
                                ", for the adjustment “" + adjustment.title() + "”")),
                new Wording(
                        "Notez d’abord la consultation de cet ajustement, ou le motif de s’en passer : l’effectif du jour"
                                + " où il fut décidé.",
                        "First note the consultation of this adjustment, or the reason to do without: the number of"
                                + " agents on the day it was decided."));
    }

    private static Refusal of(Refusal refusal, Training training) {
        return new Refusal(
                refusal.rule(),
                refusal.subject(),
                refusal.offending()
                        .then(new Wording(
                                ", et la formation « " + training.title() + " » repose sur lui",
                                ", and training “" + training.title() + "” rests on it")),
                new Wording(
                        "Laissez au besoin un objectif du plan, ou changez d’abord ce sur quoi la formation repose.",
                        "Leave the need an objective of the plan, or first change what the training rests on."));
    }

    public Background said() {
        return said;
    }

    /// The version of the book that was ruled on: another may hold a training that rests on what changes.
    public Sha256 madeFrom() {
        return madeFrom;
    }

    /// The version of the plan it was ruled on: what needs serve stands in that plan, and may not in another.
    public Optional<Sha256> plan() {
        return plan;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DeclaredBackground that
                && said.equals(that.said)
                && madeFrom.equals(that.madeFrom)
                && plan.equals(that.plan);
    }

    @Override
    public int hashCode() {
        return Objects.hash(said, madeFrom, plan);
    }

    @Override
    public String toString() {
        return "Declared[" + said + "]";
    }
}
