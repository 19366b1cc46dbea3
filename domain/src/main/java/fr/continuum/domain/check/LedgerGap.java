package fr.continuum.domain.check;

import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.shared.Euros;
import fr.continuum.domain.shared.Wording;

/// A gap between a ledger and what it is held against, at one place.
///
/// @param ledger whose gap it is
/// @param place in business words, as the finding's subject ends: `dépenses chapitre 011`, `autorisation AP-1`
/// @param expectedCents what it should be, or should not exceed
/// @param foundCents what it is
public record LedgerGap(Question question, DocumentHeader ledger, String place, long expectedCents, long foundCents) {

    /// How far what is found lies above what is expected; negative where it lies below.
    public long cents() {
        return Math.subtractExact(foundCents, expectedCents);
    }

    /// What the finding is about, as reports and waivers name it.
    public String subject() {
        return Subjects.document(ledger) + " " + place + " " + question.subject;
    }

    public Finding finding() {
        return Finding.of(
                ContinuumRule.R24,
                subject(),
                new Wording(question.expected, question.expectedInEnglish).then(Euros.wording(expectedCents)),
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
