package fr.continuum.domain.indicator;

import fr.continuum.domain.plan.PlanChange.Origin;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.rule.TextLengths;
import fr.continuum.domain.shared.Days;
import fr.continuum.domain.shared.Decimals;
import fr.continuum.domain.shared.Reason;
import fr.continuum.domain.shared.TextKind;
import fr.continuum.domain.shared.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is asked of a measure where it is entered (R28): an indicator that is followed or about to be, a period of it
/// that has ended, and where that period has a value already, a reason to put another in its place.
final class MeasureRules {

    private final IndicatorBook book;
    private final Entered entered;
    private final IndicatorChange change;
    private final String subject;
    private final List<Refusal> faults = new ArrayList<>();

    private MeasureRules(IndicatorBook book, Entered entered, IndicatorChange change) {
        this.book = book;
        this.entered = entered;
        this.change = change;
        this.subject = IndicatorPart.named(entered.measure().indicator());
    }

    /// @param book with the sheets that are entered at once
    static List<Refusal> faults(IndicatorBook book, Entered entered, IndicatorChange change) {
        MeasureRules rules = new MeasureRules(book, entered, change);
        rules.indicator();
        rules.period();
        rules.correction();
        rules.texts();
        return rules.faults;
    }

    private void indicator() {
        Measure measure = entered.measure();
        Optional<Indicator> indicator = book.find(measure.indicator());
        if (indicator.isEmpty()) {
            refuse(
                    new Wording(
                            "aucun indicateur « " + measure.indicator() + " »",
                            "no indicator “" + measure.indicator() + "”"),
                    new Wording("Déclarez d’abord l’indicateur.", "Declare the indicator first."));
            return;
        }
        if (indicator.get().isRetired() && before().isEmpty()) {
            refuse(
                    new Wording("indicateur retiré", "retired indicator"),
                    new Wording(
                            "Un indicateur retiré ne se mesure plus ; ses valeurs peuvent être corrigées.",
                            "A retired indicator is measured no more; its values can be corrected."));
        }
        indicator
                .get()
                .periodicity()
                .filter(every -> every != measure.period().every() && before().isEmpty())
                .filter(_ -> change.origin() == Origin.PERSON)
                .ifPresent(every -> refuse(
                        new Wording(
                                        "période " + measure.period() + ", d’un indicateur ",
                                        "period " + measure.period() + ", of an indicator ")
                                .then(often(every)),
                        new Wording(
                                "Choisissez une période de la périodicité de l’indicateur.",
                                "Choose a period as long as the indicator is measured for.")));
    }

    private static Wording often(Periodicity every) {
        return switch (every) {
            case MONTHLY -> new Wording("mensuel", "measured monthly");
            case QUARTERLY -> new Wording("trimestriel", "measured quarterly");
            case HALF_YEARLY -> new Wording("semestriel", "measured half-yearly");
            case YEARLY -> new Wording("annuel", "measured yearly");
        };
    }

    /// A value is known once its period has ended.
    private void period() {
        Period period = entered.measure().period();
        if (period.end().isAfter(change.today()) && before().isEmpty()) {
            refuse(
                    new Wording("période " + period + ", qui finit ", "period " + period + ", which ends ")
                            .then(Days.toCome(period.end())),
                    new Wording("Mesurez une période échue.", "Measure a period that has ended."));
        }
    }

    private void correction() {
        Optional<Measure> before = before();
        if (before.isEmpty() || before.get().equals(entered.measure())) {
            return;
        }
        Measure was = before.get();
        if (entered.correction().flatMap(Reason::of).isEmpty()) {
            Wording values = new Wording(was.period() + " vaut déjà ", was.period() + " is ")
                    .then(Decimals.wording(was.value()));
            refuse(
                    entered.correction()
                            .filter(said -> !said.isBlank())
                            .map(said -> values.then(" ; ").then(Reason.saysNothing(said)))
                            .orElse(values.then(
                                    new Wording(", sans motif de correction", " already, no reason to correct it"))),
                    new Wording(
                            "Dites pourquoi la valeur est corrigée : l’ancienne reste lisible.",
                            "Say why the value is corrected: the former one stays readable."));
        }
    }

    private void texts() {
        faults.addAll(TextLengths.faults(
                subject, before().map(IndicatorTexts::of).orElse(List.of()), IndicatorTexts.of(entered.measure())));
        entered.correction()
                .ifPresent(why -> faults.addAll(TextLengths.faults(
                        subject, List.of(), List.of(IndicatorTexts.said("motif", "reason", why, TextKind.SENTENCE)))));
    }

    private Optional<Measure> before() {
        return book.measure(entered.measure().indicator(), entered.measure().period());
    }

    private void refuse(Wording offending, Wording mend) {
        faults.add(new Refusal(ContinuumRule.R28, subject, offending, mend));
    }
}
