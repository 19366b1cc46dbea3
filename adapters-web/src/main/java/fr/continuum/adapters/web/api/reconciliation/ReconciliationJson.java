package fr.continuum.adapters.web.api.reconciliation;

import fr.continuum.adapters.web.api.wire.Money;
import fr.continuum.adapters.web.api.wire.Words;
import fr.continuum.application.consultation.ReconciliationSeen;
import fr.continuum.application.port.Reading;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.LedgerPart;
import fr.continuum.domain.check.LedgerGap;
import fr.continuum.domain.check.Reconciliation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A ledger beside the documents of its budget and year.
///
/// @param ledger its extract that holds payment orders, where there is one
/// @param extracts all that make it up, this one first
/// @param account absent before it is received
/// @param budgets the stages of the vote
/// @param credits where the credits opened come from
@Schema(name = "Reconciliation", description = "Un extrait comptable, et ce à quoi il est rapproché")
record ReconciliationJson(
        Document ledger,
        List<Document> extracts,
        @Nullable Document account,
        List<Document> budgets,
        Reconciliation.Credits credits,
        List<Place> places,
        List<Authorisation> authorisations) {

    /// @param document fingerprint
    /// @param holds what a ledger holds; absent of others
    @Schema(name = "ReconciledDocument", description = "Un document que le rapprochement prend en compte")
    record Document(
            String document,
            String budget,
            int year,
            String stage,
            int number,
            @Nullable LocalDate issuedOn,
            @Nullable List<LedgerPart> holds) {

        private static Document of(Reading reading) {
            return new Document(
                    reading.id().document().value(),
                    reading.header().budget().value(),
                    reading.header().fiscalYear().value(),
                    reading.header().stage().code(),
                    reading.header().number(),
                    reading.header().issuedOn(),
                    reading.header().parts().isEmpty()
                            ? null
                            : List.copyOf(reading.header().parts()));
        }
    }

    /// Where credits are voted.
    ///
    /// @param chapter or the article; absent where they are voted by operation
    /// @param operation absent elsewhere
    /// @param attached to the year by the account, part of what was executed
    /// @param attachedBefore by the account of the year before, and taken off what was executed
    /// @param keptOut what of it the ledger has no orders for, as far as it explains what is paid
    @Schema(name = "ReconciledPlace", description = "Un chapitre, un article ou une opération, selon le vote")
    record Place(
            Flow flow,
            @Nullable String chapter,
            @Nullable String operation,
            @Nullable BigDecimal opened,
            @Nullable BigDecimal committed,
            @Nullable BigDecimal paid,
            @Nullable BigDecimal executed,
            @Nullable BigDecimal attached,
            @Nullable BigDecimal attachedBefore,
            Reconciliation.@Nullable KeptOut keptOut,
            List<Gap> gaps) {

        private static Place of(Reconciliation.AtPlace place) {
            return new Place(
                    place.flow(),
                    Words.orNull(place.chapter()),
                    Words.orNull(place.operation()),
                    Money.euros(place.opened()),
                    Money.euros(place.committed()),
                    Money.euros(place.paid()),
                    Money.euros(place.executed()),
                    Money.euros(place.attached()),
                    Money.euros(place.attachedBefore()),
                    place.keptOut().orElse(null),
                    place.gaps().stream().map(Gap::of).toList());
        }
    }

    /// @param ceiling its amount as voted
    /// @param planned payment credits of all years, as the annex has them
    /// @param opened payment credits of the year
    /// @param openedBy whether the annex states them or the lines that name it add up to them
    /// @param everCommitted in the ledgers received of this year and of those before it
    /// @param everPaid likewise
    /// @param saidAgain whether commitments said again by ledgers of several years may count twice in it
    @Schema(name = "ReconciledAuthorisation", description = "Une autorisation (AP/AE) et ses crédits de paiement")
    record Authorisation(
            String number,
            @Nullable String label,
            @Nullable BigDecimal ceiling,
            @Nullable BigDecimal planned,
            @Nullable BigDecimal opened,
            Reconciliation.Opened openedBy,
            @Nullable BigDecimal committed,
            @Nullable BigDecimal paid,
            @Nullable BigDecimal everCommitted,
            @Nullable BigDecimal everPaid,
            boolean saidAgain,
            List<Gap> gaps) {

        private static Authorisation of(Reconciliation.UnderAuthorisation authorisation) {
            return new Authorisation(
                    authorisation.number(),
                    Words.orNull(authorisation.label()),
                    Money.euros(authorisation.ceiling()),
                    Money.euros(authorisation.planned()),
                    Money.euros(authorisation.opened()),
                    authorisation.openedBy(),
                    Money.euros(authorisation.committed()),
                    Money.euros(authorisation.paid()),
                    Money.euros(authorisation.everCommitted()),
                    Money.euros(authorisation.everPaid()),
                    authorisation.saidAgain(),
                    authorisation.gaps().stream().map(Gap::of).toList());
        }
    }

    /// @param subject of its finding (R24)
    /// @param expected what is found should equal it, or not exceed it
    /// @param difference found less expected
    @Schema(name = "ReconciliationGap", description = "Un écart : ce qui est attendu, ce qui est trouvé")
    record Gap(
            LedgerGap.Question question, String subject, BigDecimal expected, BigDecimal found, BigDecimal difference) {

        private static Gap of(LedgerGap gap) {
            return new Gap(
                    gap.question(),
                    gap.subject(),
                    Money.euros(gap.expectedCents()),
                    Money.euros(gap.foundCents()),
                    Money.euros(gap.cents()));
        }
    }

    static ReconciliationJson of(ReconciliationSeen seen) {
        Reconciliation reconciliation = seen.reconciliation();
        return new ReconciliationJson(
                Document.of(seen.ledger()),
                seen.extracts().stream().map(Document::of).toList(),
                seen.account().map(Document::of).orElse(null),
                seen.budgets().stream().map(Document::of).toList(),
                reconciliation.credits(),
                reconciliation.places().stream().map(Place::of).toList(),
                reconciliation.authorisations().stream().map(Authorisation::of).toList());
    }
}
