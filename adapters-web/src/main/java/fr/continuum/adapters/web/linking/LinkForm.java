package fr.continuum.adapters.web.linking;

import fr.continuum.application.linking.GuidedLinking.Proposal;
import fr.continuum.domain.allocation.Condition;
import fr.continuum.domain.allocation.Outcome;
import fr.continuum.domain.allocation.SetAsideReason;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.target.Dimension;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A row as the form of the page asks for it.
///
/// @param champ field, as profiles name it (`fonction`)
/// @param code of that field
/// @param debut whether every code that begins so is meant
/// @param vers `cible:CODE`, or `motif:REASON` to set aside
public record LinkForm(
        @Nullable String champ,
        @Nullable String code,
        @Nullable Boolean debut,
        @Nullable String vers) {

    static final String TARGET = "cible:";
    private static final String REASON = "motif:";

    /// The proposal, empty where the form does not make one.
    Optional<Proposal> proposal(Dimension dimension) {
        Optional<KeyField> field =
                KeyField.ofCode(champ == null ? "" : champ).filter(QuestionList.asked(dimension)::contains);
        return field.filter(_ -> code != null && !code.isEmpty())
                .flatMap(f -> outcome()
                        .map(to -> new Proposal(
                                dimension,
                                List.of(new Condition(
                                        f,
                                        code == null ? "" : code,
                                        Boolean.TRUE.equals(debut) ? Condition.Match.PREFIX : Condition.Match.EXACT)),
                                to)));
    }

    private Optional<Outcome> outcome() {
        String to = vers == null ? "" : vers;
        if (to.startsWith(TARGET) && to.length() > TARGET.length()) {
            return Optional.of(Outcome.Targets.whole(to.substring(TARGET.length())));
        }
        return to.startsWith(REASON)
                ? SetAsideReason.ofName(to.substring(REASON.length())).map(Outcome.SetAside::new)
                : Optional.empty();
    }
}
