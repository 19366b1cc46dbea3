package fr.continuum.adapters.persistence.night;

import fr.continuum.domain.budget.BudgetRef;
import fr.continuum.domain.budget.BudgetStage;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.LedgerPart;
import fr.continuum.domain.budget.Nomenclature;
import fr.continuum.domain.budget.VoteBasis;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A document's header as it lies beside the file of a night.
///
/// @param parts what a ledger holds; null of nights before it was told, and of what is none
record HeaderJson(
        String authority,
        String authorityName,
        String budget,
        String budgetName,
        boolean annex,
        String norm,
        String declination,
        int fiscalYear,
        String stage,
        int number,
        boolean draft,
        String voteBasis,
        @Nullable String issuedOn,
        @Nullable String profile,
        @Nullable List<String> parts) {

    static HeaderJson of(DocumentHeader header) {
        LocalDate issuedOn = header.issuedOn();
        Sha256 profile = header.profile();
        return new HeaderJson(
                header.authority().value(),
                header.authorityName(),
                header.budget().value(),
                header.budgetName(),
                header.annex(),
                header.nomenclature().norm(),
                header.nomenclature().declination(),
                header.fiscalYear().value(),
                header.stage().name(),
                header.number(),
                header.draft(),
                header.voteBasis().name(),
                issuedOn == null ? null : issuedOn.toString(),
                profile == null ? null : profile.value(),
                header.parts().isEmpty()
                        ? null
                        : header.parts().stream().map(LedgerPart::code).toList());
    }

    DocumentHeader header() {
        DocumentHeader header = new DocumentHeader(
                new Siren(authority),
                authorityName,
                new BudgetRef(budget),
                budgetName,
                annex,
                new Nomenclature(norm, declination),
                new FiscalYear(fiscalYear),
                BudgetStage.valueOf(stage),
                number,
                draft,
                VoteBasis.valueOf(voteBasis),
                issuedOn == null ? null : LocalDate.parse(issuedOn),
                profile == null ? null : new Sha256(profile));
        return parts == null
                ? header
                : header.holding(LedgerPart.of(parts.stream()
                        .map(code -> LedgerPart.ofCode(code).orElseThrow())
                        .toList()));
    }
}
