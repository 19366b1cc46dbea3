package fr.continuum.adapters.web.api.allocation;

import fr.continuum.adapters.web.api.wire.Money;
import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.check.Subjects;
import fr.continuum.domain.shared.Tally;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.trace.KeyTotals;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/// A key that nothing links yet.
///
/// @param subject what the way up takes (`key`)
/// @param codes it bears, by field
@Schema(name = "UntracedKey", description = "Une clé sans lien, ses codes et son montant")
record UntracedKeyJson(String subject, List<CodeJson> codes, BigDecimal amount, long lines) {

    @Schema(name = "CodeOfKey", description = "Le code que porte une clé dans un champ")
    record CodeJson(KeyField field, String code) {}

    static UntracedKeyJson of(DocumentHeader header, KeyTotals totals, Measure measure) {
        Tally tally = totals.of(measure);
        return new UntracedKeyJson(
                Subjects.key(header, Dimension.PLAN, totals.key()),
                codes(totals.key()),
                Money.euros(tally.cents()),
                tally.lines());
    }

    private static List<CodeJson> codes(BudgetKey key) {
        return Arrays.stream(KeyField.values())
                .map(field -> new CodeJson(field, key.code(field)))
                .filter(one -> !one.code().isEmpty())
                .toList();
    }
}
