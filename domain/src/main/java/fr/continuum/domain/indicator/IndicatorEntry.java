package fr.continuum.domain.indicator;

import fr.continuum.domain.plan.PlanChange.Origin;
import fr.continuum.domain.plan.Revision;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.rule.TextLengths;
import fr.continuum.domain.shared.Days;
import fr.continuum.domain.shared.Names;
import fr.continuum.domain.shared.Reason;
import fr.continuum.domain.shared.Spelling;
import fr.continuum.domain.shared.TextKind;
import fr.continuum.domain.shared.Unsaid;
import fr.continuum.domain.shared.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is asked of a sheet where it is entered, by a person or a file, and never of what lies there: a code that can
/// be read and told from others (R01), what it is held to changed by a decision only (R06), a life that goes forward
/// (R26), texts that fit their place (R43).
final class IndicatorEntry {

    private final IndicatorBook book;
    private final Optional<Indicator> before;
    private final Indicator after;
    private final IndicatorChange change;
    private final String subject;
    private final List<Refusal> faults = new ArrayList<>();

    private IndicatorEntry(IndicatorBook book, Indicator after, IndicatorChange change) {
        this.book = book;
        this.before = book.find(after.code());
        this.after = after;
        this.change = change;
        this.subject = IndicatorPart.named(after.code());
    }

    /// Every reason at once; what was so before the change forbids nothing.
    static List<Refusal> faults(IndicatorBook book, Indicator after, IndicatorChange change) {
        IndicatorEntry entry = new IndicatorEntry(book, after, change);
        entry.names();
        entry.commitment();
        entry.life();
        entry.faults.addAll(TextLengths.faults(
                entry.subject, entry.before.map(IndicatorTexts::of).orElse(List.of()), IndicatorTexts.of(after)));
        if (change.origin() == Origin.PERSON) {
            List<Refusal> broken = new ArrayList<>(IndicatorRules.broken(after, change.plan()));
            entry.before.ifPresent(was -> broken.removeAll(IndicatorRules.broken(was, change.plan())));
            entry.faults.addAll(broken);
        }
        return entry.faults;
    }

    private void names() {
        if (before.isEmpty() && !Names.isCode(after.code())) {
            refuse(
                    ContinuumRule.R01,
                    new Wording(
                            "code « " + Names.shown(after.code()) + " »", "code “" + Names.shown(after.code()) + "”"),
                    new Wording(
                            "Donnez un code avec une lettre ou un chiffre, sans signe que personne ne voit.",
                            "Give a code with a letter or a digit, without signs that nobody sees."));
        }
        if (!Names.isName(after.label())
                && before.map(Indicator::label).filter(after.label()::equals).isEmpty()) {
            refuse(
                    ContinuumRule.R01,
                    new Wording(
                            "intitulé « " + Names.shown(after.label()) + " »",
                            "label “" + Names.shown(after.label()) + "”"),
                    new Wording("Donnez un intitulé qui se lise.", "Give a label that can be read."));
        }
        if (before.isEmpty()) {
            book.indicators().stream()
                    .map(Indicator::code)
                    .filter(other -> Spelling.uncased(other).equals(Spelling.uncased(after.code())))
                    .findFirst()
                    .ifPresent(other -> refuse(
                            ContinuumRule.R01,
                            new Wording(
                                    "« " + after.code() + " » et « " + other + " » ne diffèrent que par la casse",
                                    "“" + after.code() + "” and “" + other + "” differ by case alone"),
                            new Wording(
                                    "Donnez un code qui diffère de « " + other + " » par autre chose, ou reprenez-le.",
                                    "Give a code that differs from “" + other + "” by more, or take that one.")));
        }
    }

    /// A followed indicator of an adopted plan is held to its baseline, targets, unit, direction and tolerance.
    private void commitment() {
        if (before.filter(Indicator::isActive).isEmpty()
                || !change.plan().isAdopted()
                || before.get().commitment().equals(after.commitment())) {
            return;
        }
        if (change.revision().isEmpty()) {
            refuse(
                    ContinuumRule.R06,
                    IndicatorWords.changed(before.get(), after),
                    new Wording(
                            "Révisez l’indicateur : motif, référence de la décision et date.",
                            "Revise the indicator: reason, reference of the decision and date."));
            return;
        }
        revised(change.revision().get());
    }

    private void revised(Revision why) {
        if (Reason.of(why.reason()).isEmpty()) {
            refuse(ContinuumRule.R06, Reason.saysNothing(why.reason()), Reason.MEND);
        }
        if (Unsaid.isNoReference(why.decision())) {
            refuse(
                    ContinuumRule.R06,
                    Reason.saysNothing(why.decision()),
                    new Wording(
                            "Donnez la référence de la décision, en toutes lettres.",
                            "Give the reference of the decision, in words."));
        }
        if (why.on().isAfter(change.today())) {
            refuse(
                    ContinuumRule.R06,
                    new Wording("décision ", "decision ").then(Days.toCome(why.on())),
                    new Wording(
                            "Datez la décision du jour où elle fut prise.",
                            "Date the decision on the day it was taken."));
        }
        change.plan()
                .content()
                .adoption()
                .filter(vote -> why.on().isBefore(vote.on()))
                .ifPresent(vote -> refuse(
                        ContinuumRule.R06,
                        new Wording("décision du ", "decision of ")
                                .then(Days.wording(why.on()))
                                .then(new Wording(", avant l’adoption du ", ", before the adoption of "))
                                .then(Days.wording(vote.on())),
                        new Wording(
                                "Donnez la décision qui révise le plan adopté.",
                                "Give the decision that revises the adopted plan.")));
        faults.addAll(TextLengths.faults(
                subject,
                List.of(),
                List.of(
                        IndicatorTexts.said("motif", "reason", why.reason(), TextKind.SENTENCE),
                        IndicatorTexts.said(
                                "référence de la décision",
                                "reference of the decision",
                                why.decision(),
                                TextKind.NAME))));
    }

    /// Draft, then followed, then retired, with a reason; nothing comes back.
    private void life() {
        if (before.filter(was -> isEarlier(after, was)).isPresent()) {
            refuse(
                    ContinuumRule.R26,
                    IndicatorWords.of(before.get().state().name())
                            .then(" → ")
                            .then(IndicatorWords.of(after.state().name())),
                    new Wording(
                            "Ce qui est suivi ne redevient pas un brouillon, et ce qui est retiré le reste : déclarez-en un autre.",
                            "What is followed is no draft again, and what was retired stays so: declare another."));
        }
        Optional<IndicatorState> was = before.map(Indicator::state);
        if (was.equals(Optional.of(after.state()))) {
            return;
        }
        switch (after.state()) {
            case IndicatorState.Draft _ -> {}
            case IndicatorState.Active(var since) -> {
                if (since.isAfter(change.today())) {
                    refuse(
                            ContinuumRule.R26,
                            new Wording("suivi ", "followed ").then(Days.toCome(since)),
                            new Wording(
                                    "Un indicateur se suit à partir d’aujourd’hui.",
                                    "An indicator is followed from today on."));
                }
            }
            case IndicatorState.Retired(var on, String reason) -> {
                if (Reason.of(reason).isEmpty()) {
                    refuse(ContinuumRule.R07, Reason.saysNothing(reason), Reason.MEND);
                }
                if (on.isAfter(change.today())) {
                    refuse(
                            ContinuumRule.R07,
                            new Wording("retiré ", "retired ").then(Days.toCome(on)),
                            new Wording(
                                    "Datez le retrait du jour où il est décidé.", "Date it on the day it is decided."));
                }
            }
        }
    }

    private static boolean isEarlier(Indicator one, Indicator other) {
        return one.state().name().compareTo(other.state().name()) < 0;
    }

    private void refuse(ContinuumRule rule, Wording offending, Wording mend) {
        faults.add(new Refusal(rule, subject, offending, mend));
    }
}
