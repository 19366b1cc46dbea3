package fr.continuum.domain.indicator;

import fr.continuum.domain.rule.TextLengths.Said;
import fr.continuum.domain.shared.TextKind;
import fr.continuum.domain.shared.Wording;
import java.util.ArrayList;
import java.util.List;

/// The texts of indicators and measures, and how long each may be (R43).
final class IndicatorTexts {

    private IndicatorTexts() {}

    static List<Said> of(Indicator indicator) {
        List<Said> texts = new ArrayList<>(List.of(
                said("intitulé", "label", indicator.label(), TextKind.NAME),
                said("descriptif", "description", indicator.description(), TextKind.TEXT),
                said("intitulé public", "public label", indicator.publicLabel(), TextKind.NAME),
                said("descriptif public", "public description", indicator.publicDescription(), TextKind.TEXT),
                said("unité", "unit", indicator.unit(), TextKind.CODE),
                said("mode de calcul", "calculation method", indicator.method(), TextKind.TEXT),
                said("source", "source", indicator.source(), TextKind.SENTENCE),
                said("poste", "post", indicator.post(), TextKind.NAME),
                said("direction", "department", indicator.department(), TextKind.NAME)));
        if (indicator.state() instanceof IndicatorState.Retired(var _, String reason)) {
            texts.add(said("motif", "reason", reason, TextKind.SENTENCE));
        }
        return texts;
    }

    static List<Said> of(Measure measure) {
        return List.of(
                said("source", "source", measure.source(), TextKind.SENTENCE),
                said("commentaire", "comment", measure.comment(), TextKind.TEXT));
    }

    static Said said(String french, String english, String text, TextKind kind) {
        return new Said(new Wording(french, english), text, kind);
    }
}
