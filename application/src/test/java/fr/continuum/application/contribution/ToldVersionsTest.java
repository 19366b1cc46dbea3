package fr.continuum.application.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.domain.shared.Hmac;
import fr.continuum.domain.shared.Sha256;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ToldVersionsTest {

    private static final Sha256 NOW = Sha256.of("douze stagiaires");
    private static final Sha256 OTHER = Sha256.of("treize stagiaires");

    private final AtomicInteger asked = new AtomicInteger();
    private final ToldVersions versions = new ToldVersions(() -> {
        asked.incrementAndGet();
        return new Hmac(new byte[Hmac.SHORTEST_KEY]);
    });

    @Test
    void one_state_has_one_told_version_which_is_not_its_fingerprint() {
        assertThat(versions.of(NOW)).isEqualTo(versions.of(NOW)).isNotIn(NOW, OTHER, versions.of(OTHER));
        assertThat(versions.of(NOW))
                .as("under another key")
                .isNotEqualTo(new ToldVersions(() -> new Hmac(new byte[Hmac.SHORTEST_KEY + 40])).of(NOW));
        assertThat(asked).as("the key is asked for once").hasValue(1);
    }

    @Test
    void what_comes_back_is_todays_version_or_another() {
        assertThat(versions.meant(versions.of(NOW).value(), Optional.of(NOW))).contains(NOW);
        assertThat(versions.meant(versions.of(OTHER).value(), Optional.of(NOW)))
                .isPresent()
                .isNotEqualTo(Optional.of(NOW));
        assertThat(versions.meant(NOW.value(), Optional.of(NOW)))
                .as("who works the fingerprint out learns nothing by sending it")
                .isPresent()
                .isNotEqualTo(Optional.of(NOW));
        assertThat(versions.meant(versions.of(NOW).value(), Optional.empty()))
                .as("withdrawn meanwhile")
                .isPresent();
        assertThat(versions.meant("", Optional.of(NOW))).isEmpty();
    }
}
