package fr.continuum.adapters.web.importing;

import fr.continuum.adapters.web.finding.ByRule;
import fr.continuum.adapters.web.page.Folded;
import fr.continuum.application.contribution.ImportEffect.NeedChange;
import fr.continuum.application.contribution.ImportNeeds.Outcome.Done;
import fr.continuum.domain.contribution.CompetencyNeed;
import fr.continuum.domain.shared.Sha256;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What importing a table of needs would do, or did.
///
/// @param seen version of the book it was looked at against
/// @param needs those it says otherwise, or that are new
/// @param judged whether there is a plan to judge by
/// @param rules that something stands against, each with all it concerns
record NeedEffectView(
        String file,
        int addedCount,
        int changedCount,
        int unchanged,
        int blank,
        Folded<Row> needs,
        boolean judged,
        List<ByRule> rules,
        String seen) {

    /// How many stand open on a page; others unfold under them.
    private static final int OPEN = 20;

    /// @param before null where the need is new
    record Row(String code, @Nullable Side before, Side after) {}

    /// A need as it is said.
    ///
    /// @param kind its name
    record Side(String label, String kind, String objectives) {

        private static Side of(CompetencyNeed need) {
            return new Side(
                    need.label(),
                    need.kind().name(),
                    need.objectives().stream().map(Object::toString).collect(Collectors.joining(" ; ")));
        }
    }

    /// Whether importing changes anything.
    public boolean changes() {
        return addedCount + changedCount > 0;
    }

    /// @param version of the book it was looked at against, as it is told
    static NeedEffectView of(String file, Done done, Sha256 version, Locale locale) {
        List<NeedChange> needs = done.effect().needs();
        int added = (int) needs.stream().filter(one -> one.before().isEmpty()).count();
        return new NeedEffectView(
                file,
                added,
                needs.size() - added,
                done.unchanged(),
                done.blank(),
                Folded.of(needs.stream().map(NeedEffectView::row).toList(), OPEN),
                done.effect().judged(),
                ByRule.of(done.effect().findings(), done.effect().broken(), locale),
                version.value());
    }

    private static Row row(NeedChange change) {
        return new Row(change.after().code(), change.before().map(Side::of).orElse(null), Side.of(change.after()));
    }
}
