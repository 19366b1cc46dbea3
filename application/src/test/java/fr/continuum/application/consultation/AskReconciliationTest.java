package fr.continuum.application.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.continuum.application.port.Reading;
import fr.continuum.application.testing.House;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.application.testing.ScriptedReader;
import fr.continuum.domain.budget.BudgetRef;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.check.LedgerGap;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.testing.Words;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AskReconciliationTest {

    private static final Siren CITY = new Siren("219300480");
    private static final BudgetRef MAIN = new BudgetRef(Words.SIRET);
    private static final BudgetRef WATER = new BudgetRef("21930048000023");
    private static final InMemoryContent LEDGER = ScriptedReader.document(
            "gl.csv",
            "GL 2018",
            "D chapitre=011 nature=60 MtEngage=120,00 MtMandate=99,00",
            "D chapitre=012 MtMandate=5,00");
    private static final InMemoryContent ACCOUNT = ScriptedReader.document(
            "ca.xml", "CA 2018", "D chapitre=011 nature=60 MtReal=100,00 CredOuv=110,00", "D chapitre=012 MtReal=5,00");
    private static final InMemoryContent BUDGET =
            ScriptedReader.document("bp.xml", "BP 2018", "D chapitre=011 nature=60 MtPrev=90,00");
    private static final InMemoryContent DRAFT =
            ScriptedReader.document("projet.xml", "projet BP 2018", "D chapitre=011 nature=60 MtPropNouv=90,00");
    private static final InMemoryContent NEXT =
            ScriptedReader.document("gl19.csv", "GL 2019", "D chapitre=011 MtMandate=1,00");
    private static final InMemoryContent OF_WATER =
            ScriptedReader.document("gle.csv", "GL 2019 budget=" + WATER, "D chapitre=011 MtMandate=2,00");

    private final House house = new House(new ScriptedReader("1"));

    private Optional<ReconciliationSeen> ask(Optional<BudgetRef> budget, Optional<FiscalYear> year) {
        return new AskReconciliation(house.consolidations, house.facts).ask(CITY, budget, year);
    }

    private ReconciliationSeen any() {
        return ask(Optional.empty(), Optional.empty()).orElseThrow();
    }

    @Test
    void without_a_night_or_without_a_ledger_there_is_nothing_to_show() throws IOException {
        assertThat(ask(Optional.empty(), Optional.empty())).isEmpty();

        house.night(List.of(ACCOUNT, BUDGET));

        assertThat(ask(Optional.of(MAIN), Optional.of(new FiscalYear(2018)))).isEmpty();
    }

    @Test
    void gaps_shown_are_the_findings_of_the_night() throws IOException {
        house.night(List.of(LEDGER, ACCOUNT, BUDGET));

        ReconciliationSeen seen = any();

        assertThat(seen.reconciliation().gaps())
                .extracting(LedgerGap::place, LedgerGap::cents)
                .containsExactly(tuple("dépenses chapitre 011", -1_00L), tuple("dépenses chapitre 011", 10_00L));
        assertThat(seen.reconciliation().gaps().stream().map(LedgerGap::finding))
                .containsExactlyInAnyOrderElementsOf(
                        house.findings.of(CITY, seen.night().night()).stream()
                                .map(dated -> dated.finding())
                                .filter(finding -> finding.rule() == ContinuumRule.R24
                                        && finding.subject().contains(" GL "))
                                .toList());
    }

    @Test
    void it_names_the_documents_it_stands_on_and_no_draft() throws IOException {
        house.night(List.of(LEDGER, ACCOUNT, BUDGET, DRAFT));

        assertThat(any().ledger().header().stage().code()).isEqualTo("GL");
        assertThat(any().account().map(account -> account.header().stage().code()))
                .contains("CA");
        assertThat(any().budgets())
                .extracting(
                        budget -> budget.header().stage().code(),
                        budget -> budget.header().draft())
                .containsExactly(tuple("BP", false));
    }

    @Test
    void the_one_asked_for_is_shown_else_the_latest_of_the_main_budget() throws IOException {
        house.night(List.of(LEDGER, NEXT, OF_WATER));

        assertThat(any().ledgers())
                .extracting(
                        ledger -> ledger.header().fiscalYear().value(),
                        ledger -> ledger.header().budget())
                .containsExactly(tuple(2019, MAIN), tuple(2019, WATER), tuple(2018, MAIN));
        assertThat(shown(Optional.empty(), Optional.empty())).isEqualTo("2019 " + MAIN);
        assertThat(shown(Optional.of(WATER), Optional.of(new FiscalYear(2019)))).isEqualTo("2019 " + WATER);
        assertThat(shown(Optional.empty(), Optional.of(new FiscalYear(2018)))).isEqualTo("2018 " + MAIN);
        assertThat(shown(Optional.of(WATER), Optional.of(new FiscalYear(2018))))
                .as("its budget, of another year")
                .isEqualTo("2019 " + WATER);
    }

    private String shown(Optional<BudgetRef> budget, Optional<FiscalYear> year) {
        Reading ledger = ask(budget, year).orElseThrow().ledger();
        return ledger.header().fiscalYear() + " " + ledger.header().budget();
    }
}
