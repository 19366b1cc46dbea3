package fr.continuum.application.mapping;

import fr.continuum.domain.budget.BudgetStage;
import fr.continuum.domain.contribution.CompetencyNeed;
import fr.continuum.domain.contribution.StatutoryGround;
import fr.continuum.domain.contribution.TrainingCategory;
import fr.continuum.domain.workforce.GradeCategory;
import java.util.List;
import java.util.stream.Stream;

/// The words a column of a closed list may mean, by the names profiles use.
enum ClosedList {
    NONE,
    PIECES,
    STAGES,
    FLOWS,
    MOVEMENTS,
    SECTIONS,
    CATEGORIES,
    SEATINGS,
    TRAINING_CATEGORIES,
    GROUNDS,
    NEED_KINDS;

    List<String> all() {
        return switch (this) {
            case NONE -> List.of();
            case PIECES -> names(FeedField.Piece.values());
            case STAGES ->
                Stream.of(BudgetStage.INITIAL, BudgetStage.AMENDING, BudgetStage.SUPPLEMENTARY)
                        .map(BudgetStage::code)
                        .toList();
            case FLOWS -> List.of("D", "R");
            case MOVEMENTS -> List.of("0", "1");
            case SECTIONS -> List.of("F", "I");
            case CATEGORIES -> names(GradeCategory.values());
            case SEATINGS -> names(FeedField.Seating.values());
            case TRAINING_CATEGORIES -> names(TrainingCategory.values());
            case GROUNDS -> names(StatutoryGround.values());
            case NEED_KINDS -> names(CompetencyNeed.Kind.values());
        };
    }

    private static List<String> names(Enum<?>... values) {
        return Stream.of(values).map(Enum::name).toList();
    }
}
