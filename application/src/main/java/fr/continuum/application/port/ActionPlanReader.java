package fr.continuum.application.port;

import fr.continuum.domain.plan.FactName;
import fr.continuum.domain.plan.MandateTerm;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanLevel;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads the action-plan workbook that authorities fill for public platforms: one row for each action, with its axis,
/// sub-axes, pilots, dates and budget.
public interface ActionPlanReader {

    /// Reads the whole file; where anything in it is wrong, says all that is wrong and gives nothing. What a plan
    /// cannot hold is kept in the description of its action, and told.
    ///
    /// @throws IOException only where the bytes could not be had
    Outcome read(Content file, Frame frame) throws IOException;

    /// What the workbook does not say of the plan.
    ///
    /// @param top what its first column of places holds: axes, or strategic objectives where the plan has no axes
    /// @param sure whether somebody said so; else it gives way to what the columns are called
    /// @param on the day of the import: what is done or given up at a date nobody wrote is so since that day at
    /// the
    ///     latest
    /// @param sheet to read; empty to find it
    /// @param words of the authority, beside those every authority uses
    record Frame(
            PlanCode code,
            String name,
            MandateTerm term,
            PlanLevel top,
            boolean sure,
            LocalDate on,
            String sheet,
            ActionPlanWords words) {

        public Frame {
            if (top != PlanLevel.AXIS && top != PlanLevel.STRATEGIC_OBJECTIVE) {
                throw new IllegalArgumentException("The first column holds axes or strategic objectives, not " + top);
            }
        }
    }

    /// What cells of an action name.
    ///
    /// @param code the cell that gives its code; empty where the code was made
    /// @param others objectives it contributes to besides the one it stands under, as people call them: one or
    /// several in a cell
    record Named(Optional<ToldCell> code, Optional<ToldCell> others) {}

    sealed interface Outcome {

        /// @param said what cells tell of each action: an empty cell says nothing, and takes nothing away
        /// @param named what cells of each action name that only the plan it goes into can tell
        /// @param stands the cell that first names each element, by the code it has here
        /// @param remarks what was read otherwise than written, kept elsewhere or not kept, in the order of
        /// the file
        /// @param blank rows skipped because every cell is empty
        record Read(
                PlanContent content,
                Map<PlanCode, Set<FactName>> said,
                Map<PlanCode, Named> named,
                Map<PlanCode, ToldCell> stands,
                List<FileRemark> remarks,
                int blank)
                implements Outcome {

            public Read {
                said = Map.copyOf(said);
                named = Map.copyOf(named);
                stands = Map.copyOf(stands);
                remarks = List.copyOf(remarks);
            }

            /// Of a file that names nothing of the plan but places and titles, wherever they stand.
            public Read(PlanContent content, Map<PlanCode, Set<FactName>> said, List<FileRemark> remarks, int blank) {
                this(content, said, Map.of(), Map.of(), remarks, blank);
            }
        }

        /// @param faults by sheet, row and column
        record Unusable(List<FileFault> faults) implements Outcome {

            public Unusable {
                faults = List.copyOf(faults);
            }
        }
    }
}
