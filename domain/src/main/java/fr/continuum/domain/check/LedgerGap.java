package fr.continuum.domain.check;

import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.check.Reconciliation.KeptOut;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.shared.Euros;
import fr.continuum.domain.shared.Wording;

/// A gap between a ledger and what it is held against, at one place.
///
/// @param ledger whose gap it is: an extract of it
/// @param place in business words, as the finding's subject ends: `dépenses chapitre 011`, `autorisation AP-1`
/// @param expectedCents what it should be, or should not exceed
/// @param foundCents what it is
/// @param apart what the account attaches there, and whether the ledger keeps it out
/// @param saidAgain whether commitments said again by the ledgers of several years may count twice in what is found
public record LedgerGap(
        Question question,
        DocumentHeader ledger,
        String place,
        long expectedCents,
        long foundCents,
        Apart apart,
        boolean saidAgain) {

    private static final Wording SAID_AGAIN = new Wording(
            " ; ces extraits ne disent pas tous de quel exercice sont leurs engagements : ceux qu’un exercice redit"
                    + " peuvent y compter deux fois",
            "; not all these extracts tell which year their commitments were made in: those a year says again may count"
                    + " twice");

    /// Where nothing is attached to a year.
    public LedgerGap(Question question, DocumentHeader ledger, String place, long expectedCents, long foundCents) {
        this(question, ledger, place, expectedCents, foundCents, Apart.NOTHING, false);
    }

    /// What an account attaches to its year at a place.
    ///
    /// @param keptOut what of it the ledger has no orders for: what is expected is without it
    /// @param attachedCents to the year, part of what was executed
    /// @param reversedCents attached to the year before, and taken off what was executed
    public record Apart(KeptOut keptOut, long attachedCents, long reversedCents) {

        static final Apart NOTHING = new Apart(KeptOut.NOTHING, 0, 0);

        /// What is expected, and what of it is attached.
        private Wording after(Wording expected) {
            Wording said = expected;
            if (attachedCents != 0) {
                said = said.then(
                                keptOut == KeptOut.NOTHING
                                        ? new Wording(
                                                " ; dont rattachés à l’exercice : ",
                                                "; of which attached to the year: ")
                                        : new Wording(
                                                " ; sans ce que le compte rattache à l’exercice : ",
                                                "; without what the account attaches to the year: "))
                        .then(Euros.wording(attachedCents));
            }
            if (reversedCents != 0 && keptOut == KeptOut.ATTACHED_AND_REVERSED) {
                said = said.then(new Wording(
                                " ; ni ce qu’il reprend de ce qui était rattaché à l’exercice précédent : ",
                                "; nor what it takes back of what was attached to the year before: "))
                        .then(Euros.wording(reversedCents));
            }
            return said;
        }
    }

    /// How far what is found lies above what is expected; negative where it lies below.
    public long cents() {
        return Math.subtractExact(foundCents, expectedCents);
    }

    /// What the finding is about, as reports and waivers name it.
    public String subject() {
        return Subjects.ledger(ledger) + " " + place + " " + question.subject;
    }

    public Finding finding() {
        Wording expected = apart.after(
                new Wording(question.expected, question.expectedInEnglish).then(Euros.wording(expectedCents)));
        return Finding.of(
                ContinuumRule.R24,
                subject(),
                saidAgain ? expected.then(SAID_AGAIN) : expected,
                new Wording(question.found, question.foundInEnglish).then(Euros.wording(foundCents)),
                cents());
    }

    /// What is asked of a ledger; a gap is known by it.
    public enum Question {
        /// Payment orders make up what the account says was executed.
        PAID_AS_EXECUTED(
                "mandaté égal au réalisé du compte : ",
                "paid, equal to what the account executed: ",
                "mandaté au grand livre : ",
                "paid in the ledger: ",
                "mandaté et compte"),
        /// Nothing is committed beyond the credits opened, apart from what is committed under an
        /// authorisation.
        COMMITTED_WITHIN_CREDITS(
                "engagé, hors autorisations, au plus égal aux crédits ouverts : ",
                "committed, authorisations apart, within the credits opened: ",
                "engagé au grand livre, hors autorisations : ",
                "committed in the ledger, authorisations apart: ",
                "engagé et crédits ouverts"),
        /// Nothing is paid beyond the credits opened, under an authorisation or not: what is paid so is opened
        /// in the year. Asked until there is an account, whose own figures are held against them then.
        PAID_WITHIN_CREDITS(
                "mandaté au plus égal aux crédits ouverts : ",
                "paid, within the credits opened: ",
                "mandaté au grand livre : ",
                "paid in the ledger: ",
                "mandaté et crédits ouverts"),
        /// Nothing is paid that was not committed, apart from what is paid under an authorisation.
        PAID_WITHIN_COMMITTED(
                "mandaté, hors autorisations, au plus égal à l’engagé : ",
                "paid, authorisations apart, within what is committed: ",
                "mandaté au grand livre, hors autorisations : ",
                "paid in the ledger, authorisations apart: ",
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
        /// Commitments of this year and of those before it stay within the authorisation.
        COMMITTED_WITHIN_AUTHORISATION(
                "engagé de tous les exercices au plus égal à l’autorisation : ",
                "committed in all years within the authorisation: ",
                "engagé aux grands livres reçus : ",
                "committed in the ledgers received: ",
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
}
