package fr.continuum.application.port;

import static fr.continuum.application.port.Samples.AUTHORITY;
import static fr.continuum.application.port.Samples.OTHER_AUTHORITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.continuum.application.mapping.AmountUnit;
import fr.continuum.application.mapping.ContributionField;
import fr.continuum.application.mapping.ContributionProfile;
import fr.continuum.application.mapping.ProfileName;
import fr.continuum.application.mapping.TableLayout;
import fr.continuum.application.port.ContributionProfiles.Entry;
import fr.continuum.application.port.ContributionProfiles.Kept;
import fr.continuum.application.port.ContributionProfiles.State;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.shared.Owner;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What every place that keeps profiles does.
public abstract class ContributionProfilesContract {

    protected static final Owner OWN = Owner.of(AUTHORITY);
    protected static final Owner OTHER = Owner.of(OTHER_AUTHORITY);
    protected static final ProfileName NAME = new ProfileName("rh-2026");

    /// Nothing kept yet.
    protected abstract ContributionProfiles profiles() throws IOException;

    protected static ContributionProfile profile(String code) {
        return new ContributionProfile(
                NAME.value(),
                ContributionKind.TRAINING,
                new TableLayout("windows-1252", "\t", ",", 3, "Été", AmountUnit.CENTS, true),
                Map.of(
                        ContributionField.CODE, code,
                        ContributionField.TITLE, "Intitulé : « le titre » #1",
                        ContributionField.COST, "Coût",
                        ContributionField.CATEGORY, "Type"),
                Map.of(ContributionField.YEAR, "2026", ContributionField.GROUND, "SAFETY"),
                Map.of(ContributionField.CATEGORY, Map.of("formation maison", "PROFICIENCY", "-", "")),
                Set.of(ContributionField.COST));
    }

    private static ContributionProfile sound(Optional<Entry> entry) {
        return ((State.Sound) entry.orElseThrow().state()).profile();
    }

    @ParameterizedTest
    @EnumSource(ContributionKind.class)
    void one_ships_for_each_kind_and_reads_every_field(ContributionKind kind) throws IOException {
        Entry shipped = profiles().find(OWN, ProfileName.shipped(kind)).orElseThrow();

        assertThat(shipped.keptBy()).isEmpty();
        assertThat(sound(Optional.of(shipped)).kind()).isEqualTo(kind);
        assertThat(sound(Optional.of(shipped)).columns().keySet())
                .containsExactlyInAnyOrderElementsOf(ContributionField.of(kind));
        assertThat(profiles().list(Owner.HOME)).contains(shipped);
    }

    @Test
    void what_is_kept_is_found_under_its_name_as_it_was() throws IOException {
        ContributionProfiles profiles = profiles();

        assertThat(profiles.keep(OWN, NAME, profile("Réf"), false)).isEqualTo(Kept.DONE);

        assertThat(sound(profiles.find(OWN, NAME))).isEqualTo(profile("Réf"));
        assertThat(profiles.list(OWN))
                .filteredOn(entry -> entry.keptBy().isPresent())
                .extracting(Entry::name, Entry::keptBy)
                .containsExactly(tuple("rh-2026", Optional.of(OWN)));
    }

    @Test
    void an_authority_finds_its_own_then_the_homes_and_nothing_of_another() throws IOException {
        ContributionProfiles profiles = profiles();
        profiles.keep(OWN, NAME, profile("le sien"), false);

        assertThat(profiles.find(OTHER, NAME)).isEmpty();
        assertThat(profiles.find(Owner.HOME, NAME)).isEmpty();
        assertThat(profiles.list(OTHER)).noneMatch(entry -> entry.name().equals("rh-2026"));

        assertThat(profiles.keep(Owner.HOME, NAME, profile("à tous"), false)).isEqualTo(Kept.DONE);
        assertThat(sound(profiles.find(OTHER, NAME)).column(ContributionField.CODE))
                .isEqualTo("à tous");
        assertThat(sound(profiles.find(OWN, NAME)).column(ContributionField.CODE))
                .isEqualTo("le sien");
        assertThat(profiles.list(OWN))
                .filteredOn(entry -> entry.name().equals("rh-2026"))
                .hasSize(1);
    }

    @Test
    void a_name_that_is_taken_is_written_over_only_where_that_is_meant() throws IOException {
        ContributionProfiles profiles = profiles();
        profiles.keep(OWN, NAME, profile("avant"), false);

        assertThat(profiles.keep(OWN, NAME, profile("après"), false)).isEqualTo(Kept.NAME_TAKEN);
        assertThat(sound(profiles.find(OWN, NAME)).column(ContributionField.CODE))
                .isEqualTo("avant");

        assertThat(profiles.keep(OWN, NAME, profile("après"), true)).isEqualTo(Kept.DONE);
        assertThat(sound(profiles.find(OWN, NAME)).column(ContributionField.CODE))
                .isEqualTo("après");
    }

    @Test
    void the_name_of_a_profile_that_ships_is_not_given_to_another() throws IOException {
        ContributionProfiles profiles = profiles();
        ProfileName training = ProfileName.shipped(ContributionKind.TRAINING);
        profiles.keep(OWN, NAME, profile("Réf"), false);

        assertThat(profiles.keep(OWN, training, profile("Réf"), true)).isEqualTo(Kept.NAME_RESERVED);
        assertThat(profiles.rename(OWN, NAME, training)).isEqualTo(Kept.NAME_RESERVED);
        assertThat(profiles.find(OWN, training).orElseThrow().keptBy()).isEmpty();
        assertThat(profiles.find(OWN, NAME)).isPresent();
    }

    @Test
    void a_profile_takes_another_name_which_no_other_has() throws IOException {
        ContributionProfiles profiles = profiles();
        ProfileName next = new ProfileName("rh-2027");
        profiles.keep(OWN, NAME, profile("le premier"), false);
        profiles.keep(OWN, next, profile("le second"), false);

        assertThat(profiles.rename(OWN, NAME, next)).isEqualTo(Kept.NAME_TAKEN);
        assertThat(profiles.rename(OTHER, NAME, new ProfileName("x"))).isEqualTo(Kept.MISSING);
        assertThat(profiles.rename(OWN, NAME, new ProfileName("autre"))).isEqualTo(Kept.DONE);

        assertThat(profiles.find(OWN, NAME)).isEmpty();
        assertThat(sound(profiles.find(OWN, new ProfileName("autre"))).column(ContributionField.CODE))
                .isEqualTo("le premier");
        assertThat(sound(profiles.find(OWN, new ProfileName("autre"))).name()).isEqualTo("autre");
    }

    @Test
    void an_owner_removes_its_own_alone() throws IOException {
        ContributionProfiles profiles = profiles();
        profiles.keep(Owner.HOME, NAME, profile("à tous"), false);

        assertThat(profiles.remove(OWN, NAME)).isFalse();
        assertThat(profiles.remove(OWN, ProfileName.shipped(ContributionKind.TRAINING)))
                .isFalse();
        assertThat(profiles.remove(Owner.HOME, NAME)).isTrue();
        assertThat(profiles.remove(Owner.HOME, NAME)).isFalse();
        assertThat(profiles.find(OWN, NAME)).isEmpty();
        assertThat(profiles.list(OWN)).hasSize(ContributionKind.values().length);
    }

    @Test
    void they_are_listed_by_name() throws IOException {
        ContributionProfiles profiles = profiles();
        for (String name : new String[] {"zone", "a", "p-2"}) {
            profiles.keep(name.equals("a") ? OWN : Owner.HOME, new ProfileName(name), profile("Réf"), false);
        }

        assertThat(profiles.list(OWN))
                .extracting(Entry::name)
                .isSorted()
                .contains("a", "p-2", "zone")
                .containsAll(Arrays.stream(ContributionKind.values())
                        .map(kind -> ProfileName.shipped(kind).value())
                        .toList());
    }
}
