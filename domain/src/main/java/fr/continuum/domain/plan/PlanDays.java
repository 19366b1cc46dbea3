package fr.continuum.domain.plan;

import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.shared.Days;
import fr.continuum.domain.shared.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What no change of a plan may say of days: a term ended after the fact, a vote still to come, a decision before the
/// vote it revises or still to come (R06), an end that has not come or cannot have ([ActionDays]; R07, R08), a post
/// nobody holds any more on the day somebody has to (R05, R08).
final class PlanDays {

    private static final Wording NAME =
            new Wording("Nommez qui tient ce rôle ce jour-là.", "Name who holds this role on that day.");
    private static final Wording DECIDED =
            new Wording("Donnez le jour où l’abandon a été décidé.", "Give the day on which giving it up was decided.");
    private static final Wording PAST = new Wording("Donnez un jour déjà venu.", "Give a day that has come.");

    private final PlanContent before;
    private final PlanContent after;
    private final PlanChange change;
    private final LocalDate since;
    private final List<Refusal> faults = new ArrayList<>();

    private PlanDays(PlanContent before, PlanContent after, PlanChange change, LocalDate since) {
        this.before = before;
        this.after = after;
        this.change = change;
        this.since = since;
    }

    /// @param since the first day an element can have been given up
    static List<Refusal> faults(PlanContent before, PlanContent after, PlanChange change, LocalDate since) {
        PlanDays days = new PlanDays(before, after, change, since);
        change.revision().ifPresent(days::decided);
        if (before.adoption().isEmpty()) {
            after.adoption().ifPresent(days::unheld);
        }
        days.by(change.today());
        return days.faults;
    }

    /// A decision that came before the vote it would revise.
    static Optional<Refusal> beforeTheVote(PlanContent before, Revision why) {
        return before.adoption().filter(vote -> why.on().isBefore(vote.on())).map(vote -> {
            Wording day = Days.wording(why.on());
            Wording voted = Days.wording(vote.on());
            return refused(
                    before,
                    new Wording(
                            "décision du " + day.french() + ", avant l’adoption du " + voted.french(),
                            "decision of " + day.english() + ", before the adoption of " + voted.english()),
                    new Wording(
                            "Donnez le jour de la décision qui révise ce plan.",
                            "Give the day of the decision that revises this plan."));
        });
    }

    private void decided(Revision why) {
        beforeTheVote(before, why).ifPresent(faults::add);
        if (why.on().isAfter(change.today())) {
            faults.add(refused(
                    before,
                    toCome("décision du ", "decision of ", why.on()),
                    new Wording(
                            "Une décision vaut une fois prise : donnez son jour.",
                            "A decision holds once taken: give its day.")));
        }
    }

    /// Challenges whose élu or department is named and has left before the vote.
    private void unheld(Adoption vote) {
        for (PlanElement element : after.elements()) {
            if (element instanceof Objective.Strategic challenge) {
                led(challenge, Optional.empty(), vote.on());
            }
        }
    }

    /// Who leads a challenge from a day on, where this change says so: who left since stays named until somebody
    /// names another.
    private void led(Objective.Strategic challenge, Optional<PlanElement> was, LocalDate day) {
        boolean said = was.filter(old -> old.isActive() && old.roles().equals(challenge.roles()))
                .isEmpty();
        if (said && challenge.isActive()) {
            for (PlanRole role : List.of(PlanRole.LEAD_ELECTED, PlanRole.LEAD_DEPARTMENT)) {
                held(
                        challenge,
                        challenge.roles().stream()
                                .filter(holding -> holding.role() == role)
                                .toList(),
                        day,
                        ContinuumRule.R05);
            }
        }
    }

    /// A plan ended after the fact would leave its place to another that keeps nothing of it.
    private void by(LocalDate today) {
        if (!before.term().end().isBefore(today) && after.term().end().isBefore(today)) {
            Wording end = Days.wording(after.term().end());
            faults.add(refused(
                    before,
                    new Wording(
                            "le mandat finirait le " + end.french() + ", jour déjà passé",
                            "the term of office would end on " + end.english() + ", a day gone by"),
                    new Wording(
                            "Donnez un dernier jour qui n’est pas passé.", "Give a last day that has not gone by.")));
        }
        after.adoption()
                .filter(vote -> before.adoption().isEmpty() && vote.on().isAfter(today))
                .ifPresent(vote -> faults.add(refused(
                        before,
                        toCome("adoption du ", "adoption of ", vote.on()),
                        new Wording(
                                "Un plan est adopté une fois voté : donnez le jour du vote.",
                                "A plan is adopted once voted: give the day of the vote."))));
        for (PlanElement element : after.elements()) {
            Optional<PlanElement> was = before.find(element.code());
            if (before.adoption().isPresent() && element instanceof Objective.Strategic challenge) {
                led(challenge, was, today);
            }
            if (!was.equals(Optional.of(element))) {
                if (element instanceof Objective.Strategic challenge) {
                    counted(challenge, today);
                }
                element.abandonment().map(Abandonment::on).ifPresent(on -> givenUp(element, was, on, today));
                if (change.origin() == PlanChange.Origin.PERSON && element instanceof Action action) {
                    carried(action, was, today);
                }
            }
        }
    }

    /// A figure holds on a day that has come.
    private void counted(Objective.Strategic challenge, LocalDate today) {
        challenge
                .keyFigure()
                .map(KeyFigure::on)
                .filter(today::isBefore)
                .ifPresent(on ->
                        refuse(ContinuumRule.R06, challenge, toCome("chiffre clé du ", "key figure of ", on), PAST));
    }

    /// Nothing is given up on a day to come, before the vote it was part of, or before its mandate: what was so
    /// before this was asked stays so, until somebody says it otherwise.
    private void givenUp(PlanElement element, Optional<PlanElement> was, LocalDate on, LocalDate today) {
        boolean said = was.flatMap(PlanElement::abandonment)
                .map(Abandonment::on)
                .filter(on::equals)
                .isEmpty();
        Wording day = Days.wording(on);
        Wording given = new Wording("abandon le ", "abandoned on ").then(day);
        Optional<LocalDate> vote = before.adoption().map(Adoption::on).filter(on::isBefore);
        if (on.isAfter(today)) {
            refuse(ContinuumRule.R07, element, toCome("abandon le ", "abandoned on ", on), PAST);
        } else if (said && vote.isPresent()) {
            refuse(
                    ContinuumRule.R07,
                    element,
                    given.then(new Wording(", avant l’adoption du ", ", before the adoption of "))
                            .then(Days.wording(vote.get())),
                    DECIDED);
        } else if (said && on.isBefore(since) && element.lineage().isEmpty()) {
            refuse(
                    ContinuumRule.R07,
                    element,
                    given.then(ActionDays.sinceWhen(after.term().start())),
                    DECIDED);
        }
    }

    private void carried(Action action, Optional<PlanElement> was, LocalDate today) {
        if (action.state() instanceof ActionState.Completed(LocalDate on) && on.isAfter(today)) {
            refuse(ContinuumRule.R08, action, toCome("achèvement le ", "completed on ", on), PAST);
        }
        action.milestones().stream()
                .filter(milestone -> milestone.done().filter(today::isBefore).isPresent())
                .forEach(milestone -> refuse(
                        ContinuumRule.R08,
                        action,
                        new Wording("« " + milestone.name() + " » ", "“" + milestone.name() + "” ")
                                .then(toCome(
                                        "atteinte le ",
                                        "reached on ",
                                        milestone.done().orElseThrow())),
                        PAST));
        List<ActionDays.Fault> known = was.filter(Action.class::isInstance)
                .map(Action.class::cast)
                .map(old -> ActionDays.faults(before, old, today))
                .orElse(List.of());
        ActionDays.faults(after, action, today).stream()
                .filter(fault -> !known.contains(fault))
                .forEach(fault -> faults.add(fault.of(after, action.code())));
        boolean wasInProgress = was.filter(
                        old -> old instanceof Action former && former.state() instanceof ActionState.InProgress)
                .isPresent();
        if (action.state() instanceof ActionState.InProgress && !wasInProgress) {
            held(
                    action,
                    action.roles().stream()
                            .filter(holding -> holding.role().isPilot() && holding.namesSomebody()) // else R08 says so
                            .toList(),
                    today,
                    ContinuumRule.R08);
        }
    }

    /// Where somebody is named, somebody has to be there on that day; where nobody is, other rules say so.
    private void held(PlanElement element, List<RoleHolding> said, LocalDate day, ContinuumRule rule) {
        List<RoleHolding> named =
                said.stream().filter(RoleHolding::namesSomebody).toList();
        if (named.isEmpty() && !said.isEmpty()) {
            String posts = posts(said);
            refuse(
                    rule,
                    element,
                    new Wording("« " + posts + " » ne nomme personne", "“" + posts + "” names nobody"),
                    NAME);
        } else if (!named.isEmpty() && named.stream().allMatch(holding -> holding.isVacantOn(day))) {
            Wording on = Days.wording(day);
            String posts = posts(named);
            refuse(
                    rule,
                    element,
                    new Wording(
                            "« " + posts + " » n’est plus en poste le " + on.french(),
                            "“" + posts + "” is no longer in post on " + on.english()),
                    NAME);
        }
    }

    private static String posts(List<RoleHolding> holdings) {
        return String.join(", ", holdings.stream().map(RoleHolding::post).toList());
    }

    private void refuse(ContinuumRule rule, PlanElement element, Wording offending, Wording mend) {
        faults.add(new Refusal(rule, PlanSubjects.of(after, element.code()), offending, mend));
    }

    private static Refusal refused(PlanContent before, Wording offending, Wording mend) {
        return new Refusal(ContinuumRule.R06, PlanSubjects.of(before), offending, mend);
    }

    private static Wording toCome(String french, String english, LocalDate day) {
        Wording on = Days.wording(day);
        return new Wording(french + on.french() + ", à venir", english + on.english() + ", to come");
    }
}
