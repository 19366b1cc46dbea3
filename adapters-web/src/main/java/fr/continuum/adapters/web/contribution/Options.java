package fr.continuum.adapters.web.contribution;

import fr.continuum.domain.contribution.CompetencyNeed;
import fr.continuum.domain.contribution.ExpectedImprovement;
import fr.continuum.domain.contribution.LinkKind;
import fr.continuum.domain.contribution.OrganisationalAdjustment;
import fr.continuum.domain.contribution.PartnerIntervention;
import fr.continuum.domain.contribution.ProcessChange;
import java.util.Arrays;
import java.util.List;

/// What the closed lists of forms offer, by the names of their fields.
final class Options {

    private Options() {}

    /// @throws IllegalArgumentException where the field is no closed list
    static List<String> of(String field) {
        return switch (field) {
            case LinkRows.KIND -> names(LinkKind.values());
            case "amelioration-nature" -> names(ExpectedImprovement.Kind.values());
            case "beneficiaire" -> names(ProcessChange.Beneficiary.values());
            case "consultation-instance" -> names(OrganisationalAdjustment.Body.values());
            case "consultation-avis" -> names(OrganisationalAdjustment.Opinion.values());
            case "statut" -> names(PartnerIntervention.PartnerKind.values());
            case "nature" -> names(CompetencyNeed.Kind.values());
            default -> throw new IllegalArgumentException("No closed list: " + field);
        };
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
