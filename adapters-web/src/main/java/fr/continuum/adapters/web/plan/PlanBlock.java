package fr.continuum.adapters.web.plan;

import fr.continuum.domain.plan.PlanLevel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Rows of the tree that unfold together on a narrow screen: a challenge and all that stands below it; or rows that
/// always show, such as an axis.
///
/// @param head the challenge, the first of the rows; null where they do not fold
public record PlanBlock(@Nullable PlanRow head, List<PlanRow> rows) {

    public PlanBlock {
        rows = List.copyOf(rows);
    }

    public boolean folds() {
        return head != null;
    }

    /// @param rows of the tree, from the top down
    static List<PlanBlock> of(List<PlanRow> rows) {
        List<PlanBlock> blocks = new ArrayList<>();
        List<PlanRow> open = new ArrayList<>();
        PlanRow head = null;
        for (PlanRow row : rows) {
            boolean begins = row.standing().element().level() == PlanLevel.STRATEGIC_OBJECTIVE;
            if (begins || (head != null && row.depth() <= head.depth())) {
                close(head, open, blocks);
                head = begins ? row : null;
            }
            open.add(row);
        }
        close(head, open, blocks);
        return List.copyOf(blocks);
    }

    private static void close(@Nullable PlanRow head, List<PlanRow> open, List<PlanBlock> blocks) {
        if (!open.isEmpty()) {
            blocks.add(new PlanBlock(head, open));
            open.clear();
        }
    }
}
