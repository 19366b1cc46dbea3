package fr.continuum.application.mapping;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What an authority says of the cells of its files that is otherwise found out.
///
/// @param shapes of the codes of a column. In an HR file what has none of them is no code; in a finance feed what has
/// one is, whatever the other codes of the column look like
/// @param shares what shares of a full time count in
public record FeedHints(Map<FeedField, List<CodeShape>> shapes, ShareUnit shares) {

    public static final FeedHints NONE = new FeedHints(Map.of(), ShareUnit.FOUND);

    public FeedHints {
        Map<FeedField, List<CodeShape>> said = new EnumMap<>(FeedField.class);
        shapes.forEach((field, some) -> {
            if (!some.stream().allMatch(shape -> canBe(field, shape.pattern()))) {
                throw new IllegalArgumentException("Its codes have no shape of their own, or none of these: " + field);
            }
            if (!some.isEmpty()) {
                said.put(field, List.copyOf(some));
            }
        });
        shapes = Map.copyOf(said);
    }

    /// Fields whose codes name what an HR file tells of, and those of a finance feed that any text may stand in.
    public static boolean canHaveShapes(FeedField field) {
        return canBeWords(field)
                || switch (field) {
                    case POST, TRAINING, NEED, CYCLE, NEEDS, OBJECTIVES -> true;
                    default -> false;
                };
    }

    /// Whether codes of a field may look so: those of HR files have a digit.
    public static boolean canBe(FeedField field, String pattern) {
        return canHaveShapes(field)
                && CodeShape.isValid(pattern)
                && (canBeWords(field) || new CodeShape(pattern).isPlain());
    }

    /// Whether a code of the field may be a word.
    public static boolean canBeWords(FeedField field) {
        return switch (field) {
            case OPERATION, AUTHORISATION, SERVICE, ANALYTIC_CODE, REFERENCE -> true;
            default -> false;
        };
    }

    public List<CodeShape> shapes(FeedField field) {
        return shapes.getOrDefault(field, List.of());
    }
}
