package fr.continuum.adapters.web.exchange;

import fr.continuum.application.port.ActionPlanWords;
import fr.continuum.application.port.Content;
import fr.continuum.application.reference.ImportPlan;
import fr.continuum.application.reference.PlanFileGuidance;
import fr.continuum.domain.plan.PlanLevel;
import fr.continuum.domain.shared.Owner;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The form by which a plan is imported, as it is sent: everything it says comes back with the answer.
///
/// @param autorite SIREN of the authority
/// @param depot token of the file that waits
/// @param vu version of the plan that the effect was shown against
/// @param haut what the first column of an action-plan workbook holds: `axe`, `objectif`; empty to find it
public record ImportForm(
        @Nullable String autorite,
        @Nullable String depot,
        @Nullable String vu,
        @Nullable String profil,
        @Nullable String code,
        @Nullable String nom,
        @Nullable String debut,
        @Nullable String fin,
        @Nullable String haut,
        @Nullable String feuille,
        @Nullable Boolean partiel,
        @Nullable String motif,
        @Nullable String decision,
        @Nullable String jour) {

    String owner() {
        return Fields.text(autorite);
    }

    String token() {
        return Fields.text(depot);
    }

    /// What the form asks for, or the names of messages that say what it lacks.
    Asked asked(Content file, ActionPlanWords words, Owner owner, String author, LocalDate today) {
        Fields fields = new Fields();
        PlanFileGuidance guidance = new PlanFileGuidance(
                Optional.of(Fields.text(profil)).filter(name -> !name.isEmpty()),
                fields.heading(code, nom, debut, fin),
                top(),
                Fields.text(feuille),
                words,
                Boolean.TRUE.equals(partiel));
        ImportPlan.Request request = new ImportPlan.Request(
                file,
                guidance,
                true,
                owner,
                author,
                file.name(),
                fields.revision(motif, decision, jour, today),
                Optional.empty());
        return new Asked(request, fields.wrong());
    }

    /// @param wrong names of messages; none where the request may be made
    record Asked(ImportPlan.Request request, List<String> wrong) {}

    private Optional<PlanLevel> top() {
        return switch (Fields.text(haut)) {
            case "axe" -> Optional.of(PlanLevel.AXIS);
            case "objectif" -> Optional.of(PlanLevel.STRATEGIC_OBJECTIVE);
            default -> Optional.empty();
        };
    }

    /// Whether anything is said beside the file: the form then shows it.
    public boolean isMore() {
        return List.of(text(profil), text(code), text(nom), text(debut), text(fin), text(haut), text(feuille)).stream()
                        .anyMatch(said -> !said.isEmpty())
                || Boolean.TRUE.equals(partiel);
    }

    private static String text(@Nullable String field) {
        return Fields.text(field);
    }
}
