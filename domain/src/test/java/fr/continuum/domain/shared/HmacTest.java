package fr.continuum.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// That it is the one of the standard, `PersonHasherTest` shows.
class HmacTest {

    private static final Hmac KEYED =
            new Hmac("une clé de trente-deux octets ou plus".getBytes(StandardCharsets.UTF_8));

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void each_use_has_a_key_of_its_own() {
        Hmac versions = KEYED.derived("versions");
        Hmac others = KEYED.derived("others");

        assertThat(versions.of(bytes("x"))).isEqualTo(KEYED.derived("versions").of(bytes("x")));
        assertThat(versions.of(bytes("x"))).isNotEqualTo(others.of(bytes("x")));
        assertThat(versions.of(bytes("x"))).isNotEqualTo(KEYED.of(bytes("x")));
        assertThat(versions).hasToString("Hmac");
    }

    @Test
    void a_use_is_one_line_which_no_identifier_is() {
        assertThatThrownBy(() -> KEYED.derived("POSTS\n012345")).hasMessage("A use of a key is told in one line");
        assertThatThrownBy(() -> KEYED.derived(" ")).hasMessage("A use of a key is told in one line");
        assertThatThrownBy(() -> new Hmac(new byte[31])).hasMessage("A key has at least 32 bytes, not 31");
    }
}
