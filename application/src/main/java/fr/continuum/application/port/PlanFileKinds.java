package fr.continuum.application.port;

import java.io.IOException;

/// Tells what a file with a plan in it is, by what it holds: neither its name nor whoever sends it is asked.
public interface PlanFileKinds {

    /// @param words of the authority, by which its action-plan workbook is known
    /// @throws IOException only where the bytes could not be had
    Kind of(Content file, ActionPlanWords words) throws IOException;

    /// What it is, hence who reads it.
    sealed interface Kind {

        /// Our own format of whole plans ([PlanContentReader]).
        record Book() implements Kind {}

        /// The action-plan workbook of public platforms ([ActionPlanReader]).
        record ActionPlan() implements Kind {}

        /// A table of targets ([PlanFileReader]).
        ///
        /// @param profile name of the mapping profile whose columns it has
        record Targets(String profile) implements Kind {}

        /// A document written for people ([OutlineReader]): a person says what its lines are.
        record Outline() implements Kind {}

        /// Nothing that is known.
        ///
        /// @param fault what it holds instead, and what to do
        record Unknown(FileFault fault) implements Kind {}
    }
}
