package fr.continuum.adapters.web.api;

import fr.continuum.adapters.web.api.CoverageJson.Money;
import fr.continuum.application.port.BudgetDocumentReader.LineCounts;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.budget.Sums;
import fr.continuum.domain.shared.Sha256;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A document as the report writes it.
///
/// @param file name it was given under; null for a document in force, known by its content alone
/// @param reason in French; null where there is nothing to say
public record DocumentJson(
        @Nullable String file,
        @Nullable String sha256,
        String kind,
        @Nullable String authority,
        @Nullable String budget,
        @Nullable Integer fiscalYear,
        @Nullable String stage,
        @Nullable Integer number,
        String status,
        @Nullable String reason,
        @Nullable LinesJson lines,
        Map<String, FlowsJson> sums) {

    public record LinesJson(long read, long kept, long totals, long rejected) {}

    public record FlowsJson(BigDecimal expense, BigDecimal revenue) {}

    static DocumentJson of(
            @Nullable String file,
            @Nullable Sha256 sha,
            String kind,
            @Nullable DocumentHeader header,
            String status,
            String reason,
            @Nullable LineCounts lines,
            Sums sums) {
        return new DocumentJson(
                file,
                sha == null ? null : sha.value(),
                kind,
                header == null ? null : header.authority().value(),
                header == null ? null : header.budget().value(),
                header == null ? null : header.fiscalYear().value(),
                header == null ? null : header.stage().code(),
                header == null ? null : header.number(),
                status,
                reason.isEmpty() ? null : reason,
                lines == null ? null : new LinesJson(lines.read(), lines.kept(), lines.totals(), lines.rejected()),
                sums(sums));
    }

    static Map<String, FlowsJson> sums(Sums sums) {
        Map<String, FlowsJson> byMeasure = new LinkedHashMap<>();
        for (Measure measure : Measure.values()) {
            if (sums.has(measure)) {
                byMeasure.put(
                        measure.code(),
                        new FlowsJson(
                                Money.of(sums.of(Flow.EXPENSE, measure)).amount(),
                                Money.of(sums.of(Flow.REVENUE, measure)).amount()));
            }
        }
        return byMeasure;
    }
}
