package fr.continuum.adapters.files.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.KeptServiceNames.Kept;
import fr.continuum.application.port.ServiceNames.Known;
import fr.continuum.application.port.ServiceNames.Named;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceNamesFileTest {

    private static final Siren CITY = new Siren("219900017");
    private static final Siren OTHER = new Siren("219900025");

    @TempDir
    Path profiles;

    private Known known(String text) throws IOException {
        Files.writeString(profiles.resolve(ServiceNamesFile.NAME), text);
        return new ServiceNamesFile(profiles).known();
    }

    @Test
    void where_nobody_names_any_none_is_known() {
        assertThat(new ServiceNamesFile(profiles).known()).isEqualTo(Known.NONE);
    }

    @Test
    void a_code_has_the_name_its_row_says_and_an_authority_may_name_it_otherwise() throws IOException {
        Known known = known("""
                \ufeffcode;libelle;collectivite
                DAUT; Direction de l’autonomie ;
                DAUT;Autonomie et domicile;219900025
                DROU;"Routes; ponts et ouvrages";
                """);

        assertThat(known.faults()).isEmpty();
        assertThat(known.of(CITY))
                .containsOnly(entry("DAUT", "Direction de l’autonomie"), entry("DROU", "Routes; ponts et ouvrages"));
        assertThat(known.of(OTHER))
                .containsEntry("DAUT", "Autonomie et domicile")
                .hasSize(2);
    }

    @Test
    void a_row_that_names_nothing_is_told_and_the_others_stand() throws IOException {
        Known known = known("""
                code;libelle;collectivite
                DAUT;Direction de l’autonomie;
                ;Direction des routes;
                DCOL;;
                DAUT;Direction des ports;
                DENF;Enfance;21
                """);

        assertThat(known.of(CITY)).containsOnlyKeys("DAUT");
        assertThat(known.faults())
                .extracting(FileFault::line, FileFault::columnName)
                .containsExactly(tuple(3, "code"), tuple(4, "libelle"), tuple(5, "code"), tuple(6, "collectivite"));
        assertThat(known.faults())
                .allSatisfy(fault -> assertThat(fault.english()).isNotEmpty());
    }

    @Test
    void a_file_that_is_no_list_names_nothing_and_says_why() throws IOException {
        Known tooMany = known("code;libelle\nDAUT;Autonomie;de trop\n");
        assertThat(tooMany.faults()).hasSize(1);
        assertThat(tooMany.names()).isEmpty();
        Files.write(
                profiles.resolve(ServiceNamesFile.NAME),
                "code;libelle\nDAUT;Été\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(new ServiceNamesFile(profiles).known().faults())
                .singleElement()
                .extracting(FileFault::reason)
                .asString()
                .contains("UTF-8");
    }

    @Test
    void what_is_kept_reads_back_whatever_signs_it_has() throws IOException {
        ServiceNamesFile file = new ServiceNamesFile(profiles.resolve("new"));
        List<Named> names = List.of(
                new Named(Optional.empty(), "DROU", "Routes; ponts et « ouvrages »"),
                new Named(Optional.of(OTHER), "DROU", "Routes \"du sud\""),
                new Named(Optional.empty(), "-2", "=1+1"),
                new Named(Optional.empty(), "'4", "'Accueil'"));

        assertThat(file.keep(names, file.written().version())).isEqualTo(Kept.DONE);

        assertThat(file.written().known()).isEqualTo(new Known(names, List.of()));
        assertThat(Files.readString(profiles.resolve("new").resolve(ServiceNamesFile.NAME)))
                .startsWith("\ufeffcode;libelle;collectivite")
                .as("a spreadsheet runs nothing of it")
                .contains("'-2;'=1+1")
                .doesNotContain(";=");
    }

    @Test
    void a_list_that_changed_since_it_was_seen_is_not_written_over() throws IOException {
        ServiceNamesFile file = new ServiceNamesFile(profiles);
        Sha256 seen = file.written().version();
        Known byHand = known("code;libelle\nDAUT;Autonomie\n");

        assertThat(file.keep(List.of(), seen)).isEqualTo(Kept.CHANGED_MEANWHILE);
        assertThat(file.known()).isEqualTo(byHand);
    }

    @Test
    void rows_that_name_nothing_and_other_columns_are_not_lost() throws IOException {
        ServiceNamesFile file = new ServiceNamesFile(profiles);
        for (String written : List.of(
                "code;libelle\nDAUT;Autonomie\n;Direction des routes\n", "code;libelle;remarque\nDAUT;Autonomie;x\n")) {
            Known before = known(written);

            assertThat(file.keep(List.of(), file.written().version())).isEqualTo(Kept.HOLDS_MORE);
            assertThat(file.known()).isEqualTo(before);
        }
    }
}
