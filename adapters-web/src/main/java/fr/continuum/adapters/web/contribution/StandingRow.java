package fr.continuum.adapters.web.contribution;

import fr.continuum.application.contribution.JudgeContributions.Judged;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.JudgedContribution;
import fr.continuum.domain.contribution.LinksToConfirm.Standing;
import fr.continuum.domain.contribution.StandingLink;
import fr.continuum.domain.contribution.TraceLink;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/// A competency need or an allocation row that waits for somebody to say that it still holds, beside what was revised.
///
/// @param label of the need; what the row asks for
/// @param target label of what it leads to
/// @param author who made it, or confirmed it last, as people call them
/// @param held since when it is known to hold
/// @param revised when what it leads to was last revised, as the form sends it back
/// @param rests trainings that rest on the need
record StandingRow(
        StandingLink link,
        String label,
        String target,
        String author,
        Instant held,
        String revised,
        List<WaitingView.Change> changes,
        List<String> rests) {

    static List<StandingRow> of(List<Standing> waiting, Judged judged, Telling telling, Locale locale) {
        return waiting.stream()
                .map(one -> new StandingRow(
                        one.link(),
                        label(one.link(), judged),
                        telling.label(one.link().target().value()),
                        telling.author(one.confirmed()
                                .map(TraceLink.Confirmation::author)
                                .orElse(one.link().author())),
                        one.confirmed()
                                .map(TraceLink.Confirmation::at)
                                .orElse(one.link().made()),
                        one.revised().toString(),
                        one.since().stream()
                                .map(revised -> WaitingView.change(revised, locale))
                                .toList(),
                        judged.all().stream()
                                .filter(training -> training.throughNeeds().contains(one))
                                .map(JudgedContribution::contribution)
                                .map(Contribution::title)
                                .toList()))
                .toList();
    }

    private static String label(StandingLink link, Judged judged) {
        return switch (link.kind()) {
            case NEED ->
                judged.book()
                        .background()
                        .need(link.name())
                        .map(need -> need.label())
                        .orElse(link.name());
            case ROW -> link.name();
        };
    }

    public boolean isRow() {
        return link.kind() == StandingLink.Kind.ROW;
    }

    public String code() {
        return link.target().value();
    }
}
