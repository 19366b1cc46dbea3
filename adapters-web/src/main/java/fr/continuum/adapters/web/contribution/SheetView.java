package fr.continuum.adapters.web.contribution;

import fr.continuum.adapters.web.contribution.Telling.Fact;
import fr.continuum.adapters.web.finding.RefusalRow;
import fr.continuum.adapters.web.reading.Whose;
import fr.continuum.adapters.web.text.Said;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.rule.Finding;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One contribution on one page.
///
/// @param contribution as it stands that day; as it last stood where it was withdrawn
/// @param state null where it was withdrawn
/// @param agentsMissing whether the number of agents would tell who had to be consulted of it
/// @param proof everything said of it besides its title and links
/// @param history the last first
record SheetView(
        Whose whose,
        Day day,
        String genre,
        Contribution contribution,
        @Nullable String state,
        String style,
        boolean planned,
        boolean agentsMissing,
        List<RefusalRow> broken,
        List<Reported> reported,
        List<Fact> proof,
        List<LinkRow> links,
        List<WayUp> ways,
        List<HistoryRow> history) {

    SheetView {
        broken = List.copyOf(broken);
        reported = List.copyOf(reported);
        proof = List.copyOf(proof);
        links = List.copyOf(links);
        ways = List.copyOf(ways);
        history = List.copyOf(history);
    }

    public boolean isWithdrawn() {
        return state == null;
    }

    /// Whether a file is what last said so: it would bring it again.
    public boolean isByFile() {
        return !history.isEmpty() && history.getFirst().byFile();
    }

    /// What only a check says, with its rule.
    record Reported(String rule, String severity, String sentence, String found, String expected) {

        static Reported of(Finding finding, Locale locale) {
            return new Reported(
                    finding.rule().id(),
                    finding.rule().severity().name(),
                    Said.in(locale, finding.rule().wording()),
                    Said.in(locale, finding.observation()),
                    Said.in(locale, finding.expectation()));
        }
    }
}
