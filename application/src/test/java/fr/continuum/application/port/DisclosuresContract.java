package fr.continuum.application.port;

import static fr.continuum.application.port.Samples.AUTHORITY;
import static fr.continuum.application.port.Samples.OTHER_AUTHORITY;
import static fr.continuum.application.port.Samples.entry;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.workforce.disclosure.ToldSums;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What every memory of what was told does.
public abstract class DisclosuresContract {

    private static final Owner OWNER = Owner.of(AUTHORITY);
    private static final String TABLE = "TRAININGS 2024";
    private static final ToldSums FIRST = new ToldSums(
            Map.of("F « 1 »", 3, "F2", 9),
            Set.of("F3", "F4"),
            Set.of(Set.of("F « 1 »", "F2")),
            Set.of(Set.of("F « 1 »")));
    private static final Sha256 ONE = Sha256.of("one");
    private static final Sha256 OTHER = Sha256.of("other");
    private static final ToldSums SECOND = new ToldSums(Map.of("F5", 4), Set.of("F2"), Set.of(), Set.of(Set.of("F5")));

    /// Nothing told yet.
    protected abstract Disclosures disclosures();

    @Test
    void what_was_told_comes_back_with_what_was_hidden() {
        Disclosures disclosures = disclosures();

        assertThat(disclosures.of(OWNER, TABLE)).isEqualTo(new Disclosures.Memory(ToldSums.NOTHING, Set.of(), 0));
        assertThat(disclosures.add(OWNER, TABLE, 0, FIRST, ONE, entry(1).at())).isTrue();

        assertThat(disclosures.of(OWNER, TABLE)).isEqualTo(new Disclosures.Memory(FIRST, Set.of(ONE), 1));
        assertThat(disclosures.of(OWNER, "TRAININGS 2025").known()).isZero();
        assertThat(disclosures.of(Owner.of(OTHER_AUTHORITY), TABLE).known()).isZero();
        assertThat(disclosures.of(Owner.HOME, TABLE).known()).isZero();
    }

    @Test
    void all_that_was_ever_told_is_told_together() {
        Disclosures disclosures = disclosures();
        disclosures.add(OWNER, TABLE, 0, FIRST, ONE, entry(2).at());
        disclosures.add(OWNER, TABLE, 1, SECOND, OTHER, entry(1).at());

        Disclosures.Memory memory = disclosures.of(OWNER, TABLE);

        assertThat(memory).isEqualTo(new Disclosures.Memory(FIRST.and(SECOND), Set.of(ONE, OTHER), 2));
        assertThat(memory.told().known())
                .as("nine taken off twelve tells three")
                .contains("F « 1 »");
    }

    @Test
    void what_told_nothing_new_is_known_to_have_been_decided() {
        Disclosures disclosures = disclosures();
        disclosures.add(OWNER, TABLE, 0, FIRST, ONE, entry(1).at());

        assertThat(disclosures.known(OWNER, TABLE)).isEqualTo(1);
        assertThat(disclosures.add(OWNER, TABLE, 1, ToldSums.NOTHING, OTHER, entry(2).at()))
                .isTrue();

        assertThat(disclosures.of(OWNER, TABLE)).isEqualTo(new Disclosures.Memory(FIRST, Set.of(ONE, OTHER), 2));
        assertThat(disclosures.known(OWNER, TABLE)).isEqualTo(2);
        assertThat(disclosures.known(OWNER, "TRAININGS 2025")).isZero();
        assertThat(disclosures.known(Owner.HOME, TABLE)).isZero();
    }

    @Test
    void nothing_is_added_to_what_was_not_known_when_it_was_decided() {
        Disclosures disclosures = disclosures();
        disclosures.add(OWNER, TABLE, 0, FIRST, ONE, entry(1).at());

        assertThat(disclosures.add(OWNER, TABLE, 0, SECOND, OTHER, entry(2).at()))
                .isFalse();
        assertThat(disclosures.add(OWNER, TABLE, 2, SECOND, OTHER, entry(2).at()))
                .isFalse();
        assertThat(disclosures.of(OWNER, TABLE)).isEqualTo(new Disclosures.Memory(FIRST, Set.of(ONE), 1));
        assertThat(disclosures.add(OWNER, "TRAININGS 2025", 0, SECOND, OTHER, entry(2).at()))
                .isTrue();
        assertThat(disclosures.add(OWNER, TABLE, 1, SECOND, OTHER, entry(2).at()))
                .isTrue();
    }
}
