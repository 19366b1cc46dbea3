package fr.continuum.domain.workforce;

import fr.continuum.domain.contribution.TraceLink;
import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.rule.TextLengths;
import fr.continuum.domain.rule.TextLengths.Said;
import fr.continuum.domain.shared.TextKind;
import fr.continuum.domain.shared.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What nobody may say of gained time at too great a length (R43): texts that were there may stay.
final class GainedTimeTexts {

    private GainedTimeTexts() {}

    static List<Refusal> tooLong(GainedTime before, GainedTime after) {
        List<Refusal> faults = new ArrayList<>();
        for (TimeGainUse use : after.uses()) {
            Optional<TimeGainUse> was = before.uses().stream()
                    .filter(other -> other.code().equals(use.code()))
                    .findFirst();
            faults.addAll(TextLengths.faults(
                    use.subject(), was.map(GainedTimeTexts::of).orElse(List.of()), of(use)));
        }
        for (DeclaredGain gain : after.declared()) {
            Optional<DeclaredGain> was = before.declared().stream()
                    .filter(other -> other.code().equals(gain.code()))
                    .findFirst();
            faults.addAll(TextLengths.faults(
                    gain.subject(), was.map(GainedTimeTexts::of).orElse(List.of()), of(gain)));
        }
        return faults;
    }

    private static List<Said> of(TimeGainUse use) {
        List<Said> texts = new ArrayList<>(List.of(
                said("code", "code", use.code(), TextKind.CODE),
                said("intitulé", "title", use.title(), TextKind.NAME),
                said("direction", "department", use.department(), TextKind.NAME),
                said("ce qui le montre", "evidence", use.improvement().evidence(), TextKind.SENTENCE)));
        for (TraceLink link : use.links()) {
            texts.add(said("pourquoi " + link.target(), "why " + link.target(), link.rationale(), TextKind.SENTENCE));
        }
        return texts;
    }

    private static List<Said> of(DeclaredGain gain) {
        return List.of(
                said("code", "code", gain.code(), TextKind.CODE),
                said("direction", "department", gain.department(), TextKind.NAME),
                said("comment les heures sont comptées", "how hours are counted", gain.basis(), TextKind.SENTENCE));
    }

    private static Said said(String french, String english, String text, TextKind kind) {
        return new Said(new Wording(french, english), text, kind);
    }
}
