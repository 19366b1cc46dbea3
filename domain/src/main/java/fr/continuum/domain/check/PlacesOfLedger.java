package fr.continuum.domain.check;

import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.check.LedgerGap.Question;
import fr.continuum.domain.check.Reconciliation.AtPlace;
import fr.continuum.domain.check.Reconciliation.KeptOut;
import fr.continuum.domain.trace.KeyTotals;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;

/// A ledger held against its account and its credits, where credits are voted.
///
/// @param opened empty where no document tells what was opened
/// @param executed empty where there is no account
/// @param committed only places where the ledger tells commitments: many ledgers leave out those of small or recurrent
///     expenses, and some commit nothing at all
/// @param paid only places the ledger pays at
/// @param attached what accounts attach to their years
/// @param keptOut what the ledger usually keeps out of each flow
/// @param ofTheYear what of the ledger bears no authorisation: commitments under one are made for several years,
///     within its amount ([AuthorisationsOfLedger]); the credits of a year bound only what is paid under it
record PlacesOfLedger(
        LedgerSide side,
        Map<Chapters.Place, Long> opened,
        Map<Chapters.Place, Long> executed,
        Map<Chapters.Place, Long> committed,
        Map<Chapters.Place, Long> paid,
        AttachedToYear attached,
        Map<Flow, KeptOut> keptOut,
        OfTheYear ofTheYear) {

    /// Commitments and payments that bear no authorisation, by place.
    record OfTheYear(Map<Chapters.Place, Long> committed, Map<Chapters.Place, Long> paid) {}

    /// @param level where credits are voted
    static List<AtPlace> of(LedgerSide side, VotingLevel level) {
        List<KeyTotals> ofTheYear = side.keys().stream()
                .filter(totals -> totals.key().authorisation().isEmpty())
                .toList();
        Map<Chapters.Place, Long> executed = side.account()
                .map(account -> level.ofLines(account.keys().get(), Measure.EXECUTED))
                .orElse(Map.of());
        Map<Chapters.Place, Long> paid = level.ofRows(side.keys(), Measure.PAID);
        AttachedToYear attached = AttachedToYear.of(side, level);
        return new PlacesOfLedger(
                        side,
                        side.opened(level::ofLines),
                        executed,
                        level.ofRows(side.keys(), Measure.COMMITTED),
                        paid,
                        attached,
                        attached.usual(executed, paid),
                        new OfTheYear(
                                level.ofRows(ofTheYear, Measure.COMMITTED), level.ofRows(ofTheYear, Measure.PAID)))
                .places();
    }

    private List<AtPlace> places() {
        TreeSet<Chapters.Place> places = new TreeSet<>(opened.keySet());
        places.addAll(executed.keySet());
        places.addAll(committed.keySet());
        places.addAll(paid.keySet());
        return places.stream().map(this::place).toList();
    }

    private AtPlace place(Chapters.Place place) {
        return new AtPlace(
                place.flow(),
                place.chapter(),
                place.operation(),
                opened.isEmpty() ? OptionalLong.empty() : OptionalLong.of(opened.getOrDefault(place, 0L)),
                at(committed, place),
                paidAt(place),
                side.account().isEmpty() ? OptionalLong.empty() : OptionalLong.of(executed.getOrDefault(place, 0L)),
                at(attached.ofYear(), place),
                at(attached.before(), place),
                keptOut(place),
                gaps(place));
    }

    /// As far as it explains what is paid.
    private Optional<KeptOut> keptOut(Chapters.Place place) {
        OptionalLong paidHere = paidAt(place);
        return side.account().isPresent() && paidHere.isPresent() && attached.isSaidAt(place)
                ? attached.explaining(place, executed.getOrDefault(place, 0L), paidHere.getAsLong())
                : Optional.empty();
    }

    /// A ledger that carries no order of a flow says nothing of it.
    private OptionalLong paidAt(Chapters.Place place) {
        return paid.keySet().stream().anyMatch(known -> known.flow() == place.flow())
                ? OptionalLong.of(paid.getOrDefault(place, 0L))
                : OptionalLong.empty();
    }

    private static OptionalLong at(Map<Chapters.Place, Long> sums, Chapters.Place place) {
        Long cents = sums.get(place);
        return cents == null ? OptionalLong.empty() : OptionalLong.of(cents);
    }

    private List<LedgerGap> gaps(Chapters.Place place) {
        List<LedgerGap> gaps = new ArrayList<>();
        OptionalLong paidHere = paidAt(place);
        if (side.account().isPresent() && paidHere.isPresent()) {
            long executedHere = executed.getOrDefault(place, 0L);
            if (attached.explaining(place, executedHere, paidHere.getAsLong()).isEmpty()) {
                KeptOut usual = keptOut.getOrDefault(place.flow(), KeptOut.NOTHING);
                gaps.add(new LedgerGap(
                        Question.PAID_AS_EXECUTED,
                        side.header(),
                        Subjects.place(place),
                        attached.expected(usual, place, executedHere),
                        paidHere.getAsLong(),
                        attached.apart(usual, place),
                        false));
            }
        }
        if (side.account().isEmpty() && !opened.isEmpty() && paidHere.isPresent() && place.flow() == Flow.EXPENSE) {
            within(Question.PAID_WITHIN_CREDITS, place, opened.getOrDefault(place, 0L), paidHere.getAsLong(), gaps);
        }
        Long committedHere = ofTheYear.committed().get(place);
        // Nothing limits what is collected.
        if (committedHere != null && place.flow() == Flow.EXPENSE) {
            if (!opened.isEmpty()) {
                within(Question.COMMITTED_WITHIN_CREDITS, place, opened.getOrDefault(place, 0L), committedHere, gaps);
            }
            // What is paid under an authorisation may have been committed years ago.
            within(
                    Question.PAID_WITHIN_COMMITTED,
                    place,
                    committedHere,
                    ofTheYear.paid().getOrDefault(place, 0L),
                    gaps);
        }
        return gaps;
    }

    private void within(Question question, Chapters.Place place, long most, long found, List<LedgerGap> gaps) {
        if (found > Math.max(most, 0)) {
            gaps.add(gap(question, place, most, found));
        }
    }

    private LedgerGap gap(Question question, Chapters.Place place, long expected, long found) {
        return new LedgerGap(question, side.header(), Subjects.place(place), expected, found);
    }
}
