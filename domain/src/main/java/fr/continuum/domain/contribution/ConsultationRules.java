package fr.continuum.domain.contribution;

import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.shared.Days;
import fr.continuum.domain.shared.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Whom an organisational adjustment was to be put to before it was decided (R16), and whether anybody can tell (R42).
final class ConsultationRules {

    /// From how many agents on the F3SCT is asked about health, safety and working conditions (décret 2021-571).
    static final int AGENTS_WITH_F3SCT = 200;

    private ConsultationRules() {}

    /// Everything at once: what is said to have happened and has not, and whom nobody asked in time.
    static List<Refusal> broken(OrganisationalAdjustment adjustment, ContributionContext context) {
        List<Refusal> broken = new ArrayList<>(toCome(adjustment, context));
        broken.addAll(unconsulted(adjustment, context));
        return broken;
    }

    /// An opinion is given, and a decision taken, on a day that has come; a meeting that is called for a day to
    /// come is a plan, and gives no opinion yet.
    private static List<Refusal> toCome(OrganisationalAdjustment adjustment, ContributionContext context) {
        List<Refusal> broken = new ArrayList<>();
        for (OrganisationalAdjustment.Consultation one : adjustment.consultations()) {
            if (one.opinion() != OrganisationalAdjustment.Opinion.NOT_GIVEN && context.isToCome(one.on())) {
                broken.add(new Refusal(
                        ContinuumRule.R16,
                        ContributionRules.subject(adjustment),
                        opinion(one).then(Days.toCome(one.on())),
                        new Wording(
                                "Une séance à venir n’a pas rendu d’avis : donnez le jour de l’avis, ou laissez-le non rendu"
                                        + " jusque-là.",
                                "A meeting to come has given no opinion: give the day of the opinion, or leave it not given"
                                        + " until then.")));
            }
        }
        adjustment
                .decided()
                .filter(context::isToCome)
                .ifPresent(day -> broken.add(new Refusal(
                        ContinuumRule.R16,
                        ContributionRules.subject(adjustment),
                        new Wording("décidé ", "decided ").then(Days.toCome(day)),
                        new Wording(
                                "Une décision vaut une fois prise : donnez son jour, ou laissez-le vide jusque-là.",
                                "A decision holds once taken: give its day, or leave it empty until then."))));
        return broken;
    }

    private static Wording opinion(OrganisationalAdjustment.Consultation one) {
        return switch (one.opinion()) {
            case FAVOURABLE ->
                new Wording("avis favorable : " + one.body() + " ", "favourable opinion: " + one.body() + " ");
            case UNFAVOURABLE ->
                new Wording("avis défavorable : " + one.body() + " ", "unfavourable opinion: " + one.body() + " ");
            case NOT_GIVEN -> new Wording(one.body() + " consulté ", one.body() + " consulted ");
        };
    }

    /// None while nothing is decided, or where somebody says why the law is set aside.
    private static List<Refusal> unconsulted(OrganisationalAdjustment adjustment, ContributionContext context) {
        if (adjustment.decided().isEmpty() || Proof.isReason(adjustment.override())) {
            return List.of();
        }
        LocalDate decided = adjustment.decided().get();
        Set<OrganisationalAdjustment.Body> asked = asked(adjustment, context.agents());
        Optional<OrganisationalAdjustment.Consultation> first = adjustment.consultations().stream()
                .filter(consultation -> asked.contains(consultation.body()))
                .min(Comparator.comparing(OrganisationalAdjustment.Consultation::on));
        if (first.isEmpty()) {
            return List.of(refusal(
                    adjustment,
                    asked,
                    decidedOn(decided)
                            .then(new Wording(" sans consultation : ", " without consulting: "))
                            .then(either(asked))));
        }
        if (first.get().on().isAfter(decided)) {
            OrganisationalAdjustment.Body body = first.get().body();
            return List.of(refusal(
                    adjustment,
                    asked,
                    decidedOn(decided)
                            .then(new Wording(", " + body + " consulté le ", ", " + body + " consulted on "))
                            .then(Days.wording(first.get().on()))));
        }
        return List.of();
    }

    /// Nobody said how many agents there are, and who had to be consulted hangs on it: R16 is judged by either
    /// body, and somebody says the number.
    static List<Refusal> unknownAgents(Contribution contribution, ContributionContext context) {
        return context.agents().isEmpty()
                        && contribution instanceof OrganisationalAdjustment adjustment
                        && hangsOnAgents(adjustment)
                ? List.of(new Refusal(
                        ContinuumRule.R42,
                        ContributionRules.subject(adjustment),
                        new Wording(
                                "effectif inconnu : nul ne sait si R16 demandait le CST ou la F3SCT (à partir de "
                                        + AGENTS_WITH_F3SCT + " agents)",
                                "number of agents unknown: nobody can tell whether R16 asked for the CST or the F3SCT (from "
                                        + AGENTS_WITH_F3SCT + " agents on)"),
                        new Wording("Dites combien d’agents il y a.", "Say how many agents there are.")))
                : List.of();
    }

    /// Whether the number of agents tells who had to be consulted: it is decided, touches health or safety, nobody
    /// says why the law is set aside, and not both bodies were asked in time.
    static boolean hangsOnAgents(OrganisationalAdjustment adjustment) {
        return adjustment.concernsHealth()
                && adjustment.decided().isPresent()
                && !Proof.isReason(adjustment.override())
                && !(consultedInTime(adjustment, OrganisationalAdjustment.Body.CST)
                        && consultedInTime(adjustment, OrganisationalAdjustment.Body.F3SCT));
    }

    private static boolean consultedInTime(OrganisationalAdjustment adjustment, OrganisationalAdjustment.Body body) {
        return adjustment.consultations().stream()
                .anyMatch(one -> one.body() == body
                        && adjustment
                                .decided()
                                .filter(day -> !one.on().isAfter(day))
                                .isPresent());
    }

    private static Refusal refusal(
            OrganisationalAdjustment adjustment, Set<OrganisationalAdjustment.Body> asked, Wording offending) {
        return new Refusal(ContinuumRule.R16, ContributionRules.subject(adjustment), offending, consult(asked));
    }

    /// Whom the law has consulted; where nobody said how many agents there are, one or the other.
    private static Set<OrganisationalAdjustment.Body> asked(OrganisationalAdjustment adjustment, OptionalInt agents) {
        if (!adjustment.concernsHealth()) {
            return EnumSet.of(OrganisationalAdjustment.Body.CST);
        }
        if (agents.isEmpty()) {
            return EnumSet.allOf(OrganisationalAdjustment.Body.class);
        }
        return EnumSet.of(
                agents.getAsInt() >= AGENTS_WITH_F3SCT
                        ? OrganisationalAdjustment.Body.F3SCT
                        : OrganisationalAdjustment.Body.CST);
    }

    private static Wording decidedOn(LocalDate day) {
        return new Wording("décidé le ", "decided on ").then(Days.wording(day));
    }

    private static Wording either(Set<OrganisationalAdjustment.Body> asked) {
        return asked.stream()
                .map(body -> Wording.same(body.name()))
                .reduce((one, other) -> one.then(new Wording(" ou ", " or ")).then(other))
                .orElseThrow();
    }

    private static Wording consult(Set<OrganisationalAdjustment.Body> asked) {
        return new Wording("Inscrivez la consultation (", "Record the consultation (")
                .then(either(asked))
                .then(new Wording(
                        ") avant la décision, ou motivez la dérogation.",
                        ") before the decision, or give the reason to do without."));
    }
}
