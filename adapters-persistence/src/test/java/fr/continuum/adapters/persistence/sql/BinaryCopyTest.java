package fr.continuum.adapters.persistence.sql;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.persistence.JooqPorts;
import fr.continuum.adapters.persistence.postgres.OnEachPostgres;
import fr.continuum.adapters.persistence.postgres.PostgresUnderTest;
import java.util.List;
import org.jooq.Record;
import org.junit.jupiter.api.Test;

@OnEachPostgres
class BinaryCopyTest {

    private static final String TABLE =
            "create temporary table copied (s smallint, i int, l bigint, b boolean, t text, u text) on commit drop";
    private static final List<String> COLUMNS = List.of("s", "i", "l", "b", "t", "u");

    private final JooqPorts ports;

    BinaryCopyTest(PostgresUnderTest postgres) {
        ports = JooqPorts.on(postgres);
    }

    @Test
    void every_kind_of_value_arrives_as_it_was() {
        assertThat(copied(copy -> copy.row()
                        .int16(-3)
                        .int32(Integer.MIN_VALUE)
                        .int64(Long.MIN_VALUE + 1)
                        .bool(true)
                        .text("Œuvre, 100 € — 𝄞\n\t\\N")
                        .textOrNone("")))
                .containsExactly(List.of(
                        (short) -3, Integer.MIN_VALUE, Long.MIN_VALUE + 1, true, "Œuvre, 100 € — 𝄞\n\t\\N", "null"));
    }

    @Test
    void a_character_the_database_cannot_hold_is_marked() {
        assertThat(copied(copy ->
                        copy.row().none().none().none().none().text("a\0b").none()))
                .containsExactly(List.of("null", "null", "null", "null", "a\uFFFDb", "null"));
    }

    @Test
    void texts_longer_than_the_buffer_and_thousands_of_rows_pass() {
        String ascii = "x".repeat(1 << 20);
        String wide = "é".repeat(1 << 18);

        List<List<Object>> rows = copied(copy -> {
            for (int i = 0; i < 5_000; i++) {
                copy.row()
                        .int16(1)
                        .int32(i)
                        .int64(i)
                        .bool(false)
                        .text("label " + i)
                        .none();
            }
            copy.row().int16(2).int32(5_000).int64(0).bool(false).text(ascii).text(wide);
        });

        assertThat(rows).hasSize(5_001);
        assertThat(rows.getLast()).isEqualTo(List.of((short) 2, 5_000, 0L, false, ascii, wide));
    }

    @Test
    void texts_arrive_as_an_array() {
        List<String> texts = List.of("défi 1", "", "a\0b", "x".repeat(1 << 18));

        List<String[]> found = ports.sql().transactionResult(transaction -> {
            transaction.dsl().execute("create temporary table arrays (i int, t text[]) on commit drop");
            transaction.dsl().connection(connection -> {
                try (BinaryCopy copy = BinaryCopy.into(connection, "arrays", List.of("i", "t"))) {
                    copy.row().int32(1).texts(texts);
                    copy.row().int32(2).texts(List.of());
                    copy.end();
                }
            });
            return transaction.dsl().fetch("select t from arrays order by i").getValues(0, String[].class);
        });

        assertThat(found).containsExactly(new String[] {"défi 1", "", "a\uFFFDb", "x".repeat(1 << 18)}, new String[0]);
    }

    private interface Rows {
        void into(BinaryCopy copy);
    }

    private List<List<Object>> copied(Rows rows) {
        return ports.sql().transactionResult(transaction -> {
            transaction.dsl().execute(TABLE);
            transaction.dsl().connection(connection -> {
                try (BinaryCopy copy = BinaryCopy.into(connection, "copied", COLUMNS)) {
                    rows.into(copy);
                    copy.end();
                }
            });
            return transaction.dsl().fetch("select * from copied order by i").map(BinaryCopyTest::values);
        });
    }

    private static List<Object> values(Record row) {
        return row.intoList().stream()
                .map(value -> value == null ? "null" : value)
                .toList();
    }
}
