package fr.continuum.adapters.web.first;

import fr.continuum.adapters.web.plan.LevelWords;
import fr.continuum.adapters.web.text.FrenchNouns;
import fr.continuum.domain.plan.LevelNames;
import fr.continuum.domain.plan.PlanLevel;
import java.util.Locale;

/// What the challenges of a plan are called in a sentence: in French as the authority calls them, in other languages
/// by the usual word.
///
/// @param one « défi », « orientation »
/// @param several « défis », « orientations »
/// @param feminine whether one says « ma » of one’s own
record ChallengeWords(String one, String several, boolean feminine) {

    private static final PlanLevel LEVEL = PlanLevel.STRATEGIC_OBJECTIVE;

    static ChallengeWords of(LevelWords levels, LevelNames names, Locale locale) {
        if (locale.getLanguage().equals("fr")) {
            String one = levels.of(names, LEVEL);
            return new ChallengeWords(one, FrenchNouns.several(one), FrenchNouns.isMa(one));
        }
        String usual = levels.usual(LEVEL);
        return new ChallengeWords(usual, usual + "s", false);
    }

    /// How many somebody carries, as sentences choose by it: none, one (`mon`, `ma`), several.
    int mine(long count) {
        if (count == 1) {
            return feminine ? 2 : 1;
        }
        return count == 0 ? 0 : 3;
    }
}
