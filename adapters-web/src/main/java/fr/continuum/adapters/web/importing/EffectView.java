package fr.continuum.adapters.web.importing;

import fr.continuum.adapters.web.finding.ByRule;
import fr.continuum.adapters.web.importing.ContributionFacts.Fact;
import fr.continuum.adapters.web.page.Folded;
import fr.continuum.application.mapping.ContributionField;
import fr.continuum.application.port.FileFault;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What importing a file would do, or did.
///
/// @param kept name of the profile; null while nobody kept it
/// @param faults why it cannot be imported, the first of them; then there is no effect
/// @param faultCount how many there are
/// @param seen what whoever confirms has seen; empty once it is done
record EffectView(
        String depot,
        String file,
        Genre genre,
        String autorite,
        @Nullable String kept,
        List<FileFault> faults,
        int faultCount,
        @Nullable Effect effect,
        String seen) {

    /// @param staying what the file does not say and stays as it was said here
    /// @param leftOut links of the file that people's links leave no share
    /// @param judged whether there is a plan to judge by
    /// @param rules that something stands against, each with all it concerns
    /// @param blank rows left out because they are empty
    /// @param remarks how cells were read that could have been meant otherwise, the first of them
    /// @param remarkCount how many there are
    record Effect(
            int addedCount,
            Folded<Item> added,
            int changedCount,
            Folded<Changed> changed,
            int unchanged,
            List<Staying> staying,
            List<LeftOut> leftOut,
            int servingNothingCount,
            Folded<Item> servingNothing,
            boolean judged,
            List<ByRule> rules,
            int blank,
            List<FileFault> remarks,
            int remarkCount) {

        /// Whether importing changes anything.
        public boolean changes() {
            return addedCount + changedCount > 0;
        }
    }

    record Item(String code, String title) {}

    /// @param count of how many contributions the field stays
    record Staying(ContributionField field, int count) {}

    record LeftOut(String code, String target) {}

    record Changed(String code, String title, List<Difference> differences) {}

    record Difference(ContributionField field, String before, String after) {

        static Difference of(ContributionField field, List<Fact> before, List<Fact> after) {
            return new Difference(field, text(field, before), text(field, after));
        }

        private static String text(ContributionField field, List<Fact> facts) {
            return String.join(
                    " · ",
                    facts.stream()
                            .filter(fact -> fact.field() == field)
                            .map(Fact::text)
                            .toList());
        }

        boolean isOne() {
            return !before.equals(after);
        }
    }
}
