package fr.continuum.adapters.files.profile;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.mapping.AmountUnit;
import fr.continuum.application.mapping.ContributionField;
import fr.continuum.application.mapping.ContributionProfile;
import fr.continuum.application.mapping.TableLayout;
import fr.continuum.application.port.ContributionProfileFormat;
import fr.continuum.application.testing.SaidInBoth;
import fr.continuum.domain.contribution.ContributionKind;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class YamlContributionProfilesTest {

    private final ContributionProfileFormat format = new YamlContributionProfiles();

    @ParameterizedTest
    @EnumSource(ContributionKind.class)
    void what_is_written_reads_back_as_the_same_profile(ContributionKind kind) {
        Map<ContributionField, String> columns = new EnumMap<>(ContributionField.class);
        ContributionField.of(kind).forEach(field -> columns.put(field, "Col: « " + field + " » #1"));
        ContributionProfile profile = new ContributionProfile(
                "p",
                kind,
                new TableLayout("windows-1252", "\t", ",", 3, "Feuille 1", AmountUnit.THOUSANDS, true),
                columns,
                Map.of(),
                Map.of(ContributionField.LINK, Map.of("Sert à : #1", "SERVES", "-", "")),
                Set.of(ContributionField.DEPARTMENT));

        assertThat(format.read("p", format.write(profile)))
                .isEqualTo(new ContributionProfileFormat.Outcome.Read(profile));
    }

    @Test
    void what_every_row_says_is_kept() {
        ContributionProfile profile = new ContributionProfile(
                "p",
                ContributionKind.TRAINING,
                TableLayout.FOUND,
                Map.of(ContributionField.CODE, "Réf", ContributionField.TITLE, "Titre"),
                Map.of(ContributionField.YEAR, "2026", ContributionField.CATEGORY, "CPF"),
                Map.of(),
                Set.of());

        assertThat(format.read("p", format.write(profile)))
                .isEqualTo(new ContributionProfileFormat.Outcome.Read(profile));
    }

    @Test
    void what_cannot_be_meant_is_a_fault_with_its_place() {
        ContributionProfileFormat.Outcome outcome = format.read("p", """
                reads: contributions
                kind: TRAINING
                file: {amounts: francs, texts: wild}
                columns: {code: A, title: B, category: D, year: F}
                constants: {year: 2026, ground: CUISINE, title: Toujours}
                values:
                  category: {stage: CUISINE}
                  title: {a: b}
                optional-columns: [Z]
                """);

        assertThat(((ContributionProfileFormat.Outcome.Unusable) outcome).faults())
                .extracting(SaidInBoth::fault)
                .satisfiesExactlyInAnyOrder(
                        fault -> assertThat(fault).contains("ligne 3").contains("francs"),
                        fault -> assertThat(fault).contains("ligne 3").contains("wild"),
                        fault -> assertThat(fault).contains("ligne 4").contains("pas les deux"),
                        fault -> assertThat(fault).contains("ligne 5").contains("CUISINE"),
                        fault -> assertThat(fault).contains("ligne 5").contains("« title » est inconnue"),
                        fault -> assertThat(fault).contains("ligne 7").contains("CUISINE"),
                        fault -> assertThat(fault).contains("ligne 8").contains("« title » est inconnue"),
                        fault -> assertThat(fault).contains("ligne 9").contains("« Z »"));
    }

    @Test
    void every_fault_is_told_with_its_place() {
        ContributionProfileFormat.Outcome outcome = format.read("p", """
                reads: contributions
                kind: TRAINING
                columns: {code: A, title: B, year: C, partner: D}
                """);

        assertThat(((ContributionProfileFormat.Outcome.Unusable) outcome).faults())
                .extracting(SaidInBoth::fault)
                .anyMatch(fault -> fault.contains("La clé « category » manque ici"))
                .anyMatch(fault -> fault.contains("La clé « partner » est inconnue ici"));
    }

    @Test
    void a_profile_of_another_kind_says_so() {
        ContributionProfileFormat.Outcome outcome = format.read("p", """
                reads: targets
                columns: {code: a, label: b, level: c, parent: d}
                """);

        assertThat(((ContributionProfileFormat.Outcome.Unusable) outcome).faults())
                .extracting(SaidInBoth::fault)
                .containsExactly("p : Ce profil ne lit pas des contributions. Choisissez-en un autre.");
    }
}
