package fr.continuum.adapters.web.api.contribution;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import fr.continuum.adapters.web.api.wire.Place;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.contribution.ItInvestment;
import fr.continuum.domain.contribution.OrganisationalAdjustment;
import fr.continuum.domain.contribution.PartnerIntervention;
import fr.continuum.domain.contribution.ProcessChange;
import fr.continuum.domain.contribution.Training;
import io.swagger.v3.oas.annotations.media.DiscriminatorMapping;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something done for the plan; `kind` says what it is, and what it must prove.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = TrainingJson.class, name = "TRAINING"),
    @JsonSubTypes.Type(value = ItInvestmentJson.class, name = "IT_INVESTMENT"),
    @JsonSubTypes.Type(value = ProcessChangeJson.class, name = "PROCESS_CHANGE"),
    @JsonSubTypes.Type(value = OrganisationalAdjustmentJson.class, name = "ORGANISATIONAL_ADJUSTMENT"),
    @JsonSubTypes.Type(value = PartnerInterventionJson.class, name = "PARTNER_INTERVENTION")
})
@Schema(
        name = "Contribution",
        description = "Ce qui sert le plan ; « kind » dit ce que c’est",
        oneOf = {
            TrainingJson.class,
            ItInvestmentJson.class,
            ProcessChangeJson.class,
            OrganisationalAdjustmentJson.class,
            PartnerInterventionJson.class
        },
        discriminatorProperty = "kind",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "TRAINING", schema = TrainingJson.class),
            @DiscriminatorMapping(value = "IT_INVESTMENT", schema = ItInvestmentJson.class),
            @DiscriminatorMapping(value = "PROCESS_CHANGE", schema = ProcessChangeJson.class),
            @DiscriminatorMapping(value = "ORGANISATIONAL_ADJUSTMENT", schema = OrganisationalAdjustmentJson.class),
            @DiscriminatorMapping(value = "PARTNER_INTERVENTION", schema = PartnerInterventionJson.class)
        })
sealed interface ContributionJson
        permits TrainingJson,
                ItInvestmentJson,
                ProcessChangeJson,
                OrganisationalAdjustmentJson,
                PartnerInterventionJson {

    @Nullable
    List<LinkJson> links();

    /// All it says but its links: who made them and when is not for the request to say.
    Contribution read(Place place);

    static ContributionJson of(Contribution contribution) {
        return switch (contribution) {
            case Training training -> TrainingJson.of(training);
            case ItInvestment investment -> ItInvestmentJson.of(investment);
            case ProcessChange change -> ProcessChangeJson.of(change);
            case OrganisationalAdjustment adjustment -> OrganisationalAdjustmentJson.of(adjustment);
            case PartnerIntervention intervention -> PartnerInterventionJson.of(intervention);
        };
    }

    /// The code its own tool gave it; that of a need is no longer.
    static String code(Place place, String code) {
        if (!ContributionId.isCode(code)) {
            throw place.at("code").unfit("api.unfit.contribution-code", code);
        }
        return code;
    }
}
