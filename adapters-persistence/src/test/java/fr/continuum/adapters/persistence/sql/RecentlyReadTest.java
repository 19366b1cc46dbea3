package fr.continuum.adapters.persistence.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class RecentlyReadTest {

    private final List<String> asked = new ArrayList<>();

    private Optional<String> read(RecentlyRead<String, String> contents, String key, Optional<String> there) {
        return contents.find(key, () -> {
            asked.add(key);
            return there;
        });
    }

    @Test
    void what_was_read_is_not_read_again() {
        RecentlyRead<String, String> contents = new RecentlyRead<>(10);

        assertThat(read(contents, "a", Optional.of("A"))).hasValue("A");
        assertThat(read(contents, "a", Optional.of("something else"))).hasValue("A");

        assertThat(asked).containsExactly("a");
    }

    @Test
    void what_is_not_there_is_asked_for_again() {
        RecentlyRead<String, String> contents = new RecentlyRead<>(10);

        assertThat(read(contents, "a", Optional.empty())).isEmpty();
        assertThat(read(contents, "a", Optional.of("A"))).hasValue("A");

        assertThat(asked).containsExactly("a", "a");
    }

    @Test
    void what_cannot_be_read_is_said_and_asked_for_again() {
        RecentlyRead<String, String> contents = new RecentlyRead<>(10);

        assertThatThrownBy(() -> contents.get("a", () -> {
                    throw new IllegalStateException("the database does not answer");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the database does not answer");
        assertThat(contents.get("a", () -> "A")).isEqualTo("A");
    }

    @Test
    void what_is_heavier_than_all_that_may_be_held_is_answered_and_not_held() {
        RecentlyRead<String, String> contents = new RecentlyRead<>(3, String::length);

        assertThat(contents.get("a", () -> "heavy")).isEqualTo("heavy");
        assertThat(contents.get("b", () -> "b")).isEqualTo("b");

        assertThat(contents.find("a")).isEmpty();
        assertThat(contents.find("b")).hasValue("b");
    }

    @Test
    void what_a_transaction_reads_at_a_place_is_not_held_for_it_may_be_taken_back() {
        RecentlyRead<Integer, String> contents = RecentlyRead.byPlace(3);

        TransactionSynchronizationManager.setActualTransactionActive(true);
        try {
            assertThat(contents.get(1, () -> "written, not yet committed")).isEqualTo("written, not yet committed");
            contents.put(1, "written, not yet committed");
        } finally {
            TransactionSynchronizationManager.setActualTransactionActive(false);
        }

        assertThat(contents.get(1, () -> "what another wrote there")).isEqualTo("what another wrote there");
        assertThat(contents.find(1)).hasValue("what another wrote there");
    }
}
