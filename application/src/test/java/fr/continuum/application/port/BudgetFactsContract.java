package fr.continuum.application.port;

import static fr.continuum.application.port.Samples.AUTHORITY;
import static fr.continuum.application.port.Samples.OTHER_AUTHORITY;
import static fr.continuum.application.port.Samples.YEAR;
import static fr.continuum.application.port.Samples.fullLine;
import static fr.continuum.application.port.Samples.giving;
import static fr.continuum.application.port.Samples.key;
import static fr.continuum.application.port.Samples.line;
import static fr.continuum.application.port.Samples.load;
import static fr.continuum.application.port.Samples.read;
import static fr.continuum.application.port.Samples.reading;
import static fr.continuum.application.port.Samples.sha;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.continuum.application.port.BudgetDocumentReader.Alike;
import fr.continuum.application.port.BudgetDocumentReader.ReadOutcome;
import fr.continuum.domain.budget.Amounts;
import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.BudgetLine;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.budget.Movement;
import fr.continuum.domain.budget.Section;
import fr.continuum.domain.budget.Sums;
import fr.continuum.domain.trace.KeyTotals;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/// What every store of facts does.
public abstract class BudgetFactsContract {

    private static final BudgetKey SCHOOLS = key("21");
    private static final BudgetKey CULTURE = key("30");
    private static final BudgetKey GRANTS = key(Flow.REVENUE, Movement.ORDER, Section.UNKNOWN, "", "");

    /// No reading yet, no room for any year.
    protected abstract BudgetFacts facts();

    /// The lines of a reading kept by [#facts()], asked key by key.
    protected abstract Consultation consultation();

    @Test
    void a_reading_comes_back_with_all_it_found() throws IOException {
        BudgetFacts facts = facts();
        facts.makeRoomFor(YEAR);
        BudgetLine[] lines = {fullLine(1), line(2, GRANTS, Measure.VOTED, 5)};
        ReadOutcome.Read expected = read(lines);

        ReadOutcome outcome = facts.load(reading("A"), YEAR, giving(lines));

        assertThat(outcome).isEqualTo(expected);
        assertThat(facts.find(reading("A")))
                .contains(new Reading(
                        reading("A"),
                        expected.header(),
                        expected.lines(),
                        expected.sums(),
                        expected.controlTotals(),
                        expected.unknownCodes(),
                        expected.rejected()));
    }

    @Test
    void every_line_is_kept_as_it_is_and_identical_ones_are_not_merged() {
        BudgetFacts facts = facts();
        BudgetLine[] lines = {fullLine(1), fullLine(2), line(3, fullLine(1).key(), Amounts.NONE), fullLine(7)};

        load(facts, reading("A"), lines);

        assertThat(consultation().lines(reading("A"), fullLine(1).key(), 10, 0)).containsExactly(lines);
        assertThat(consultation().line(reading("A"), 7)).contains(lines[3]);
        assertThat(consultation().line(reading("A"), 4)).isEmpty();
    }

    @Test
    void keys_are_summed_in_the_order_they_were_first_seen() {
        BudgetFacts facts = facts();

        load(
                facts,
                reading("A"),
                line(1, CULTURE, Measure.EXECUTED, -300),
                line(2, SCHOOLS, Amounts.NONE.with(Measure.EXECUTED, 0).with(Measure.VOTED, 700)),
                line(3, CULTURE, Measure.EXECUTED, 100),
                line(4, GRANTS, Amounts.NONE));

        assertThat(facts.keyTotals(reading("A")))
                .containsExactly(
                        totals(CULTURE, Measure.EXECUTED, -200, 2),
                        both(totals(SCHOOLS, Measure.EXECUTED, 0, 1), Measure.VOTED, 700, 1),
                        new KeyTotals(GRANTS));
    }

    @Test
    void keys_of_wanted_codes_are_those_among_all_of_them() {
        BudgetFacts facts = facts();
        load(
                facts,
                reading("A"),
                line(1, CULTURE, Measure.EXECUTED, -300),
                line(2, SCHOOLS, Measure.VOTED, 700),
                line(3, CULTURE, Measure.EXECUTED, 100));

        for (BudgetFacts asked : List.of(facts, facts())) {
            for (KeyField field : EnumSet.complementOf(EnumSet.of(KeyField.POLICY))) {
                for (KeyTotals one : facts.keyTotals(reading("A"))) {
                    String code = one.key().code(field);
                    assertThat(asked.keyTotals(reading("A"), field, code::equals))
                            .as(field.code())
                            .isEqualTo(facts.keyTotals(reading("A")).stream()
                                    .filter(totals -> totals.key().code(field).equals(code))
                                    .toList());
                }
            }
            assertThat(asked.keyTotals(reading("A"), KeyField.NATURE, _ -> false))
                    .isEmpty();
            assertThat(asked.keyTotals(reading("B"), KeyField.NATURE, _ -> true))
                    .isEmpty();
        }
    }

    @Test
    void lines_of_one_key_that_carry_now_this_measure_now_that_add_up_under_each() {
        BudgetFacts facts = facts();

        load(
                facts,
                reading("A"),
                line(1, CULTURE, Measure.EXECUTED, 100),
                line(2, CULTURE, Measure.VOTED, 5),
                line(3, CULTURE, Measure.EXECUTED, -30),
                line(4, CULTURE, Amounts.NONE.with(Measure.EXECUTED, 1).with(Measure.VOTED, 2)),
                line(5, CULTURE, Measure.VOTED, 3),
                line(6, SCHOOLS, Measure.VOTED, 0));

        assertThat(facts.keyTotals(reading("A")))
                .containsExactly(
                        both(totals(CULTURE, Measure.EXECUTED, 71, 3), Measure.VOTED, 10, 3),
                        totals(SCHOOLS, Measure.VOTED, 0, 1));
    }

    @Test
    void lines_told_as_those_of_one_key_are_lines_as_any_other() throws IOException {
        BudgetFacts facts = facts();
        BudgetLine[] lines = {
            line(1, CULTURE, Measure.PAID, 100),
            line(2, SCHOOLS, Measure.COMMITTED, 5),
            line(3, CULTURE, Measure.PAID, -30),
            fullLine(4),
            line(6, CULTURE, Measure.COMMITTED, 7),
            line(7, GRANTS, Measure.PAID, 2),
            line(8, CULTURE, Measure.PAID, 1),
            line(9, SCHOOLS, Measure.COMMITTED, 0)
        };
        facts.makeRoomFor(YEAR);

        facts.load(reading("A"), YEAR, handler -> {
            handler.line(lines[0]);
            Alike paid = handler.alike(CULTURE, Measure.PAID);
            handler.line(lines[1]);
            Alike committed = handler.alike(SCHOOLS, Measure.COMMITTED);
            tell(paid, lines[2], -30);
            handler.line(lines[3]);
            tell(handler.alike(CULTURE, Measure.COMMITTED), lines[4], 7);
            // No line had this key yet.
            tell(handler.alike(GRANTS, Measure.PAID), lines[5], 2);
            tell(paid, lines[6], 1);
            tell(committed, lines[7], 0);
            return read(lines);
        });

        load(facts, reading("B"), lines);
        assertThat(facts.keyTotals(reading("A"))).isEqualTo(facts.keyTotals(reading("B")));
        assertThat(facts.keyTotals(reading("A")).getFirst())
                .isEqualTo(both(totals(CULTURE, Measure.PAID, 71, 3), Measure.COMMITTED, 7, 1));
        assertThat(facts.sumsOfKeys(reading("A"))).isEqualTo(read(lines).sums());
        for (BudgetLine line : lines) {
            assertThat(consultation().line(reading("A"), line.ordinal())).contains(line);
        }
    }

    private static void tell(Alike alike, BudgetLine line, long cents) {
        alike.line(line.ordinal(), line.sourceLine(), cents, line.label());
    }

    @Test
    void the_sums_of_the_keys_are_those_made_while_reading() {
        BudgetFacts facts = facts();
        BudgetLine[] lines = {fullLine(1), fullLine(3), line(4, GRANTS, Measure.VOTED, 5)};

        load(facts, reading("A"), lines);

        assertThat(facts.sumsOfKeys(reading("A"))).isEqualTo(read(lines).sums());
        assertThat(facts.sumsOfKeys(reading("B"))).isEqualTo(Sums.NONE);
    }

    @Test
    void a_document_may_have_no_line() {
        BudgetFacts facts = facts();

        load(facts, reading("A"));

        assertThat(facts.find(reading("A")).orElseThrow().sums()).isEqualTo(Sums.NONE);
        assertThat(facts.keyTotals(reading("A"))).isEmpty();
        assertThat(facts.sumsOfKeys(reading("A"))).isEqualTo(Sums.NONE);
    }

    @Test
    void a_malformed_document_leaves_no_trace() throws IOException {
        BudgetFacts facts = facts();
        facts.makeRoomFor(YEAR);
        ReadOutcome malformed = new ReadOutcome.Malformed(FileFault.at("budget.xml", 12, 3, "balise non fermée"));

        ReadOutcome outcome = facts.load(reading("A"), YEAR, handler -> {
            handler.line(line(1, SCHOOLS, Measure.VOTED, 100));
            return malformed;
        });

        assertThat(outcome).isEqualTo(malformed);
        assertNothingOf(facts, reading("A"));
    }

    @Test
    void what_turns_out_to_be_no_budget_document_leaves_no_trace() throws IOException {
        BudgetFacts facts = facts();
        facts.makeRoomFor(YEAR);
        ReadOutcome other = new ReadOutcome.NotABudgetDocument(FileFault.of("agents.csv", "ce n’est pas un budget"));

        assertThat(facts.load(reading("A"), YEAR, _ -> other)).isEqualTo(other);
        assertNothingOf(facts, reading("A"));
    }

    @Test
    void a_document_that_is_told_after_its_lines_comes_back_like_any_other() throws IOException {
        BudgetFacts facts = facts();
        facts.makeRoomFor(YEAR);
        BudgetLine[] lines = {fullLine(1), line(2, GRANTS, Measure.VOTED, 5)};

        assertThat(facts.loadAhead(AUTHORITY, YEAR, ahead(reading("A"), lines))).isTrue();

        load(facts, reading("B"), lines);
        assertThat(facts.find(reading("A")).orElseThrow().sums())
                .isEqualTo(read(lines).sums());
        assertThat(facts.keyTotals(reading("A"))).isEqualTo(facts.keyTotals(reading("B")));
        assertThat(facts.sumsOfKeys(reading("A"))).isEqualTo(read(lines).sums());
        assertThat(consultation().lines(reading("A"), GRANTS, 10, 0)).containsExactly(lines[1]);
    }

    @Test
    void lines_ahead_of_nothing_or_of_what_is_there_leave_no_trace() throws IOException {
        BudgetFacts facts = facts();
        facts.makeRoomFor(YEAR);
        load(facts, reading("A"), fullLine(1));

        boolean nothing = facts.loadAhead(AUTHORITY, YEAR, handler -> {
            handler.line(line(1, SCHOOLS, Measure.VOTED, 100));
            return Optional.empty();
        });
        boolean again = facts.loadAhead(AUTHORITY, YEAR, ahead(reading("A"), fullLine(1), fullLine(2)));

        assertThat(nothing).isFalse();
        assertThat(again).isFalse();
        assertThat(facts.keyTotals(reading("A"))).hasSize(1);
        assertThat(facts.find(reading("A")).orElseThrow().sums())
                .isEqualTo(read(fullLine(1)).sums());
        assertThat(consultation().lines(reading("A"), SCHOOLS, 10, 0)).isEmpty();
    }

    @Test
    void lines_ahead_of_a_document_of_somebody_else_or_of_a_file_that_fails_leave_no_trace() throws IOException {
        BudgetFacts facts = facts();
        facts.makeRoomFor(YEAR);
        IOException gone = new IOException("the disk has gone");

        assertThatThrownBy(() -> facts.loadAhead(OTHER_AUTHORITY, YEAR, ahead(reading("A"), fullLine(1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> facts.loadAhead(AUTHORITY, YEAR, handler -> {
                    handler.line(fullLine(1));
                    throw gone;
                }))
                .isSameAs(gone);
        assertNothingOf(facts, reading("A"));

        assertThat(facts.loadAhead(AUTHORITY, YEAR, ahead(reading("A"), fullLine(1))))
                .isTrue();
    }

    @Test
    void lines_go_ahead_only_where_room_was_made() {
        BudgetFacts facts = facts();

        assertThatThrownBy(() ->
                        facts.loadAhead(AUTHORITY, new FiscalYear(YEAR.value() + 50), ahead(reading("A"), fullLine(1))))
                .isInstanceOf(IllegalStateException.class);
    }

    private static BudgetFacts.AheadLoader ahead(ReadingId id, BudgetLine... lines) {
        return handler -> {
            for (BudgetLine line : lines) {
                handler.line(line);
            }
            return Optional.of(new BudgetFacts.Ahead(id, read(lines)));
        };
    }

    @Test
    void a_load_that_fails_leaves_no_trace_and_can_be_done_again() {
        BudgetFacts facts = facts();
        facts.makeRoomFor(YEAR);

        assertThatThrownBy(() -> facts.load(reading("A"), YEAR, handler -> {
                    handler.line(line(1, SCHOOLS, Measure.VOTED, 100));
                    throw new IOException("the disk is gone");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("the disk is gone");
        assertThatThrownBy(() -> facts.load(reading("A"), YEAR, handler -> {
                    handler.line(line(1, SCHOOLS, Measure.VOTED, 100));
                    throw new IllegalArgumentException("a bug");
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a bug");
        assertNothingOf(facts, reading("A"));

        load(facts, reading("A"), line(1, SCHOOLS, Measure.VOTED, 100));

        assertThat(facts.keyTotals(reading("A"))).containsExactly(totals(SCHOOLS, Measure.VOTED, 100, 1));
    }

    @Test
    void a_reading_is_loaded_once() {
        BudgetFacts facts = facts();
        load(facts, reading("A"), line(1, SCHOOLS, Measure.VOTED, 100));

        assertThatThrownBy(() -> facts.load(reading("A"), YEAR, giving(line(1, SCHOOLS, Measure.VOTED, 1))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Already loaded: " + reading("A"));
        assertThat(facts.keyTotals(reading("A"))).containsExactly(totals(SCHOOLS, Measure.VOTED, 100, 1));
    }

    @Test
    void a_year_has_no_room_until_it_is_made() {
        BudgetFacts facts = facts();

        assertThatThrownBy(() -> facts.load(reading("A"), YEAR, giving()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("No room was made for 2026");
    }

    @Test
    void a_new_reader_or_another_chart_makes_another_reading() {
        BudgetFacts facts = facts();
        ReadingId first = reading("A");
        ReadingId newReader = new ReadingId(AUTHORITY, first.document(), "reader 2", null);
        ReadingId withChart = new ReadingId(AUTHORITY, first.document(), "reader 2", sha("chart"));
        ReadingId elsewhere = new ReadingId(OTHER_AUTHORITY, first.document(), "reader 1", null);

        load(facts, first, line(1, SCHOOLS, Measure.VOTED, 100));
        load(facts, newReader, line(1, SCHOOLS, Measure.VOTED, 200));
        load(facts, withChart, line(1, CULTURE, Measure.VOTED, 200));
        load(facts, elsewhere, line(1, CULTURE, Measure.VOTED, 300));

        assertThat(facts.readings(AUTHORITY, first.document()))
                .extracting(Reading::id)
                .containsExactly(withChart, newReader, first);
        assertThat(facts.keyTotals(newReader)).containsExactly(totals(SCHOOLS, Measure.VOTED, 200, 1));
        assertThat(facts.keyTotals(elsewhere)).containsExactly(totals(CULTURE, Measure.VOTED, 300, 1));
    }

    @Test
    void room_for_a_year_is_made_once_however_many_ask() throws Exception {
        BudgetFacts facts = facts();
        Callable<Boolean> asking = () -> {
            facts.makeRoomFor(YEAR);
            facts.makeRoomFor(new FiscalYear(2027));
            return true;
        };

        assertThat(together(List.of(asking, asking, asking, asking))).containsOnly(true);

        load(facts, reading("A"), line(1, SCHOOLS, Measure.VOTED, 100));
        assertThat(facts.find(reading("A"))).isPresent();
    }

    @Test
    void two_processes_may_load_for_one_authority_at_once() throws Exception {
        BudgetFacts facts = facts();
        facts.makeRoomFor(YEAR);
        Callable<Boolean> a = () -> facts.load(reading("A"), YEAR, giving(manyKeys(0))) instanceof ReadOutcome.Read;
        Callable<Boolean> b = () -> facts.load(reading("B"), YEAR, giving(manyKeys(100))) instanceof ReadOutcome.Read;

        assertThat(together(List.of(a, b))).containsOnly(true);

        assertThat(facts.keyTotals(reading("A"))).hasSize(200);
        assertThat(facts.keyTotals(reading("B")).getFirst()).isEqualTo(totals(key("F100"), Measure.VOTED, 100, 1));
    }

    private static BudgetLine[] manyKeys(int from) {
        BudgetLine[] lines = new BudgetLine[200];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = line(i + 1, key("F" + (from + i)), Measure.VOTED, from + i);
        }
        return lines;
    }

    static <T> List<T> together(List<Callable<T>> tasks) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(tasks.size())) {
            List<Future<T>> futures = threads.invokeAll(tasks);
            return futures.stream().map(Future::resultNow).toList();
        }
    }

    private void assertNothingOf(BudgetFacts facts, ReadingId id) {
        assertThat(facts.find(id)).isEmpty();
        assertThat(facts.keyTotals(id)).isEmpty();
        assertThat(facts.readings(id.authority(), id.document())).isEmpty();
        assertThat(consultation().line(id, 1)).isEmpty();
    }

    private static KeyTotals totals(BudgetKey key, Measure measure, long cents, long lines) {
        return both(new KeyTotals(key), measure, cents, lines);
    }

    private static KeyTotals both(KeyTotals totals, Measure measure, long cents, long lines) {
        totals.add(measure, cents, lines);
        return totals;
    }
}
