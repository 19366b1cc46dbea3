package fr.continuum.adapters.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.continuum.adapters.files.totem.Readings;
import fr.continuum.application.testing.SharedData;
import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.BudgetLine;
import fr.continuum.domain.budget.ControlTotals;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.budget.Movement;
import fr.continuum.domain.check.LedgerChecks;
import fr.continuum.domain.check.LedgerGap;
import fr.continuum.domain.check.LedgerGap.Question;
import fr.continuum.domain.check.SeriesChecks.DocumentInForce;
import fr.continuum.domain.testing.Headers;
import fr.continuum.domain.trace.KeyTotals;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// R24 between a real account and the ledger its own lines make, as a finance tool writes it: each row names the
/// chapter of its account, whatever the assembly votes, and says nothing of order operations.
class LedgerOfRealAccountsTest {

    private static final String MONTREUIL_2018 = "montreuil/CA_2018.xml";
    private static final String MONTREUIL_2019 = "montreuil/CA_2019.xml";
    private static final String GIRONDE_2019 = "gironde-numerique-ca-2019/totem.xml";

    /// An account beside what it is made of.
    private record Account(DocumentInForce document, List<BudgetLine> lines) {

        static Account read(String file) throws IOException {
            Readings.Reading reading = Readings.read(SharedData.content("totem/" + file), Readings.realCharts());
            List<KeyTotals> keys = reading.lines().stream().map(Account::totals).toList();
            return new Account(
                    new DocumentInForce(
                            reading.outcome().header(), reading.outcome().controlTotals(), () -> keys),
                    reading.lines());
        }

        private static KeyTotals totals(BudgetLine line) {
            KeyTotals totals = new KeyTotals(line.key());
            totals.add(line.amounts());
            return totals;
        }

        /// Of the lines something was executed on; with other rows beside them.
        List<LedgerGap> gaps(Function<BudgetLine, BudgetKey> written, KeyTotals... more) {
            List<KeyTotals> rows = new ArrayList<>(executed()
                    .map(line -> paid(written.apply(line), line.amounts().centsOrZero(Measure.EXECUTED)))
                    .toList());
            rows.addAll(List.of(more));
            DocumentInForce ledger = new DocumentInForce(
                    Headers.header("GL " + document.header().fiscalYear() + " budget="
                            + document.header().budget()),
                    ControlTotals.NONE,
                    () -> rows);
            return LedgerChecks.gaps(List.of(ledger, document));
        }

        private Stream<BudgetLine> executed() {
            return lines.stream()
                    .filter(line -> !line.key().carriesResultOver())
                    .filter(line -> line.amounts().centsOrZero(Measure.EXECUTED) != 0);
        }

        /// A line of each place where credits are voted, by the place as its own fields tell it.
        Map<String, BudgetLine> places() {
            Map<String, BudgetLine> places = new LinkedHashMap<>();
            executed()
                    .filter(line -> line.key().movement() == Movement.REAL)
                    .forEach(line -> places.putIfAbsent(place(line), line));
            return places;
        }

        private static String place(BudgetLine line) {
            String flow = line.key().flow() == Flow.EXPENSE ? "dépenses" : "recettes";
            return line.key().operation().isEmpty()
                    ? flow + " chapitre " + chapter(line)
                    : flow + " opération " + line.key().operation();
        }
    }

    private static KeyTotals paid(BudgetKey key, long cents) {
        KeyTotals totals = new KeyTotals(key);
        totals.add(Measure.PAID, cents, 1);
        return totals;
    }

    /// As the chart has it: what a tool writes of an account.
    private static String chapter(BudgetLine line) {
        String written = line.detail().contNat();
        if (!line.detail().contOp().isEmpty()) {
            return line.detail().contOp();
        }
        if (!written.isEmpty() && written.length() <= 3) {
            return written;
        }
        String nature = line.key().nature();
        return nature.startsWith("6419") ? "013" : nature.substring(0, 2);
    }

    private static BudgetKey row(BudgetLine line) {
        return row(line, chapter(line), line.key().operation());
    }

    /// Operations for third parties under their account, as other tools write them.
    private static BudgetKey underTheirAccount(BudgetLine line) {
        return line.detail().contOp().isEmpty()
                ? row(line)
                : row(line, "45", line.detail().contOp());
    }

    /// As tools write that keep operations to themselves.
    private static BudgetKey withoutOperation(BudgetLine line) {
        return row(line, chapter(line), "");
    }

    /// The same, where what is voted by operation has its article as its chapter.
    private static BudgetKey withArticles(BudgetLine line) {
        return line.key().operation().isEmpty() || !line.detail().contOp().isEmpty()
                ? withoutOperation(line)
                : row(line, line.key().nature(), "");
    }

    private static BudgetKey withoutChapter(BudgetLine line) {
        return row(line, "", line.key().operation());
    }

    private static BudgetKey row(BudgetLine line, String chapter, String operation) {
        BudgetKey key = line.key();
        return new BudgetKey(
                key.budget(),
                key.flow(),
                Movement.REAL,
                key.section(),
                key.nature(),
                key.function(),
                chapter,
                operation,
                key.authorisation(),
                "SERVICE",
                "");
    }

    @ParameterizedTest
    @ValueSource(strings = {MONTREUIL_2018, MONTREUIL_2019, GIRONDE_2019})
    void a_ledger_equal_to_its_account_leaves_no_gap(String file) throws IOException {
        Account account = Account.read(file);

        assertThat(account.gaps(LedgerOfRealAccountsTest::row)).isEmpty();
        assertThat(account.gaps(LedgerOfRealAccountsTest::underTheirAccount)).isEmpty();
    }

    /// Montreuil votes dozens of operations: what such a ledger does not say of them is no gap.
    @ParameterizedTest
    @ValueSource(strings = {MONTREUIL_2018, MONTREUIL_2019, GIRONDE_2019})
    void nor_does_one_that_names_no_operation(String file) throws IOException {
        Account account = Account.read(file);

        assertThat(account.gaps(LedgerOfRealAccountsTest::withoutOperation)).isEmpty();
        assertThat(account.gaps(LedgerOfRealAccountsTest::withArticles)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {MONTREUIL_2018, MONTREUIL_2019})
    void a_euro_too_many_of_an_operation_is_a_gap_all_the_same(String file) throws IOException {
        Account account = Account.read(file);
        List<BudgetLine> voted = account.places().values().stream()
                .filter(line -> !line.key().operation().isEmpty()
                        && line.detail().contOp().isEmpty())
                .toList();
        assertThat(voted).hasSizeGreaterThan(3);

        for (BudgetLine line : voted) {
            assertThat(account.gaps(LedgerOfRealAccountsTest::withoutOperation, paid(withoutOperation(line), 1_00)))
                    .extracting(LedgerGap::question, LedgerGap::cents)
                    .containsExactly(tuple(Question.PAID_AS_EXECUTED, 1_00L));
        }
    }

    /// Nothing but the account tells where a row belongs, which is one place.
    @ParameterizedTest
    @ValueSource(strings = GIRONDE_2019)
    void nor_does_one_that_names_no_chapter(String file) throws IOException {
        assertThat(Account.read(file).gaps(LedgerOfRealAccountsTest::withoutChapter))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {MONTREUIL_2018, MONTREUIL_2019, GIRONDE_2019})
    void a_euro_moved_from_one_voted_place_to_another_is_named_at_both(String file) throws IOException {
        Account account = Account.read(file);
        List<Map.Entry<String, BudgetLine>> places =
                List.copyOf(account.places().entrySet());
        assertThat(places).hasSizeGreaterThan(10);

        for (int i = 1; i < places.size(); i++) {
            Map.Entry<String, BudgetLine> from = places.get(i - 1);
            Map.Entry<String, BudgetLine> to = places.get(i);

            assertThat(account.gaps(
                            LedgerOfRealAccountsTest::row,
                            paid(row(from.getValue()), -1_00),
                            paid(row(to.getValue()), 1_00)))
                    .extracting(LedgerGap::question, LedgerGap::place, LedgerGap::cents)
                    .containsExactlyInAnyOrder(
                            tuple(Question.PAID_AS_EXECUTED, from.getKey(), -1_00L),
                            tuple(Question.PAID_AS_EXECUTED, to.getKey(), 1_00L));
        }
    }
}
