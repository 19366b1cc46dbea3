package fr.continuum.application.night;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.port.Consolidations.Consolidation;
import fr.continuum.application.port.Consolidations.MeasuredDocument;
import fr.continuum.application.port.Consolidations.State;
import fr.continuum.application.port.Measurements.Measurement;
import fr.continuum.application.testing.House;
import fr.continuum.application.testing.ScriptedReader;
import fr.continuum.domain.consolidation.Inputs;
import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Findings;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.TargetTree;
import fr.continuum.domain.testing.Found;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A night after the rules have changed, over documents and tables that have not.
class JudgementVersionTest {

    private static final Siren CITY = new Siren("219300480");

    private final House house = new House(new ScriptedReader("1"));

    @Test
    void what_an_earlier_version_of_the_rules_found_is_found_again_and_not_believed() throws IOException {
        NightReport right =
                house.night(List.of(ScriptedReader.document("ca.xml", "CA 2018", "D nature=60 MtReal=1,00")));
        judgedWronglyBefore(house.consolidations.current(CITY).orElseThrow());

        NightReport again = house.night(List.of());

        assertThat(again.findings())
                .extracting(f -> f.finding())
                .isNotEmpty()
                .containsExactlyElementsOf(
                        right.findings().stream().map(f -> f.finding()).toList());
        assertThat(again.coverage()).isNotEmpty().isEqualTo(right.coverage());
    }

    /// As a night of version 0 would have left it.
    private void judgedWronglyBefore(Consolidation right) {
        Inputs before =
                right.inputs().by(right.inputs().readerVersion(), right.inputs().scopeVersion(), "0");
        MeasuredDocument document = right.documents().getFirst();
        Sha256 id = before.measurement(before.documents().getFirst());
        Findings wrong = Findings.of(List.of(Found.of(ContinuumRule.R24, "CA 2018", "rien", "faux", 1)));
        house.measurements.put(new Measurement(
                id, document.reading(), List.of(), List.of(), TargetTree.empty(Dimension.POLICY), wrong));
        NightId night = house.nights.begin(House.TONIGHT, House.NOW, "");
        house.consolidations.prepare(new Consolidation(
                CITY,
                night,
                before,
                List.of(new MeasuredDocument(document.reading(), id)),
                List.of(),
                State.PREPARED,
                ""));
        house.findings.record(CITY, night, House.TONIGHT, wrong);
        house.consolidations.publish(CITY, night, House.NOW);
    }
}
