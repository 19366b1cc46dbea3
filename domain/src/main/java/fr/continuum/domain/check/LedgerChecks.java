package fr.continuum.domain.check;

import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.BudgetStage;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.budget.Movement;
import fr.continuum.domain.check.SeriesChecks.DocumentInForce;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.rule.Findings;
import fr.continuum.domain.shared.Euros;
import fr.continuum.domain.shared.Wording;
import fr.continuum.domain.trace.KeyTotals;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// R24 between a ledger and the documents of its budget and year, where credits are voted: what is paid against the
/// account, what is committed against the credits opened, what is paid against what is committed; and under an
/// authorisation (AP), what is paid against its payment credits (CP), what is committed or paid against its amount.
/// Every gap is named, whichever way it goes. Pure.
public final class LedgerChecks {

    private LedgerChecks() {}

    /// What is asked of a ledger; a gap is known by it.
    public enum Question {
        /// Payment orders make up what the account says was executed.
        PAID_AS_EXECUTED(
                "mandaté égal au réalisé du compte : ",
                "paid, equal to what the account executed: ",
                "mandaté au grand livre : ",
                "paid in the ledger: ",
                "mandaté et compte"),
        /// Nothing is committed beyond the credits opened.
        COMMITTED_WITHIN_CREDITS(
                "engagé au plus égal aux crédits ouverts : ",
                "committed within the credits opened: ",
                "engagé au grand livre : ",
                "committed in the ledger: ",
                "engagé et crédits ouverts"),
        /// Nothing is paid that was not committed.
        PAID_WITHIN_COMMITTED(
                "mandaté au plus égal à l’engagé : ",
                "paid within what is committed: ",
                "mandaté au grand livre : ",
                "paid in the ledger: ",
                "mandaté et engagé"),
        /// Payments under an authorisation stay within its payment credits of the year (AP against CP).
        PAID_WITHIN_PAYMENT_CREDITS(
                "mandaté au plus égal aux crédits de paiement de l’exercice : ",
                "paid within the payment credits of the year: ",
                "mandaté au grand livre : ",
                "paid in the ledger: ",
                "mandaté et crédits de paiement"),
        /// Payments of this year and of those before it stay within the authorisation.
        PAID_WITHIN_AUTHORISATION(
                "mandaté de tous les exercices au plus égal à l’autorisation : ",
                "paid in all years within the authorisation: ",
                "mandaté aux grands livres reçus : ",
                "paid in the ledgers received: ",
                "mandaté et autorisation"),
        /// Commitments of the year stay within the authorisation.
        COMMITTED_WITHIN_AUTHORISATION(
                "engagé de l’exercice au plus égal à l’autorisation : ",
                "committed in the year within the authorisation: ",
                "engagé au grand livre : ",
                "committed in the ledger: ",
                "engagé et autorisation"),
        /// An authorisation the ledger uses is one that was voted.
        AUTHORISATION_VOTED(
                "une autorisation votée, à l’annexe des AP : ",
                "an authorisation that was voted, in the AP annex: ",
                "au grand livre : ",
                "in the ledger: ",
                "autorisation votée");

        private final String expected;
        private final String expectedInEnglish;
        private final String found;
        private final String foundInEnglish;
        private final String subject;

        Question(String expected, String expectedInEnglish, String found, String foundInEnglish, String subject) {
            this.expected = expected;
            this.expectedInEnglish = expectedInEnglish;
            this.found = found;
            this.foundInEnglish = foundInEnglish;
            this.subject = subject;
        }
    }

    /// A gap at one place.
    ///
    /// @param ledger whose gap it is
    /// @param place in business words, as the finding's subject ends: `dépenses chapitre 011`, `autorisation AP-1`
    /// @param expectedCents what it should be, or should not exceed
    /// @param foundCents what it is
    public record Gap(Question question, DocumentHeader ledger, String place, long expectedCents, long foundCents) {

        public long cents() {
            return Math.subtractExact(foundCents, expectedCents);
        }

        public Finding finding() {
            return Finding.of(
                    ContinuumRule.R24,
                    Subjects.document(ledger) + " " + place + " " + question.subject,
                    new Wording(question.expected, question.expectedInEnglish).then(Euros.wording(expectedCents)),
                    new Wording(question.found, question.foundInEnglish).then(Euros.wording(foundCents)),
                    cents());
        }
    }

    /// The findings of every gap.
    ///
    /// @param documents in force of one authority; drafts are held against nothing
    public static Findings check(Collection<DocumentInForce> documents) {
        return Findings.of(gaps(documents).stream().map(Gap::finding).toList());
    }

    /// Every gap of every ledger, by ledger, question and place.
    public static List<Gap> gaps(Collection<DocumentInForce> documents) {
        List<Gap> gaps = new ArrayList<>();
        for (DocumentInForce ledger : documents) {
            if (ledger.header().stage() == BudgetStage.LEDGER) {
                List<DocumentInForce> others = documents.stream()
                        .filter(other -> !other.header().draft()
                                && other.header().stage() != BudgetStage.LEDGER
                                && other.header()
                                        .budget()
                                        .equals(ledger.header().budget())
                                && other.header()
                                        .fiscalYear()
                                        .equals(ledger.header().fiscalYear()))
                        .toList();
                List<DocumentInForce> before = documents.stream()
                        .filter(other -> other.header().stage() == BudgetStage.LEDGER
                                && other.header()
                                        .budget()
                                        .equals(ledger.header().budget())
                                && other.header()
                                                .fiscalYear()
                                                .compareTo(ledger.header().fiscalYear())
                                        < 0)
                        .toList();
                gaps.addAll(new OfOneLedger(ledger.header(), ledger.keys().get(), before, others).gaps());
            }
        }
        return List.copyOf(gaps);
    }

    /// One ledger, those of earlier years of its budget, and the other documents of its budget and year.
    private record OfOneLedger(
            DocumentHeader header, List<KeyTotals> keys, List<DocumentInForce> before, List<DocumentInForce> others) {

        List<Gap> gaps() {
            List<Gap> gaps = new ArrayList<>();
            paidAsExecuted(gaps);
            committedWithinCredits(gaps);
            paidWithinCommitted(gaps);
            withinAuthorisations(gaps);
            return gaps;
        }

        /// Both ways, and for what one of the two does not know at all: an account is the whole of its year. A
        /// ledger that carries no payment order of a flow says nothing of it.
        private void paidAsExecuted(List<Gap> gaps) {
            Map<Chapters.Place, Long> paid = Chapters.sums(keys, Measure.PAID);
            for (DocumentInForce account : others) {
                if (account.header().stage().isAccount()) {
                    Map<Chapters.Place, Long> executed =
                            Chapters.sums(account.keys().get(), Measure.EXECUTED);
                    TreeSet<Chapters.Place> places = new TreeSet<>(paid.keySet());
                    places.addAll(executed.keySet());
                    for (Chapters.Place place : places) {
                        if (paid.keySet().stream().anyMatch(known -> known.flow() == place.flow())) {
                            equal(Question.PAID_AS_EXECUTED, place, executed, paid, gaps);
                        }
                    }
                }
            }
        }

        private void committedWithinCredits(List<Gap> gaps) {
            Map<Chapters.Place, Long> opened = opened();
            if (!opened.isEmpty()) {
                within(Question.COMMITTED_WITHIN_CREDITS, opened, Chapters.sums(keys, Measure.COMMITTED), gaps);
            }
        }

        /// What the account opened; before there is one, what the stages of the vote opened together. Changes
        /// to a budget that was not received open nothing that is known.
        private Map<Chapters.Place, Long> opened() {
            for (DocumentInForce account : others) {
                if (account.header().stage().isAccount()) {
                    Map<Chapters.Place, Long> ofAccount =
                            Chapters.sums(account.keys().get(), Measure.OPENED_CREDITS);
                    if (!ofAccount.isEmpty()) {
                        return ofAccount;
                    }
                }
            }
            Map<Chapters.Place, Long> voted = new TreeMap<>();
            if (others.stream().anyMatch(other -> other.header().stage() == BudgetStage.INITIAL)) {
                others.stream()
                        .filter(other -> other.header().stage().isBudget())
                        .forEach(other -> openedBy(other.keys().get())
                                .forEach((place, cents) -> voted.merge(place, cents, Math::addExact)));
            }
            return voted;
        }

        /// Where a budget leaves its opened credits out: what is voted, and what is carried over into it.
        private static Map<Chapters.Place, Long> openedBy(List<KeyTotals> of) {
            Map<Chapters.Place, Long> opened = Chapters.sums(of, Measure.OPENED_CREDITS);
            if (opened.isEmpty()) {
                opened = Chapters.sums(of, Measure.VOTED);
                for (Map.Entry<Chapters.Place, Long> carried :
                        Chapters.sums(of, Measure.PREVIOUS_CARRIED_OVER).entrySet()) {
                    opened.merge(carried.getKey(), carried.getValue(), Math::addExact);
                }
            }
            return opened;
        }

        /// Only where the ledger tells commitments: many of them leave out those of small or recurrent
        /// expenses, and some commit nothing at all.
        private void paidWithinCommitted(List<Gap> gaps) {
            Map<Chapters.Place, Long> committed = Chapters.sums(keys, Measure.COMMITTED);
            Map<Chapters.Place, Long> paid = Chapters.sums(keys, Measure.PAID);
            paid.keySet().retainAll(committed.keySet());
            within(Question.PAID_WITHIN_COMMITTED, committed, paid, gaps);
        }

        private void withinAuthorisations(List<Gap> gaps) {
            Map<String, Long> committed = byAuthorisation(keys, Measure.COMMITTED);
            Map<String, Long> paid = byAuthorisation(keys, Measure.PAID);
            Map<String, Long> credits = paymentCredits();
            paid.forEach((number, cents) ->
                    beyond(Question.PAID_WITHIN_PAYMENT_CREDITS, number, credits.get(number), cents, gaps));
            Map<String, Long> ceilings = new TreeMap<>();
            others.forEach(other -> other.controlTotals()
                    .authorisations()
                    .forEach(authorisation ->
                            ceilings.merge(authorisation.number(), authorisation.ceilingCents(), Math::max)));
            if (ceilings.isEmpty()) {
                return;
            }
            Map<String, Long> everPaid = new TreeMap<>(paid);
            before.forEach(ledger -> byAuthorisation(ledger.keys().get(), Measure.PAID)
                    .forEach((number, cents) ->
                            everPaid.computeIfPresent(number, (_, later) -> Math.addExact(later, cents))));
            TreeSet<String> used = new TreeSet<>(committed.keySet());
            used.addAll(paid.keySet());
            for (String number : used) {
                Long ceiling = ceilings.get(number);
                if (ceiling == null) {
                    long most = Math.max(committed.getOrDefault(number, 0L), paid.getOrDefault(number, 0L));
                    gaps.add(new Gap(Question.AUTHORISATION_VOTED, header, named(number), 0, most));
                } else {
                    beyond(
                            Question.COMMITTED_WITHIN_AUTHORISATION,
                            number,
                            ceiling,
                            committed.getOrDefault(number, 0L),
                            gaps);
                    beyond(
                            Question.PAID_WITHIN_AUTHORISATION,
                            number,
                            ceiling,
                            everPaid.getOrDefault(number, 0L),
                            gaps);
                }
            }
        }

        /// Opened in the year on lines that name the authorisation; those that no line names say nothing.
        private Map<String, Long> paymentCredits() {
            Map<String, Long> credits = new TreeMap<>();
            for (DocumentInForce account : others) {
                if (account.header().stage().isAccount()) {
                    credits.putAll(byAuthorisation(account.keys().get(), Measure.OPENED_CREDITS));
                }
            }
            if (credits.isEmpty()
                    && others.stream().anyMatch(other -> other.header().stage() == BudgetStage.INITIAL)) {
                others.stream()
                        .filter(other -> other.header().stage().isBudget())
                        .forEach(other -> openedByAuthorisation(other.keys().get())
                                .forEach((number, cents) -> credits.merge(number, cents, Math::addExact)));
            }
            return credits;
        }

        private static Map<String, Long> openedByAuthorisation(List<KeyTotals> of) {
            Map<String, Long> opened = byAuthorisation(of, Measure.OPENED_CREDITS);
            if (opened.isEmpty()) {
                opened = byAuthorisation(of, Measure.VOTED);
                for (Map.Entry<String, Long> carried :
                        byAuthorisation(of, Measure.PREVIOUS_CARRIED_OVER).entrySet()) {
                    opened.merge(carried.getKey(), carried.getValue(), Math::addExact);
                }
            }
            return opened;
        }

        private static String named(String authorisation) {
            return "autorisation " + authorisation;
        }

        private void beyond(Question question, String authorisation, @Nullable Long most, long found, List<Gap> gaps) {
            if (most != null && found > Math.max(most, 0)) {
                gaps.add(new Gap(question, header, named(authorisation), most, found));
            }
        }

        private static Map<String, Long> byAuthorisation(List<KeyTotals> of, Measure measure) {
            Map<String, Long> sums = new TreeMap<>();
            for (KeyTotals totals : of) {
                BudgetKey key = totals.key();
                if (totals.carries(measure)
                        && key.flow() == Flow.EXPENSE
                        && key.movement() == Movement.REAL
                        && !key.authorisation().isEmpty()) {
                    sums.merge(key.authorisation(), totals.of(measure).cents(), Math::addExact);
                }
            }
            return sums;
        }

        private void equal(
                Question question,
                Chapters.Place place,
                Map<Chapters.Place, Long> expected,
                Map<Chapters.Place, Long> found,
                List<Gap> gaps) {
            long should = expected.getOrDefault(place, 0L);
            long is = found.getOrDefault(place, 0L);
            if (should != is) {
                gaps.add(new Gap(question, header, Subjects.place(place), should, is));
            }
        }

        /// Expenses alone: nothing limits what is collected.
        private void within(
                Question question, Map<Chapters.Place, Long> most, Map<Chapters.Place, Long> found, List<Gap> gaps) {
            found.forEach((place, cents) -> {
                long limit = most.getOrDefault(place, 0L);
                if (place.flow() == Flow.EXPENSE && cents > Math.max(limit, 0)) {
                    gaps.add(new Gap(question, header, Subjects.place(place), limit, cents));
                }
            });
        }
    }
}
