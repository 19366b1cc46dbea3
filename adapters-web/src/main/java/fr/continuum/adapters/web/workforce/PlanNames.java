package fr.continuum.adapters.web.workforce;

import fr.continuum.adapters.web.reading.Ways;
import fr.continuum.application.contribution.ReadContributions;
import fr.continuum.application.plan.ReadPlan;
import fr.continuum.application.port.Versioned;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.CompetencyNeed;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.contribution.TrainingPlan;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanElement;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/// What people call what trainings and time serve, and where its page is.
@Component
final class PlanNames {

    private final ReadPlan plans;
    private final ReadContributions contributions;

    PlanNames(ReadPlan plans, ReadContributions contributions) {
        this.plans = plans;
        this.contributions = contributions;
    }

    /// Something with a page of its own.
    ///
    /// @param label empty where it is not there that day
    /// @param href empty where it has no page
    record Named(String code, String label, String href) {

        /// Whether a file brought its code alone, and nobody gave it a name here.
        public boolean isUntitled() {
            return label.equals(code);
        }
    }

    /// Names on one day.
    record Names(Asked asked, Optional<MandatePlan> plan, ContributionBook book) {

        Named element(PlanCode code) {
            String label = plan.flatMap(there -> there.find(code))
                    .map(PlanElement::label)
                    .orElse("");
            return new Named(code.value(), label, label.isEmpty() ? "" : address("/plan/element", code.value()));
        }

        /// A contribution that is there that day.
        Named contribution(ContributionId id) {
            return book.find(id)
                    .map(Contribution::title)
                    .map(title -> new Named(id.code(), title, sheet(id)))
                    .orElseGet(() -> new Named(id.code(), "", ""));
        }

        Named need(String code) {
            return new Named(
                    code,
                    book.background().needs().stream()
                            .filter(need -> need.code().equals(code))
                            .map(CompetencyNeed::label)
                            .findFirst()
                            .orElse(""),
                    "");
        }

        String sheet(ContributionId id) {
            return sheet("/contributions/fiche", id);
        }

        /// A contribution that a file brought without a title, where one gives it one.
        Named untitled(Contribution contribution) {
            return new Named(
                    contribution.code(),
                    contribution.title(),
                    sheet("/contributions/fiche/modifier", contribution.id()));
        }

        private String sheet(String path, ContributionId id) {
            return UriComponentsBuilder.fromUriString(address(path, id.code()))
                    .queryParam("genre", Ways.name(id.kind()))
                    .build(true)
                    .toUriString();
        }

        /// The steps the law asks of the training plan of a year, as they were said by that day (R17).
        TrainingPlan steps(FiscalYear year) {
            return book.background().trainingPlans().stream()
                    .filter(plan -> plan.year().equals(year))
                    .findFirst()
                    .orElseGet(() -> new TrainingPlan(year, Optional.empty(), Optional.empty(), Optional.empty()));
        }

        private String address(String path, String code) {
            UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
            if (!asked.autorite().isEmpty()) {
                address.queryParam("autorite", asked.autorite());
            }
            if (asked.isPast()) {
                address.queryParam("le", asked.le());
            }
            return address.queryParam("code", "{code}")
                    .encode()
                    .buildAndExpand(code)
                    .toUriString();
        }
    }

    Names on(Asked asked) {
        return new Names(
                asked,
                plans.on(asked.owner(), asked.day()).map(Versioned::content),
                contributions.on(asked.owner(), asked.day()));
    }
}
