package fr.continuum.adapters.web.api.allocation;

import fr.continuum.adapters.web.api.allocation.BucketsJson.TallyJson;
import fr.continuum.adapters.web.api.wire.Money;
import fr.continuum.application.linking.UntracedKeys.Asked;
import fr.continuum.application.linking.UntracedKeys.Untraced;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.target.Dimension;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;

/// What a document leaves untraced, by the codes of one field.
///
/// @param whole all of it: the groups, and what is left
/// @param left what rows under 100 % leave of other keys
@Schema(
        name = "UntracedKeys",
        description = "Ce qu’un document laisse sans lien, par code : les plus gros montants d’abord")
record UntracedJson(
        String document,
        Dimension dimension,
        Flow flow,
        String measure,
        KeyField field,
        TallyJson whole,
        TallyJson left,
        List<GroupJson> groups) {

    /// @param code empty for keys without
    @Schema(name = "UntracedGroup", description = "Les clés sans lien d’un même code")
    record GroupJson(String code, long keys, BigDecimal amount, long lines) {}

    static UntracedJson of(Asked asked, KeyField field, Untraced untraced) {
        return new UntracedJson(
                asked.reading().document().value(),
                asked.dimension(),
                asked.flow(),
                asked.measure().code(),
                field,
                TallyJson.of(untraced.whole()),
                TallyJson.of(untraced.left()),
                untraced.groups().stream()
                        .map(group -> new GroupJson(
                                group.code(),
                                group.keys(),
                                Money.euros(group.tally().cents()),
                                group.tally().lines()))
                        .toList());
    }
}
