package fr.continuum.application.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.continuum.application.night.NightReport.Document;
import fr.continuum.application.night.NightReport.DocumentCoverage;
import fr.continuum.application.night.NightReport.Refusal;
import fr.continuum.application.night.NightReport.Status;
import fr.continuum.application.port.Consolidations.Consolidation;
import fr.continuum.application.port.Nights.NightStatus;
import fr.continuum.application.testing.House;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.application.testing.ScriptedReader;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.consolidation.Register;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.testing.Headers;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Nights after the reader of documents has changed.
class NewerReaderTest {

    private static final Siren CITY = new Siren("219300480");
    private static final Siren NEIGHBOUR = new Siren("219300555");
    private static final String ITS_BUDGET = " budget=21930055500012";
    private static final NightId FIRST = new NightId("2026-11-22.1");
    private static final NightId SECOND = new NightId("2026-11-22.2");

    private static final InMemoryContent SOUND = ScriptedReader.document(
            "voisins.xml", "CA 2018" + ITS_BUDGET, "D nature=60 MtReal=100,00", "v2 D nature=60 MtReal=5,00");
    private static final InMemoryContent REFUSED =
            ScriptedReader.document("ca.xml", "CA 2018", "D nature=60 MtReal=100,00", "v2 malformed");

    private final House house = new House(new ScriptedReader("1"));

    @Test
    void a_document_it_refuses_stops_its_own_authority_alone() throws IOException {
        house.night(List.of(REFUSED, SOUND));
        house.readWith(new ScriptedReader("2"));

        NightReport report = house.night(List.of());

        assertThat(report.consolidation())
                .isEqualTo(new NightReport.Consolidation(
                        SECOND,
                        House.TONIGHT,
                        NightStatus.NOT_PUBLISHED,
                        List.of(new Refusal(
                                CITY,
                                "le document 21930048000015 2018 CA, lu par une version antérieure du programme, est"
                                        + " refusé par celle-ci (" + sha(REFUSED)
                                        + ", ligne 3, colonne 1 : ligne illisible) ; rien n’est publié, les chiffres"
                                        + " précédents restent ; envoyer un document corrigé, ou revenir à la version"
                                        + " antérieure"))));
        assertThat(report.coverage()).extracting(DocumentCoverage::authority).containsOnly(NEIGHBOUR);
        assertThat(report.coverage().getFirst().coverage().total().cents()).isEqualTo(10_500);
        assertThat(current(NEIGHBOUR)).isEqualTo(SECOND);
        assertThat(current(CITY)).isEqualTo(FIRST);
        assertThat(house.report(FIRST).coverage())
                .filteredOn(c -> c.authority().equals(CITY) && c.coverage().flow() == Flow.EXPENSE)
                .hasSize(2)
                .allSatisfy(c -> assertThat(c.coverage().total().cents()).isEqualTo(10_000));
    }

    @Test
    void a_document_it_refuses_in_the_inbox_is_quarantined_and_says_that_it_stays_in_force() throws IOException {
        house.night(List.of(REFUSED));
        house.readWith(new ScriptedReader("2"));

        NightReport report = house.night(List.of(REFUSED));

        assertThat(report.documents())
                .extracting(Document::status, Document::reason)
                .containsExactly(tuple(
                        Status.QUARANTINED,
                        "ca.xml, ligne 3, colonne 1 : ligne illisible ; lu auparavant, ce document reste en vigueur tel"
                                + " qu’il avait été lu"));
        assertThat(house.registers.of(CITY).inForce())
                .extracting(Register.Known::sha)
                .containsExactly(sha(REFUSED));
        assertThat(current(CITY)).isEqualTo(FIRST);
    }

    @Test
    void a_corrected_document_publishes_the_authority_again() throws IOException {
        house.night(List.of(REFUSED));
        house.readWith(new ScriptedReader("2"));
        house.night(List.of());
        InMemoryContent corrected = ScriptedReader.document("ca.xml", "CA 2018", "D nature=60 MtReal=100,00");

        NightReport report = house.night(List.of(corrected));

        assertThat(report.consolidation().status()).isEqualTo(NightStatus.PUBLISHED);
        assertThat(report.documents()).extracting(Document::status).containsExactly(Status.SUPERSEDING);
    }

    @Test
    void the_reader_that_accepted_it_publishes_it_again() throws IOException {
        house.night(List.of(REFUSED));
        house.readWith(new ScriptedReader("2"));
        house.night(List.of());
        house.readWith(new ScriptedReader("1"));

        assertThat(house.night(List.of()).consolidation().status()).isEqualTo(NightStatus.PUBLISHED);
    }

    @Test
    void what_it_says_of_an_archived_document_reaches_the_register() throws IOException {
        InMemoryContent moved =
                ScriptedReader.document("ca.xml", "CA 2018", "D nature=60 MtReal=1,00", "v2 is CA 2019");
        house.night(List.of(moved));
        house.readWith(new ScriptedReader("2"));

        NightReport report = house.night(List.of());

        assertThat(house.registers.of(CITY).all())
                .containsExactly(new Register.Known(sha(moved), Headers.header("CA 2019"), 1));
        assertThat(report.coverage()).extracting(c -> c.fiscalYear().value()).containsOnly(2019);
    }

    @Test
    void a_document_in_the_inbox_that_it_moves_is_unchanged() throws IOException {
        InMemoryContent moved =
                ScriptedReader.document("ca.xml", "CA 2018", "D nature=60 MtReal=1,00", "v2 is CA 2019");
        house.night(List.of(moved));
        house.readWith(new ScriptedReader("2"));

        NightReport report = house.night(List.of(moved));

        assertThat(report.documents()).extracting(Document::status).containsExactly(Status.UNCHANGED);
        assertThat(house.registers.of(CITY).all())
                .containsExactly(new Register.Known(sha(moved), Headers.header("CA 2019"), 1));
    }

    @Test
    void a_document_it_moves_out_of_a_place_leaves_it_to_the_one_before() throws IOException {
        InMemoryContent before = ScriptedReader.document("a.xml", "CA 2018", "D nature=60 MtReal=1,00");
        InMemoryContent moved = ScriptedReader.document("b.xml", "CA 2018", "D nature=60 MtReal=2,00", "v2 is CA 2019");
        house.night(List.of(before));
        house.night(List.of(moved));
        house.readWith(new ScriptedReader("2"));

        NightReport report = house.night(List.of());

        assertThat(report.coverage())
                .extracting(DocumentCoverage::document, c -> c.fiscalYear().value())
                .containsOnly(tuple(sha(before), 2018), tuple(sha(moved), 2019));
    }

    @Test
    void two_documents_it_brings_to_one_place_leave_the_later_in_force() throws IOException {
        InMemoryContent earlier =
                ScriptedReader.document("a.xml", "DM1 2018", "D nature=60 MtPrev=1,00", "v2 is BP 2018");
        InMemoryContent later = ScriptedReader.document("b.xml", "BP 2018", "D nature=60 MtPrev=2,00");
        house.night(List.of(earlier));
        house.night(List.of(later));
        house.readWith(new ScriptedReader("2"));

        NightReport report = house.night(List.of());

        assertThat(report.coverage()).extracting(DocumentCoverage::document).containsOnly(sha(later));
    }

    private NightId current(Siren authority) {
        return house.consolidations.current(authority).map(Consolidation::night).orElseThrow();
    }

    private static Sha256 sha(InMemoryContent content) {
        return Sha256.of(content.bytes());
    }
}
