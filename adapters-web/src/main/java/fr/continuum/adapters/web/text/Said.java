package fr.continuum.adapters.web.text;

import fr.continuum.domain.shared.Wording;
import java.util.Locale;

/// Which of the two wordings of the domain a reader is told, set as their language is.
public final class Said {

    private Said() {}

    public static String in(Locale locale, Wording wording) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage())
                ? wording.english()
                : Typeset.french(wording.french());
    }
}
