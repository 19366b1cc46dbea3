package fr.continuum.adapters.web.workforce;

import fr.continuum.adapters.web.contribution.LinkRows;
import fr.continuum.adapters.web.contribution.Numbers;
import fr.continuum.domain.contribution.TraceLink;
import fr.continuum.domain.shared.Decimals;
import fr.continuum.domain.workforce.DeclaredGain;
import fr.continuum.domain.workforce.TimeGainUse;
import java.math.BigDecimal;
import java.util.Locale;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/// What one would have to type for a form to say what is known of time gained: how it is shown to be changed.
final class TimeRetyped {

    private TimeRetyped() {}

    static MultiValueMap<String, String> of(DeclaredGain gain, Locale locale) {
        MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
        values.add("direction", gain.department());
        values.add("annee", gain.year().toString());
        values.add(TimeDraft.SOURCE, gain.source().name());
        values.add("heures", number(gain.hours().value(), locale));
        values.add(TimeDraft.CONTRIBUTION, gain.contribution().orElse(""));
        values.add("base", gain.basis());
        return values;
    }

    static MultiValueMap<String, String> of(TimeGainUse use, Locale locale) {
        MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
        values.add("titre", use.title());
        values.add("direction", use.department());
        values.add("annee", use.year().toString());
        values.add(TimeDraft.KIND, use.kind().name());
        values.add("heures", number(use.hours().value(), locale));
        values.add(TimeDraft.IMPROVED, use.improvement().answer().name());
        values.add("preuve", use.improvement().evidence());
        for (TraceLink link : use.links()) {
            values.add(LinkRows.TARGET, link.target().value());
            values.add(LinkRows.KIND, link.kind().name());
            values.add(LinkRows.SHARE, number(BigDecimal.valueOf(link.share(), 2), locale));
            values.add(LinkRows.WHY, link.rationale());
        }
        return values;
    }

    private static String number(BigDecimal number, Locale locale) {
        return Numbers.typed(Decimals.plain(number), locale);
    }
}
