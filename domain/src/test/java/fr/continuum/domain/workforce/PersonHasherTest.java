package fr.continuum.domain.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Random;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonHasherTest {

    private static final byte[] KEY = "une clé de trente-deux octets ou plus".getBytes(StandardCharsets.UTF_8);

    private final PersonHasher hasher = new PersonHasher(KEY);

    /// RFC 4231, test cases whose keys are long enough: 6 and 7, with a key of 131 bytes.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Test Using Larger Than Block-Size Key - Hash Key First"
                        + "|60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54",
                "This is a test using a larger than block-size key and a larger than block-size data. The key needs to"
                        + " be hashed before being used by the HMAC algorithm."
                        + "|9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2"
            })
    void it_is_the_hmac_of_the_standard(String message, String expected) {
        byte[] key = new byte[131];
        Arrays.fill(key, (byte) 0xaa);

        assertThat(HexFormat.of().formatHex(new PersonHasher(key).hmac(message.getBytes(StandardCharsets.US_ASCII))))
                .isEqualTo(expected);
    }

    @Test
    void it_is_the_hmac_of_the_platform() throws GeneralSecurityException {
        Random random = new Random(2104);
        for (int i = 0; i < 500; i++) {
            byte[] key = new byte[32 + random.nextInt(100)];
            byte[] message = new byte[random.nextInt(200)];
            random.nextBytes(key);
            random.nextBytes(message);
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));

            assertThat(new PersonHasher(key).hmac(message)).isEqualTo(mac.doFinal(message));
        }
    }

    @Test
    void one_person_is_one_key_in_a_feed_and_another_in_the_next() {
        assertThat(hasher.hash(HrFeed.POSTS, " 012345 ")).isEqualTo(hasher.hash(HrFeed.POSTS, "012345"));
        Set<PersonKey> keys = new HashSet<>();
        for (HrFeed feed : HrFeed.values()) {
            keys.add(hasher.hash(feed, "012345"));
        }
        keys.add(hasher.hash(HrFeed.POSTS, "12345"));
        keys.add(new PersonHasher(Arrays.copyOf(KEY, 32)).hash(HrFeed.POSTS, "012345"));

        assertThat(keys).hasSize(HrFeed.values().length + 2);
    }

    @Test
    void the_key_and_the_identifier_are_said_nowhere() {
        PersonKey key = hasher.hash(HrFeed.POSTS, "012345");

        assertThat(hasher).hasToString("PersonHasher");
        assertThat(key).hasToString("PersonKey[" + key.value().substring(0, 8) + "…]");
        assertThat(key.value()).hasSize(64).doesNotContain("012345");
        assertThatThrownBy(() -> new PersonKey("1 85 05 78 006 084 36"))
                .hasMessage("A keyed hash has 64 hexadecimal digits");
    }

    @Test
    void the_key_given_may_be_wiped_afterwards() {
        byte[] key = KEY.clone();
        PersonHasher copy = new PersonHasher(key);

        Arrays.fill(key, (byte) 0);

        assertThat(copy.hash(HrFeed.POSTS, "1")).isEqualTo(hasher.hash(HrFeed.POSTS, "1"));
    }

    @Test
    void a_short_key_and_nobody_are_refused() {
        assertThatThrownBy(() -> new PersonHasher(new byte[31])).hasMessage("A key has at least 32 bytes, not 31");
        assertThatThrownBy(() -> hasher.hash(HrFeed.POSTS, "  ")).hasMessage("Nobody has an empty identifier");
    }

    @Test
    void keys_have_an_order() {
        PersonKey one = new PersonKey("0".repeat(64));
        PersonKey other = new PersonKey("f".repeat(64));

        assertThat(one).isLessThan(other);
    }
}
