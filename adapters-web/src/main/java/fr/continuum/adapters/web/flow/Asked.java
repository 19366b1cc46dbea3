package fr.continuum.adapters.web.flow;

import fr.continuum.application.consultation.FlowSeen.Part;
import fr.continuum.domain.budget.BudgetRef;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.shared.Sha256;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;

/// What a reader looks at, as the address says it: every link keeps the rest.
///
/// @param autorite SIREN; empty for the first one seen
/// @param montrer `euros`, `nombre`, `jours` or `heures`
/// @param exercice a year; the latest where it is none
/// @param montant code of a measure
/// @param quoi a budget, the fingerprint of a document, or empty for all of the year
/// @param par `service` for departments on the left; sections elsewhere
/// @param depuis one place on the left; empty for all
/// @param politique code of a policy looked into
/// @param partPolitique bucket looked into there
/// @param cible code of an element of the plan looked into
/// @param partPlan bucket looked into there
record Asked(
        String autorite,
        String montrer,
        String exercice,
        String montant,
        String quoi,
        String par,
        String depuis,
        String politique,
        String partPolitique,
        String cible,
        String partPlan) {

    static final String PATH = "/vue-d-ensemble";
    static final String BY_SERVICE = "service";

    /// How an address says a place on the left that has no code.
    static final String NAMELESS = "-";

    /// Before the name of a department that spends nothing by itself: it steers what lines without a service
    /// serve.
    static final String STEERING = "~";

    /// The name of a service or department, as a place on the left has it: a code that has a name stands after it.
    ///
    /// @param names of services, by code
    static String service(String place, Map<String, String> names) {
        if (place.startsWith(STEERING)) {
            return place.substring(STEERING.length());
        }
        String name = names.getOrDefault(place, "");
        return name.isEmpty() || name.equals(place) ? place : name + " (" + place + ")";
    }

    Zoom policies() {
        return Zoom.of(politique, partPolitique);
    }

    Zoom plan() {
        return Zoom.of(cible, partPlan);
    }

    public boolean byService() {
        return par.equals(BY_SERVICE);
    }

    /// Whether only some of it is looked at.
    boolean isClose() {
        return policies().isClose() || plan().isClose() || !depuis.isEmpty();
    }

    Optional<FiscalYear> year() {
        return FiscalYear.isValid(exercice)
                ? Optional.of(new FiscalYear(Integer.parseInt(exercice)))
                : Optional.empty();
    }

    Part part() {
        if (BudgetRef.isValid(quoi)) {
            return new Part.OfBudget(new BudgetRef(quoi));
        }
        return quoi.matches("[0-9a-f]{64}") ? new Part.OfDocument(new Sha256(quoi)) : new Part.Whole();
    }

    Asked into(Zoom policies, Zoom plan) {
        return new Asked(
                autorite,
                montrer,
                exercice,
                montant,
                quoi,
                par,
                depuis,
                policies.code(),
                policies.part(),
                plan.code(),
                plan.part());
    }

    Asked from(String place) {
        return new Asked(
                autorite, montrer, exercice, montant, quoi, par, place, politique, partPolitique, cible, partPlan);
    }

    /// From afar.
    public Asked whole() {
        return into(new Zoom.All(), new Zoom.All()).from("");
    }

    /// The tables of what is looked at, as a file.
    ///
    /// @param format `csv` or `xlsx`
    public String file(String format) {
        String address = href();
        return address + (address.contains("?") ? "&" : "?") + "format=" + format;
    }

    /// Codes hold any character.
    public String href() {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("autorite", autorite);
        said.put("montrer", montrer);
        said.put("exercice", exercice);
        said.put("montant", montant);
        said.put("quoi", quoi);
        said.put("par", par);
        said.put("depuis", depuis);
        said.put("politique", politique);
        said.put("part-politique", partPolitique);
        said.put("cible", cible);
        said.put("part-plan", partPlan);
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(PATH);
        said.forEach((name, value) -> {
            if (!value.isEmpty()) {
                address.queryParam(name, "{" + name + "}");
            }
        });
        return address.encode().buildAndExpand(said).toUriString();
    }
}
