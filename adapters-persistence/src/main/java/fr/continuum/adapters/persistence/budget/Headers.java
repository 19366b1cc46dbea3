package fr.continuum.adapters.persistence.budget;

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
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// The columns a document's header takes, alike in `document` and in `reading`.
final class Headers {

    private Headers() {}

    /// By column name, for a record's `fromMap`.
    static Map<String, @Nullable Object> columns(DocumentHeader header) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("authority_name", header.authorityName());
        columns.put("budget", header.budget().value());
        columns.put("budget_name", header.budgetName());
        columns.put("annex", header.annex());
        columns.put("norm", header.nomenclature().norm());
        columns.put("declination", header.nomenclature().declination());
        columns.put("fiscal_year", header.fiscalYear().value());
        columns.put("stage", header.stage().name());
        columns.put("number", header.number());
        columns.put("draft", header.draft());
        columns.put("vote_basis", header.voteBasis().name());
        columns.put("issued_on", header.issuedOn());
        columns.put(
                "profile", header.profile() == null ? null : header.profile().value());
        columns.put("parts", header.parts().stream().map(LedgerPart::code).collect(Collectors.joining(",")));
        return columns;
    }

    static DocumentHeader of(Record row) {
        String profile = row.get("profile", String.class);
        return new DocumentHeader(
                new Siren(row.get("authority", String.class)),
                row.get("authority_name", String.class),
                new BudgetRef(row.get("budget", String.class)),
                row.get("budget_name", String.class),
                row.get("annex", Boolean.class),
                new Nomenclature(row.get("norm", String.class), row.get("declination", String.class)),
                new FiscalYear(row.get("fiscal_year", Integer.class)),
                BudgetStage.valueOf(row.get("stage", String.class)),
                row.get("number", Integer.class),
                row.get("draft", Boolean.class),
                VoteBasis.valueOf(row.get("vote_basis", String.class)),
                row.get("issued_on", LocalDate.class),
                profile == null ? null : new Sha256(profile),
                parts(row.get("parts", String.class)));
    }

    private static Set<LedgerPart> parts(String codes) {
        return codes.isEmpty()
                ? LedgerPart.NONE
                : LedgerPart.of(Arrays.stream(codes.split(",", -1))
                        .map(code -> LedgerPart.ofCode(code).orElseThrow())
                        .toList());
    }
}
