package fr.continuum.adapters.persistence.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.rule.Findings;
import fr.continuum.domain.shared.Wording;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.jooq.JSONB;
import org.junit.jupiter.api.Test;

class FindingsJsonTest {

    private static final Wording EXPECTED = new Wording("reliée", "linked");
    private static final Wording FOUND = new Wording("aucune", "none");

    @Test
    void findings_come_back_as_they_were_found() {
        Findings findings = Findings.of(List.of(
                new Finding(ContinuumRule.R20, "a", EXPECTED, FOUND, OptionalLong.of(-5)),
                new Finding(ContinuumRule.R23, "b « c »", FOUND, EXPECTED, OptionalLong.empty())));

        assertThat(FindingsJson.read(FindingsJson.of(findings))).isEqualTo(findings);
        assertThat(FindingsJson.read(FindingsJson.of(Findings.NONE))).isEqualTo(Findings.NONE);
    }

    @Test
    void a_text_is_told_once_however_many_findings_say_it() {
        Findings findings = Findings.of(IntStream.range(0, 100)
                .mapToObj(i -> new Finding(ContinuumRule.R20, "key " + i, EXPECTED, FOUND, OptionalLong.of(i)))
                .toList());

        assertThat(FindingsJson.of(findings).data())
                .containsOnlyOnce("reliée")
                .containsOnlyOnce("linked")
                .containsOnlyOnce("aucune")
                .containsOnlyOnce("none");
    }

    @Test
    void what_earlier_versions_told_is_read_in_french_where_they_told_no_english() {
        Findings read = FindingsJson.read(JSONB.valueOf("""
                        [{"rule": "R20", "subject": "a", "expected": "reliée", "found": "aucune", "cents": 7},
                         {"rule": "R20", "subject": "b", "expected": "reliée", "found": "aucune",
                          "expectedEn": "linked", "foundEn": "none"}]
                        """.strip()));

        assertThat(read)
                .isEqualTo(Findings.of(List.of(
                        new Finding(
                                ContinuumRule.R20,
                                "a",
                                new Wording("reliée", "reliée"),
                                new Wording("aucune", "aucune"),
                                OptionalLong.of(7)),
                        new Finding(ContinuumRule.R20, "b", EXPECTED, FOUND, OptionalLong.empty()))));
    }
}
