package fr.continuum.domain.check;

import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.ControlTotals.Authorisation;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.budget.Movement;
import fr.continuum.domain.check.LedgerGap.Question;
import fr.continuum.domain.check.Reconciliation.Opened;
import fr.continuum.domain.check.Reconciliation.UnderAuthorisation;
import fr.continuum.domain.check.SeriesChecks.DocumentInForce;
import fr.continuum.domain.trace.KeyTotals;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// A ledger held against the authorisations of its year. Whoever writes a number of one, it is one
/// ([WrittenAuthorisations]).
///
/// @param voted as annexes have them; where several name one, its largest amount
/// @param credits opened in the year, as the annex states them or as the lines that name the authorisation add up to,
/// the
///     larger of both: an amending decision may come without its annex, and lines need not name their authorisation
/// @param everCommitted in this ledger and in those before it
/// @param everPaid likewise
record AuthorisationsOfLedger(
        LedgerSide side,
        Map<String, Authorisation> voted,
        Map<String, Credits> credits,
        Map<String, Long> committed,
        Map<String, Long> paid,
        EverCommitted everCommitted,
        Map<String, Long> everPaid) {

    /// Payment credits of the year.
    private record Credits(long cents, Opened by) {

        static Credits larger(Credits one, Credits other) {
            return other.cents() >= one.cents() ? other : one;
        }
    }

    static List<UnderAuthorisation> of(LedgerSide side) {
        WrittenAuthorisations written = new WrittenAuthorisations(side.others()
                .map(other -> other.controlTotals().authorisations())
                .toList());
        Map<String, Authorisation> voted = new TreeMap<>();
        side.others()
                .flatMap(other -> other.controlTotals().authorisations().stream())
                .forEach(authorisation -> voted.merge(
                        written.name(authorisation.number()),
                        authorisation,
                        (one, other) -> other.ceilingCents() > one.ceilingCents() ? other : one));
        Map<String, Credits> credits = new TreeMap<>();
        side.opened((keys, measure) -> sums(keys, measure, written))
                .forEach((number, cents) -> credits.put(number, new Credits(cents, Opened.ON_LINES)));
        side.others()
                .flatMap(other -> other.controlTotals().authorisations().stream())
                .filter(authorisation -> authorisation.openedCents().isPresent())
                .forEach(authorisation -> credits.merge(
                        written.name(authorisation.number()),
                        new Credits(authorisation.openedCents().getAsLong(), Opened.IN_ANNEX),
                        Credits::larger));
        List<DocumentInForce> extracts =
                Stream.concat(side.before().stream(), side.ledgers().stream()).toList();
        Map<String, Long> everPaid = new TreeMap<>();
        extracts.forEach(extract -> sums(extract.keys().get(), Measure.PAID, written)
                .forEach((number, cents) -> everPaid.merge(number, cents, Math::addExact)));
        return new AuthorisationsOfLedger(
                        side,
                        voted,
                        credits,
                        sums(side.keys(), Measure.COMMITTED, written),
                        sums(side.keys(), Measure.PAID, written),
                        EverCommitted.of(extracts, written),
                        everPaid)
                .authorisations();
    }

    /// The cents of a measure by authorisation, real expenses alone.
    static Map<String, Long> sums(List<KeyTotals> of, Measure measure, WrittenAuthorisations written) {
        Map<String, Long> sums = new TreeMap<>();
        for (KeyTotals totals : of) {
            BudgetKey key = totals.key();
            if (totals.carries(measure)
                    && key.flow() == Flow.EXPENSE
                    && key.movement() == Movement.REAL
                    && !key.authorisation().isEmpty()) {
                sums.merge(written.name(key.authorisation()), totals.of(measure).cents(), Math::addExact);
            }
        }
        return sums;
    }

    private List<UnderAuthorisation> authorisations() {
        TreeSet<String> numbers = new TreeSet<>(voted.keySet());
        numbers.addAll(credits.keySet());
        numbers.addAll(committed.keySet());
        numbers.addAll(paid.keySet());
        return numbers.stream().map(this::authorisation).toList();
    }

    private UnderAuthorisation authorisation(String number) {
        Authorisation annex = voted.get(number);
        Credits opened = credits.get(number);
        return new UnderAuthorisation(
                number,
                annex == null ? "" : annex.label(),
                annex == null ? OptionalLong.empty() : OptionalLong.of(annex.ceilingCents()),
                annex == null ? OptionalLong.empty() : OptionalLong.of(annex.paymentCreditsCents()),
                opened == null ? OptionalLong.empty() : OptionalLong.of(opened.cents()),
                opened == null ? Opened.NOWHERE : opened.by(),
                at(committed, number),
                at(paid, number),
                at(everCommitted.cents(), number),
                at(everPaid, number),
                everCommitted.saidAgain().contains(number),
                gaps(number, annex == null ? OptionalLong.empty() : OptionalLong.of(annex.ceilingCents())));
    }

    private static OptionalLong at(Map<String, Long> sums, String number) {
        Long cents = sums.get(number);
        return cents == null ? OptionalLong.empty() : OptionalLong.of(cents);
    }

    private List<LedgerGap> gaps(String number, OptionalLong ceiling) {
        List<LedgerGap> gaps = new ArrayList<>();
        if (!committed.containsKey(number) && !paid.containsKey(number)) {
            return gaps;
        }
        long paidHere = paid.getOrDefault(number, 0L);
        long committedHere = committed.getOrDefault(number, 0L);
        Credits opened = credits.get(number);
        within(
                Question.PAID_WITHIN_PAYMENT_CREDITS,
                number,
                opened == null ? OptionalLong.empty() : OptionalLong.of(opened.cents()),
                paidHere,
                gaps);
        within(
                Question.COMMITTED_WITHIN_AUTHORISATION,
                number,
                ceiling,
                everCommitted.cents().getOrDefault(number, 0L),
                gaps);
        within(Question.PAID_WITHIN_AUTHORISATION, number, ceiling, everPaid.getOrDefault(number, 0L), gaps);
        // Where no annex came, nothing says which were voted.
        if (ceiling.isEmpty() && !voted.isEmpty()) {
            gaps.add(gap(Question.AUTHORISATION_VOTED, number, 0, Math.max(committedHere, paidHere)));
        }
        return gaps;
    }

    private void within(Question question, String number, OptionalLong most, long found, List<LedgerGap> gaps) {
        if (most.isPresent() && found > Math.max(most.getAsLong(), 0)) {
            gaps.add(gap(question, number, most.getAsLong(), found));
        }
    }

    private LedgerGap gap(Question question, String number, long expected, long found) {
        return new LedgerGap(
                question,
                side.header(),
                "autorisation " + number,
                expected,
                found,
                LedgerGap.Apart.NOTHING,
                question == Question.COMMITTED_WITHIN_AUTHORISATION
                        && everCommitted.saidAgain().contains(number));
    }
}
