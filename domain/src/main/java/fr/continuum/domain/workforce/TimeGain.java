package fr.continuum.domain.workforce;

import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.shared.Wording;

/// Working time a department has in a year and had not before.
public sealed interface TimeGain permits WorkCycle, DeclaredGain {

    /// The department that may use it, as the authority writes it.
    String department();

    FiscalYear year();

    Source source();

    /// How much; negative where a work cycle asks for less than the one before.
    Hours hours();

    /// Where the time comes from. The 1,607-hour reform is in force since 2022: later gains have other sources.
    enum Source {
        /// Agents work the hours the law asks for.
        WORKING_TIME_REFORM("retour à la durée légale", "working-time reform"),
        /// A procedure takes less.
        PROCESS_GAIN("évolution de processus", "process change"),
        /// A tool does part of the work.
        IT_GAIN("outil informatique", "IT tool"),
        /// Work is shared out otherwise.
        REORGANISATION("réorganisation", "reorganisation");

        private final String french;
        private final String english;

        Source(String french, String english) {
            this.french = french;
            this.english = english;
        }

        /// For people.
        public Wording wording() {
            return new Wording(french, english);
        }
    }
}
