package fr.continuum.adapters.web.api.reconciliation;

import fr.continuum.adapters.web.api.wire.Params;
import fr.continuum.adapters.web.api.wire.Problems;
import fr.continuum.adapters.web.api.wire.Whose;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.consultation.AskReconciliation;
import fr.continuum.domain.budget.BudgetRef;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.FiscalYear;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// A ledger beside the account, the credits and the authorisations of its budget and year.
@RestController
@RequestMapping("/api/v1/reconciliation")
@Tag(name = "Documents")
class ReconciliationApi {

    private final Whose whose;
    private final AskReconciliation reconciliations;

    ReconciliationApi(Whose whose, AskReconciliation reconciliations) {
        this.whose = whose;
        this.reconciliations = reconciliations;
    }

    @GetMapping
    @Operation(
            summary = "Un extrait comptable face au compte, aux crédits ouverts et aux autorisations",
            description =
                    "Là où les crédits sont votés. Un montant absent est un montant qu’aucun document ne dit. Sans"
                            + " « budget » ni « year », le dernier exercice du budget principal.")
    @Problems(404)
    ReconciliationJson reconciliation(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String authority,
            @Parameter(description = "SIRET du budget, puis « - » et le code d’un budget annexe sans SIRET propre")
                    @RequestParam(defaultValue = "")
                    String budget,
            @RequestParam(defaultValue = "") String year) {
        Optional<BudgetRef> ofBudget = Params.budget("budget", budget);
        Optional<FiscalYear> inYear = Params.year("year", year);
        return reconciliations
                .ask(whose.siren(viewer, authority), ofBudget, inYear)
                .filter(seen -> isAsked(seen.ledger().header(), ofBudget, inYear))
                .map(ReconciliationJson::of)
                .orElseThrow(() -> new NotHere("api.gone.ledger"));
    }

    /// The ledger asked for, and no other.
    private static boolean isAsked(DocumentHeader ledger, Optional<BudgetRef> budget, Optional<FiscalYear> year) {
        return budget.filter(asked -> !asked.equals(ledger.budget())).isEmpty()
                && year.filter(asked -> !asked.equals(ledger.fiscalYear())).isEmpty();
    }
}
