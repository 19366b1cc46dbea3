package fr.continuum.adapters.web.planform;

import fr.continuum.adapters.web.plan.Place;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.reading.Whose;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.port.Versioned;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.shared.Sha256;
import java.util.Optional;

/// A plan before somebody who writes it, as it stands.
///
/// @param read empty where there is no plan yet
record Sheet(SignedIn viewer, Whose whose, Optional<Versioned<MandatePlan>> read) {

    public boolean isBegun() {
        return read.isPresent();
    }

    public MandatePlan plan() {
        return read.map(Versioned::content).orElseThrow(() -> new NotHere("write.gone.plan"));
    }

    /// Who put it in force, and when.
    TimelineEntry entry() {
        return read.map(Versioned::entry).orElseThrow(() -> new NotHere("write.gone.plan"));
    }

    public PlanContent content() {
        return plan().content();
    }

    /// What a form must have seen to be kept.
    Optional<Sha256> version() {
        return read.map(Versioned::version);
    }

    public String seen() {
        return version().map(Sha256::value).orElse("");
    }

    /// Whether the authority reads the plan of the installation: what is written here makes it its own.
    public boolean isInherited() {
        return read.filter(version -> !version.owner().equals(whose.owner())).isPresent();
    }

    public Place place() {
        return new Place(whose.autorite(), "");
    }

    /// @throws NotHere where the plan does not hold it
    PlanElement element(String code) {
        return find(code).orElseThrow(() -> new NotHere("write.gone.element", code));
    }

    Optional<PlanElement> find(String code) {
        return PlanCode.isValid(code) ? content().find(new PlanCode(code)) : Optional.empty();
    }
}
