package fr.continuum.adapters.web.api.allocation;

import fr.continuum.adapters.web.api.wire.Money;
import fr.continuum.application.linking.GuidedLinking.Preview;
import fr.continuum.application.linking.TouchedRows;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;

/// What rows would change in one document, in euros.
///
/// @param table version of the table they would be added to: what is kept must name it
/// @param keys whose answer changes
/// @param shifts targets that get more or less, what lies below each included
/// @param overridden rows that would no longer answer some keys
/// @param clashes rows that would contradict one another (R23)
/// @param documents every document in force where some answer changes, this one among them
/// @param planKeys of a change of policies: keys whose answer in the plan would change with it
@Schema(
        name = "AllocationEffect",
        description = "Ce que des règles changeraient à un document, en euros, puis à chaque document en vigueur"
                + " (documents) ; rien n’est gardé")
record EffectJson(
        String table,
        long keys,
        BucketsJson before,
        BucketsJson after,
        List<ShiftJson> shifts,
        List<TouchedJson> overridden,
        List<TouchedJson> clashes,
        long planKeys,
        List<DocumentEffectJson> documents) {

    /// @param replaced whether a row of the same conditions takes the place of one of them
    @Schema(name = "TouchedRows", description = "Des règles de la table qu’un changement touche ensemble")
    record TouchedJson(List<RowJson> rows, long keys, BigDecimal amount, boolean replaced) {

        private static TouchedJson of(TouchedRows touched) {
            return new TouchedJson(
                    touched.rows().stream().map(RowJson::of).toList(),
                    touched.keys(),
                    Money.euros(touched.tally().cents()),
                    touched.gone());
        }
    }

    /// @param documents where some answer changes
    static EffectJson of(Preview.Effect effect, List<DocumentEffectJson> documents) {
        return new EffectJson(
                effect.table().value(),
                effect.keys(),
                BucketsJson.of(effect.before()),
                BucketsJson.of(effect.after()),
                ShiftJson.between(effect.before(), effect.after()),
                effect.overridden().stream().map(TouchedJson::of).toList(),
                effect.clashes().stream().map(TouchedJson::of).toList(),
                effect.planKeys(),
                documents);
    }
}
