package fr.continuum.adapters.web.reconciliation;

import fr.continuum.domain.check.LedgerGap;
import fr.continuum.domain.check.Reconciliation.UnderAuthorisation;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.shared.Siren;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;

/// A gap, and where it is.
///
/// @param question what is asked, as message keys end
/// @param where the place where credits are voted, or the authorisation
/// @param subject of its finding, in business words
/// @param waive where its finding is set aside; empty where it is the finding of another document than the ledger
record GapRow(String question, Where where, long expectedCents, long foundCents, String subject, String waive) {

    /// Annexes that open more payment credits than they authorise.
    static final String PLANNED = "PLANNED_WITHIN_AUTHORISATION";

    static GapRow of(Siren authority, Where where, LedgerGap gap) {
        return new GapRow(
                gap.question().name(),
                where,
                gap.expectedCents(),
                gap.foundCents(),
                gap.subject(),
                UriComponentsBuilder.fromPath("/constats/deroger")
                        .queryParam("autorite", authority.value())
                        .queryParam("regle", ContinuumRule.R24.id())
                        .queryParam("sujet", "{sujet}")
                        .encode()
                        .buildAndExpand(gap.subject())
                        .toUriString());
    }

    static Optional<GapRow> planned(Where where, UnderAuthorisation authorisation) {
        return authorisation.plannedBeyondCents() == 0
                ? Optional.empty()
                : Optional.of(new GapRow(
                        PLANNED,
                        where,
                        authorisation.ceiling().orElseThrow(),
                        authorisation.planned().orElseThrow(),
                        "",
                        ""));
    }

    /// Signed: negative where less is found than expected.
    public long cents() {
        return Math.subtractExact(foundCents, expectedCents);
    }

    public String rule() {
        return ContinuumRule.R24.id();
    }

    long size() {
        return Math.abs(cents());
    }
}
