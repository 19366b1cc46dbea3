package fr.continuum.application.mapping;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What an authority says of the cells of its HR files that is otherwise found out.
///
/// @param shapes of the codes of a column: what has none of them is no code
/// @param shares what shares of a full time count in
public record FeedHints(Map<FeedField, List<CodeShape>> shapes, ShareUnit shares) {

    public static final FeedHints NONE = new FeedHints(Map.of(), ShareUnit.FOUND);

    public FeedHints {
        Map<FeedField, List<CodeShape>> said = new EnumMap<>(FeedField.class);
        shapes.forEach((field, some) -> {
            if (!canHaveShapes(field)) {
                throw new IllegalArgumentException("Its codes have no shape of their own: " + field);
            }
            if (!some.isEmpty()) {
                said.put(field, List.copyOf(some));
            }
        });
        shapes = Map.copyOf(said);
    }

    /// Fields whose codes name what an HR file tells of.
    public static boolean canHaveShapes(FeedField field) {
        return switch (field) {
            case POST, TRAINING, NEED, CYCLE -> true;
            default -> false;
        };
    }

    public List<CodeShape> shapes(FeedField field) {
        return shapes.getOrDefault(field, List.of());
    }
}
