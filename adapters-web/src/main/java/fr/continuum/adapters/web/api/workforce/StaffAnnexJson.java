package fr.continuum.adapters.web.api.workforce;

import fr.continuum.application.workforce.StaffAnnex;
import fr.continuum.domain.budget.ControlTotals.Employment;
import fr.continuum.domain.workforce.GradeCategory;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The posts one budget or account counts in its annex of personnel, in full-time equivalents.
///
/// @param stage BP, CA, CFU…
/// @param counts by category and employment, totals included
@Schema(
        name = "StaffAnnex",
        description = "Les postes que compte l’annexe du personnel d’un budget ou d’un compte, en ETP")
record StaffAnnexJson(String budget, String budgetName, String stage, int fiscalYear, List<Count> counts) {

    private static final int DECIMALS = 2;

    /// @param category absent for all of them, and of posts that say none
    /// @param employment absent for all of them
    /// @param budgeted said of all employments together alone
    /// @param filled absent where it is hidden
    @Schema(
            name = "StaffAnnexCount",
            description = "Sans employment, tous statuts ; avec allCategories, toutes catégories. Absent : masqué")
    record Count(
            @Nullable GradeCategory category,
            boolean allCategories,
            @Nullable Employment employment,
            @Nullable BigDecimal budgeted,
            @Nullable BigDecimal filled) {}

    static StaffAnnexJson of(StaffAnnex annex) {
        return new StaffAnnexJson(
                annex.document().budget().value(),
                annex.document().budgetName(),
                annex.document().stage().code(),
                annex.document().fiscalYear().value(),
                Stream.concat(
                                annex.levels().stream().flatMap(level -> counts(annex, level, false)),
                                counts(annex, annex.all(), true))
                        .toList());
    }

    private static Stream<Count> counts(StaffAnnex annex, StaffAnnex.Level level, boolean all) {
        GradeCategory category = level.category().isEmpty() ? null : GradeCategory.valueOf(level.category());
        List<Count> counts = new ArrayList<>();
        IntStream.range(0, annex.employments().size())
                .forEach(i -> counts.add(new Count(
                        category,
                        all,
                        annex.employments().get(i),
                        null,
                        fullTime(level.filled().get(i)))));
        counts.add(new Count(
                category, all, null, BigDecimal.valueOf(level.budgeted(), DECIMALS), fullTime(level.filledInAll())));
        return counts.stream();
    }

    private static @Nullable BigDecimal fullTime(OptionalLong hundredths) {
        return hundredths.isPresent() ? BigDecimal.valueOf(hundredths.getAsLong(), DECIMALS) : null;
    }
}
