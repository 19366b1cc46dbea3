package fr.continuum.application.port;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.mapping.CodePadding;
import fr.continuum.application.mapping.FeedField;
import fr.continuum.application.mapping.FeedKind;
import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.application.mapping.ProfileName;
import fr.continuum.application.mapping.SignConvention;
import fr.continuum.application.mapping.TableLayout;
import fr.continuum.application.port.KeptFeedProfiles.Entry;
import fr.continuum.application.port.KeptFeedProfiles.Kept;
import fr.continuum.application.port.KeptFeedProfiles.State;
import fr.continuum.domain.ledger.DriftLimits;
import fr.continuum.domain.shared.Sha256;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/// What every place that keeps profiles of feeds does.
public abstract class KeptFeedProfilesContract {

    protected static final ProfileName NAME = new ProfileName("comptes-2026");

    /// Where nothing is kept yet, and a profile ships for each kind under the kind's own key. Asked twice, it is
    /// the same place.
    protected abstract KeptFeedProfiles profiles();

    /// What a night tries of the same place.
    protected abstract FeedProfiles atHand();

    /// @param rejected of its limits, which tells one from another
    protected static FeedProfile profile(int rejected) {
        return profile(NAME.value(), rejected);
    }

    protected static FeedProfile profile(String name, int rejected) {
        return new FeedProfile(
                name,
                FeedKind.LEDGER,
                TableLayout.FOUND,
                Map.of(
                        FeedField.KIND, List.of("Type", "Type de pièce"),
                        FeedField.YEAR, List.of("Exercice"),
                        FeedField.NATURE, List.of("Nature"),
                        FeedField.AMOUNT, List.of("Montant")),
                Map.of(FeedField.BUDGET, "21930048600018"),
                Map.of(FeedField.KIND, Map.of("MDT", "PAYMENT_ORDER")),
                Set.of(),
                Map.of(FeedField.NATURE, new CodePadding(true, 0)),
                Map.of(),
                SignConvention.AS_WRITTEN,
                "",
                List.of("Total"),
                new DriftLimits(rejected, 20, 20, OptionalInt.empty()));
    }

    private Sha256 version() throws IOException {
        return profiles().find(NAME).orElseThrow().version();
    }

    @Test
    void those_that_ship_are_there_and_known_as_such() throws IOException {
        assertThat(profiles().list())
                .hasSize(FeedKind.values().length)
                .allSatisfy(entry -> assertThat(entry.shipped()).isTrue())
                .extracting(Entry::name)
                .containsExactlyInAnyOrderElementsOf(
                        List.of(FeedKind.values()).stream().map(FeedKind::key).toList());
    }

    @Test
    void what_is_kept_reads_back_as_it_was_said_and_is_what_a_night_tries_first() throws IOException {
        assertThat(profiles().keep(NAME, profile(7), Optional.empty())).isEqualTo(Kept.DONE);

        Entry kept = profiles().find(NAME).orElseThrow();
        assertThat(kept.shipped()).isFalse();
        assertThat(kept.kind()).contains(FeedKind.LEDGER);
        assertThat(kept.called()).contains(NAME);
        assertThat(kept.state()).isEqualTo(new State.Sound(profile(7)));
        assertThat(profiles().list().getFirst()).isEqualTo(kept);
        assertThat(atHand().atHand().profiles().getFirst()).isEqualTo(profile(7));
    }

    @Test
    void those_of_the_home_stand_by_name_before_those_that_ship() throws IOException {
        profiles().keep(NAME, profile(7), Optional.empty());
        profiles().keep(new ProfileName("autre"), profile("autre", 7), Optional.empty());

        assertThat(profiles().list())
                .extracting(Entry::name)
                .startsWith("autre", "comptes-2026")
                .hasSize(FeedKind.values().length + 2);
    }

    @Test
    void one_is_written_over_where_it_is_the_one_that_was_seen_and_nowhere_else() throws IOException {
        profiles().keep(NAME, profile(7), Optional.empty());
        Sha256 seen = version();

        assertThat(profiles().keep(NAME, profile(8), Optional.empty())).isEqualTo(Kept.NAME_TAKEN);
        assertThat(profiles().keep(NAME, profile(8), Optional.of(seen))).isEqualTo(Kept.DONE);
        assertThat(profiles().keep(NAME, profile(9), Optional.of(seen))).isEqualTo(Kept.CHANGED_MEANWHILE);
        assertThat(profiles().keep(new ProfileName("autre"), profile("autre", 9), Optional.of(seen)))
                .isEqualTo(Kept.MISSING);

        assertThat(version()).isNotEqualTo(seen);
        assertThat(profiles().find(NAME).orElseThrow().state()).isEqualTo(new State.Sound(profile(8)));
    }

    @Test
    void the_names_of_those_that_ship_are_not_taken() throws IOException {
        assertThat(profiles().keep(new ProfileName("ledger"), profile("ledger", 7), Optional.empty()))
                .isEqualTo(Kept.NAME_RESERVED);
        assertThat(profiles().find(new ProfileName("ledger")).orElseThrow().shipped())
                .isTrue();
    }

    @Test
    void one_goes_where_it_is_the_one_that_was_seen_and_is_missing_afterwards() throws IOException {
        profiles().keep(NAME, profile(7), Optional.empty());
        Sha256 seen = version();

        assertThat(profiles().remove(NAME, Sha256.of("another"))).isEqualTo(Kept.CHANGED_MEANWHILE);
        assertThat(profiles().remove(NAME, seen)).isEqualTo(Kept.DONE);
        assertThat(profiles().remove(NAME, seen)).isEqualTo(Kept.MISSING);
        assertThat(profiles().remove(new ProfileName("ledger"), seen)).isEqualTo(Kept.MISSING);

        assertThat(profiles().find(NAME)).isEmpty();
        assertThat(atHand().atHand().profiles()).hasSize(FeedKind.values().length);
    }

    @Test
    void of_two_who_write_at_once_over_the_same_one_wins() throws Exception {
        profiles().keep(NAME, profile(1), Optional.empty());
        Sha256 seen = version();
        KeptFeedProfiles same = profiles();
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Callable<Kept>> writers = List.of(
                    () -> same.keep(NAME, profile(2), Optional.of(seen)),
                    () -> same.keep(NAME, profile(3), Optional.of(seen)));
            List<Kept> kept = new ArrayList<>();
            for (Future<Kept> one : both.invokeAll(writers)) {
                kept.add(one.get());
            }
            assertThat(kept).containsExactlyInAnyOrder(Kept.DONE, Kept.CHANGED_MEANWHILE);
        }
    }
}
