package fr.continuum.adapters.web.plan;

import fr.continuum.adapters.web.text.Texts;
import fr.continuum.domain.plan.LevelNames;
import fr.continuum.domain.plan.PlanLevel;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The levels of a plan as people call them: the words the authority chose; of those it left alone, the usual ones in
/// the reader's language.
@Component
public final class LevelWords {

    private final Texts texts;

    public LevelWords(Texts texts) {
        this.texts = texts;
    }

    public String of(LevelNames names, PlanLevel level) {
        return names.of(level).equals(LevelNames.USUAL.of(level)) ? usual(level) : names.of(level);
    }

    /// At the head of a sentence.
    public String title(LevelNames names, PlanLevel level) {
        String name = of(names, level);
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /// Every level by its name, as at the head of a sentence.
    public Map<String, String> titles(LevelNames names) {
        return Arrays.stream(PlanLevel.values())
                .collect(Collectors.toMap(PlanLevel::name, level -> title(names, level)));
    }

    /// The word of the profession, in the reader’s language.
    public String usual(PlanLevel level) {
        return texts.say("plan.level." + level);
    }
}
