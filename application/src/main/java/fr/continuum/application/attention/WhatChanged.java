package fr.continuum.application.attention;

import fr.continuum.application.consultation.StrengthMoved;
import fr.continuum.application.night.NightReport.DatedFinding;
import fr.continuum.application.port.ReadingId;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.indicator.Indicator;
import fr.continuum.domain.indicator.TrafficLight;
import fr.continuum.domain.plan.PlanDiff;
import java.time.LocalDate;
import java.util.List;

/// All that changed since a day, itself included.
///
/// @param money how the links of each year's expenses to the plan moved, the latest year first
/// @param documents those in force that were not, by what they are read from
public record WhatChanged(
        LocalDate first,
        List<StrengthMoved> money,
        PlanDiff plan,
        Deeds deeds,
        List<Turned> indicators,
        Found findings,
        List<ReadingId> documents) {

    public WhatChanged {
        money = List.copyOf(money);
        indicators = List.copyOf(indicators);
        documents = List.copyOf(documents);
    }

    /// What is done for the plan.
    ///
    /// @param gone as they last stood
    public record Deeds(List<Contribution> come, List<Contribution> changed, List<Contribution> gone) {

        public Deeds {
            come = List.copyOf(come);
            changed = List.copyOf(changed);
            gone = List.copyOf(gone);
        }

        public int all() {
            return come.size() + changed.size() + gone.size();
        }
    }

    /// An indicator that stands otherwise than it did: by a measure, or because time went by.
    public record Turned(Indicator indicator, TrafficLight before, TrafficLight now) {

        /// Whether it is now behind, and was not as far behind before.
        public boolean isWorse() {
            return rank(now) > rank(before);
        }

        private static int rank(TrafficLight light) {
            return switch (light) {
                case GREEN, NOT_JUDGED, NOT_MEASURED -> 0;
                case OUT_OF_DATE -> 1;
                case AMBER -> 2;
                case RED -> 3;
            };
        }
    }

    /// What nights find, what is set aside left out.
    ///
    /// @param come first found since
    /// @param gone found then, and no more
    public record Found(List<DatedFinding> come, List<DatedFinding> gone) {

        public Found {
            come = List.copyOf(come);
            gone = List.copyOf(gone);
        }
    }

    public boolean isEmpty() {
        return money.isEmpty()
                && plan.isEmpty()
                && deeds.all() == 0
                && indicators.isEmpty()
                && findings.come().isEmpty()
                && findings.gone().isEmpty()
                && documents.isEmpty();
    }
}
