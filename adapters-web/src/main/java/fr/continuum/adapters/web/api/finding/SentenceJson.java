package fr.continuum.adapters.web.api.finding;

import fr.continuum.domain.shared.Wording;
import io.swagger.v3.oas.annotations.media.Schema;

@Schema(name = "Sentence", description = "La même phrase en français et en anglais")
record SentenceJson(String fr, String en) {

    static SentenceJson of(Wording wording) {
        return new SentenceJson(wording.french(), wording.english());
    }
}
