package fr.continuum.adapters.persistence.measurement;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.continuum.adapters.persistence.sql.Json;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.rule.Findings;
import fr.continuum.domain.shared.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;

/// What a measurement found, as it lies beside it. Ten thousand findings say few different things: each text is told
/// once.
///
/// @param texts what findings expect and find, in both languages
/// @param found each finding, its texts by their place
record FindingsJson(List<String> texts, List<Told> found) {

    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    record Told(
            String rule,
            String subject,
            int expected,
            int expectedEn,
            int found,
            int foundEn,
            @Nullable Long cents) {

        Finding finding(List<String> texts) {
            return new Finding(
                    ContinuumRule.valueOf(rule),
                    subject,
                    new Wording(texts.get(expected), texts.get(expectedEn)),
                    new Wording(texts.get(found), texts.get(foundEn)),
                    cents == null ? OptionalLong.empty() : OptionalLong.of(cents));
        }
    }

    static JSONB of(Findings findings) {
        Texts texts = new Texts();
        List<Told> found = findings.all().stream()
                .map(finding -> new Told(
                        finding.rule().id(),
                        finding.subject(),
                        texts.place(finding.expectation().french()),
                        texts.place(finding.expectation().english()),
                        texts.place(finding.observation().french()),
                        texts.place(finding.observation().english()),
                        finding.cents().isPresent() ? (Long) finding.cents().getAsLong() : null))
                .toList();
        return Json.of(new FindingsJson(texts.all, found));
    }

    /// Also as earlier versions of the program told them, each with its texts.
    static Findings read(JSONB json) {
        Stream<Finding> found = json.data().startsWith("[")
                ? Arrays.stream(Json.read(json, FindingJson[].class)).map(FindingJson::finding)
                : Json.read(json, FindingsJson.class).all();
        return Findings.of(found.toList());
    }

    private Stream<Finding> all() {
        return found.stream().map(told -> told.finding(texts));
    }

    /// Texts met so far.
    private static final class Texts {

        private final List<String> all = new ArrayList<>();
        private final Map<String, Integer> places = new HashMap<>();

        int place(String text) {
            return places.computeIfAbsent(text, fresh -> {
                all.add(fresh);
                return all.size() - 1;
            });
        }
    }
}
