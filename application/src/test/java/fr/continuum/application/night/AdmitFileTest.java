package fr.continuum.application.night;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.memory.InMemoryAdmittedFiles;
import fr.continuum.application.memory.InMemoryNights;
import fr.continuum.application.night.AdmitFile.Outcome;
import fr.continuum.application.night.AdmitFile.Refusal;
import fr.continuum.application.night.AdmitFile.SetAside;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.Nights.Drift;
import fr.continuum.application.port.Nights.FileKind;
import fr.continuum.application.port.Nights.FileRecord;
import fr.continuum.application.port.Nights.Kept;
import fr.continuum.application.port.Nights.NightStatus;
import fr.continuum.application.port.Note;
import fr.continuum.application.testing.House;
import fr.continuum.domain.consolidation.DocumentStatus;
import fr.continuum.domain.consolidation.DriftedExtract;
import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Wording;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AdmitFileTest {

    private static final Sha256 DRIFTING = Sha256.of("drifting");
    private static final Sha256 UNREAD = Sha256.of("unread");
    private static final Wording WHY = new Wording("moitié moins de lignes", "half the rows");

    private final InMemoryNights nights = new InMemoryNights();
    private final InMemoryAdmittedFiles admitted = new InMemoryAdmittedFiles();
    private final AdmitFile admit = new AdmitFile(nights, admitted, Clock.fixed(House.NOW, ZoneOffset.UTC));

    @BeforeEach
    void a_night_that_put_files_aside() {
        NightId id = nights.begin(House.TONIGHT, House.NOW, "inbox");
        nights.receive(
                id,
                List.of(
                        drifting(1, "postes.csv", DRIFTING, new Kept(Sha256.of("kept"), Sha256.of("profile"))),
                        drifting(2, "illisible.csv", UNREAD, null)));
        nights.end(id, NightStatus.PUBLISHED, House.NOW);
        nights.begin(House.TONIGHT.plusDays(1), House.NOW, "inbox");
    }

    private static FileRecord drifting(int ordinal, String name, Sha256 sha, @Nullable Kept kept) {
        return new FileRecord(ordinal, name, sha, FileKind.POSTS, null, null, null, Note.NONE, null, kept)
                .drifting(
                        new Drift(Owner.HOME, DriftedExtract.of("RH · postes", name, WHY)),
                        FileFault.of(name, WHY),
                        null);
    }

    private static AdmitFile.Request request(Sha256 file, String reason) {
        return new AdmitFile.Request(file, reason, "claire", "écran");
    }

    @Test
    void a_file_that_drifts_is_admitted_with_who_said_so_and_why() {
        assertThat(admit.setAside()).extracting(SetAside::sha).containsExactly(DRIFTING);

        Outcome outcome = admit.admit(request(DRIFTING, " la direction est partie "));

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Done.class, done -> {
            assertThat(done.admitted().reason()).isEqualTo("la direction est partie");
            assertThat(done.admitted().name()).isEqualTo("postes.csv");
            assertThat(done.admitted().owner()).isEqualTo(Owner.HOME);
            assertThat(done.admitted().entry().author()).isEqualTo("claire");
            assertThat(done.admitted().entry().at()).isEqualTo(House.NOW);
        });
        assertThat(admit.setAside())
                .singleElement()
                .satisfies(one -> assertThat(one.admitted()).isEqualTo(admitted.of(DRIFTING)));
    }

    @Test
    void only_what_the_last_night_put_aside_for_its_drift_is_admitted() {
        assertThat(admit.admit(request(UNREAD, "la direction est partie")))
                .as("nothing of it was kept")
                .isEqualTo(new Outcome.Refused(Refusal.NOT_SET_ASIDE));
        assertThat(admit.admit(request(Sha256.of("other"), "la direction est partie")))
                .isEqualTo(new Outcome.Refused(Refusal.NOT_SET_ASIDE));
        NightId id = nights.begin(House.TONIGHT.plusDays(2), House.NOW, "inbox");
        nights.receive(id, List.of());
        nights.end(id, NightStatus.PUBLISHED, House.NOW);
        assertThat(admit.admit(request(DRIFTING, "la direction est partie")))
                .as("of an earlier night")
                .isEqualTo(new Outcome.Refused(Refusal.NOT_SET_ASIDE));
    }

    @Test
    void nobody_admits_a_file_without_saying_why() {
        assertThat(admit.admit(request(DRIFTING, " – "))).isEqualTo(new Outcome.Refused(Refusal.REASON_MISSING));
        assertThat(admit.admit(request(DRIFTING, "parce que ".repeat(400))))
                .isEqualTo(new Outcome.Refused(Refusal.REASON_TOO_LONG));
        assertThat(admit.setAside())
                .singleElement()
                .satisfies(one -> assertThat(one.admitted()).isEmpty());
    }

    @Test
    void a_file_put_aside_otherwise_is_no_matter_of_it() {
        NightId id = nights.begin(House.TONIGHT.plusDays(2), House.NOW, "inbox");
        nights.receive(
                id,
                List.of(new FileRecord(
                                1,
                                "demain.csv",
                                DRIFTING,
                                FileKind.POSTS,
                                null,
                                null,
                                null,
                                Note.NONE,
                                null,
                                new Kept(Sha256.of("kept"), Sha256.of("profile")))
                        .became(DocumentStatus.QUARANTINED, FileFault.of("demain.csv", WHY), Note.NONE)));
        nights.end(id, NightStatus.PUBLISHED, House.NOW);

        assertThat(admit.setAside()).isEmpty();
    }
}
