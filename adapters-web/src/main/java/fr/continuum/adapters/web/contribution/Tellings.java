package fr.continuum.adapters.web.contribution;

import fr.continuum.adapters.web.reading.Authors;
import fr.continuum.adapters.web.text.Texts;
import fr.continuum.application.contribution.JudgeContributions.Judged;
import fr.continuum.application.workforce.ContributionVeil;
import fr.continuum.domain.contribution.CompetencyNeed;
import fr.continuum.domain.plan.MandatePlan;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Tells contributions to readers of a language, with the labels of one plan.
@Component
final class Tellings {

    private final Texts texts;
    private final Authors authors;

    Tellings(Texts texts, Authors authors) {
        this.texts = texts;
        this.authors = authors;
    }

    /// @param veil what the reader may not see of contributions
    Telling of(Judged judged, ContributionVeil veil, Locale locale) {
        return of(judged.plan(), judged.book().background().needs(), veil, locale);
    }

    Telling of(Optional<MandatePlan> plan, List<CompetencyNeed> needs, ContributionVeil veil, Locale locale) {
        return new Telling(texts, authors, locale, plan, needs, veil);
    }
}
