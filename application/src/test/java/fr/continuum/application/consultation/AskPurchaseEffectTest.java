package fr.continuum.application.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.continuum.application.testing.House;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.application.testing.ScriptedReader;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.crossproof.Purchase;
import fr.continuum.domain.crossproof.PurchaseAccounts;
import fr.continuum.domain.crossproof.PurchaseAccounts.Account;
import fr.continuum.domain.crossproof.PurchaseEffect.Told;
import fr.continuum.domain.shared.Siren;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AskPurchaseEffectTest {

    private static final Siren CITY = new Siren("219300480");
    private static final PurchaseAccounts BEFORE = new PurchaseAccounts(
            List.of(new Account("M57", "2051", Purchase.SOFTWARE, ""), new Account("M57", "611", Purchase.CLOUD, "")));
    private static final PurchaseAccounts AFTER = BEFORE.without("M57", "611")
            .with(new Account("M57", "6184", Purchase.TRAINING, ""))
            .with(new Account("M57", "2183", Purchase.IT_EQUIPMENT, ""));
    private static final InMemoryContent ACCOUNT =
            ScriptedReader.document("ca17.xml", "CA 2017", "D I nature=2051 MtReal=30,00", "D nature=6184 MtReal=1,00");
    private static final InMemoryContent LEDGER = ScriptedReader.document(
            "gl18.csv",
            "GL 2018",
            "D I nature=2051 MtMandate=12,00",
            "D I nature=2183 MtMandate=7,00 MtEngage=9,00",
            "D I nature=2183 MtMandate=2,00",
            "D nature=611 MtMandate=4,00",
            "D nature=60 MtMandate=100,00",
            "R nature=6184 MtMandate=50,00");

    private final House house = new House(new ScriptedReader("1"));

    private Optional<AskPurchaseEffect.Seen> ask(Optional<FiscalYear> year, Optional<Measure> measure) {
        return new AskPurchaseEffect(house.consolidations, house.facts, house.charts, house.tables, house.trees)
                .ask(CITY, BEFORE, AFTER, year, measure);
    }

    @Test
    void without_a_published_night_nothing_is_told() {
        assertThat(ask(Optional.empty(), Optional.empty())).isEmpty();
    }

    @Test
    void the_effect_is_told_of_what_was_paid_by_account_with_lines_and_euros() throws IOException {
        house.night(List.of(ACCOUNT, LEDGER));

        AskPurchaseEffect.Seen seen = ask(Optional.of(new FiscalYear(2018)), Optional.of(Measure.PAID))
                .orElseThrow();

        assertThat(seen.choice().year()).isEqualTo(new FiscalYear(2018));
        assertThat(seen.choice().measure()).isEqualTo(Measure.PAID);
        assertThat(seen.effect().entering())
                .extracting(Told::nature, Told::after, Told::lines, Told::cents)
                .containsExactly(tuple("2183", Optional.of(Purchase.IT_EQUIPMENT), 2L, 9_00L));
        assertThat(seen.effect().leaving())
                .extracting(Told::nature, Told::before, Told::lines, Told::cents)
                .containsExactly(tuple("611", Optional.of(Purchase.CLOUD), 1L, 4_00L));
        assertThat(seen.effect().accounts()).extracting(Told::nature).containsExactly("2051", "2183", "611");
        assertThat(seen.effect().before(Purchase.SOFTWARE)).isEqualTo(12_00);
        assertThat(seen.effect().after(Purchase.CLOUD)).isZero();
    }

    @Test
    void another_year_or_measure_is_told_where_it_has_expenses_and_the_latest_where_it_has_none() throws IOException {
        house.night(List.of(ACCOUNT, LEDGER));

        AskPurchaseEffect.Seen earlier =
                ask(Optional.of(new FiscalYear(2017)), Optional.empty()).orElseThrow();
        AskPurchaseEffect.Seen committed = ask(Optional.of(new FiscalYear(2018)), Optional.of(Measure.COMMITTED))
                .orElseThrow();
        AskPurchaseEffect.Seen never =
                ask(Optional.of(new FiscalYear(1999)), Optional.empty()).orElseThrow();

        assertThat(earlier.choice().measure()).isEqualTo(Measure.EXECUTED);
        assertThat(earlier.effect().entering())
                .extracting(Told::nature, Told::cents)
                .containsExactly(tuple("6184", 1_00L));
        assertThat(committed.effect().accounts())
                .extracting(Told::nature, Told::cents)
                .containsExactly(tuple("2183", 9_00L));
        assertThat(never.choice()).as("the latest account, as on other pages").isEqualTo(earlier.choice());
        assertThat(ask(Optional.empty(), Optional.empty()).orElseThrow().choice())
                .isEqualTo(earlier.choice());
    }

    @Test
    void asking_keeps_nothing() throws IOException {
        house.night(List.of(LEDGER));
        ask(Optional.empty(), Optional.empty());

        assertThat(house.purchaseBook.timeline(CITY)).isEmpty();
    }

    @Test
    void of_another_authority_nothing_is_told() throws IOException {
        house.night(List.of(LEDGER));

        assertThat(new AskPurchaseEffect(house.consolidations, house.facts, house.charts, house.tables, house.trees)
                        .ask(new Siren("219300555"), BEFORE, AFTER, Optional.empty(), Optional.empty()))
                .isEmpty();
    }
}
