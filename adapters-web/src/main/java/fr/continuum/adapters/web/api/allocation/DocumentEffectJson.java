package fr.continuum.adapters.web.api.allocation;

import fr.continuum.adapters.web.api.wire.Money;
import fr.continuum.application.linking.EffectEverywhere.Answered;
import fr.continuum.application.linking.EffectEverywhere.InDocument;
import fr.continuum.application.linking.GuidedLinking.Proposal;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;

/// What rows would change in one document in force. Documents are told one by one: amounts of two budgets, or of two
/// stages, are not to be added up.
///
/// @param document fingerprint
/// @param number of a supplementary or amending budget; 0 where it has none
/// @param measure TotEM's name of the amount it is judged on
/// @param keys whose answer changes
/// @param rows what each row asked for would answer of them
@Schema(
        name = "AllocationEffectInDocument",
        description = "Ce que des règles changeraient à un document en vigueur, sur le montant qui le juge ; rien ne"
                + " s’additionne d’un budget ni d’une étape à l’autre")
record DocumentEffectJson(
        String document,
        String stage,
        int year,
        int number,
        String budget,
        String budgetName,
        String measure,
        long keys,
        BucketsJson before,
        BucketsJson after,
        List<AnsweredJson> rows) {

    /// @param row which of the rows that were sent, from 0
    @Schema(name = "AnsweredByRow", description = "Les clés qu’une règle ferait changer de réponse")
    record AnsweredJson(int row, long keys, BigDecimal amount) {}

    /// @param asked rows as they were sent
    static DocumentEffectJson of(InDocument effect, List<Proposal> asked) {
        return new DocumentEffectJson(
                effect.reading().document().value(),
                effect.header().stage().code(),
                effect.header().fiscalYear().value(),
                effect.header().number(),
                effect.header().budget().value(),
                effect.header().budgetName(),
                effect.measure().code(),
                effect.keys(),
                BucketsJson.of(effect.before()),
                BucketsJson.of(effect.after()),
                effect.rows().stream().map(row -> of(row, asked)).toList());
    }

    private static AnsweredJson of(Answered answered, List<Proposal> asked) {
        return new AnsweredJson(
                asked.indexOf(answered.row()),
                answered.keys(),
                Money.euros(answered.tally().cents()));
    }
}
