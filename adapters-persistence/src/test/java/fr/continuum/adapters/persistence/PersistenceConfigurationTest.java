package fr.continuum.adapters.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.persistence.postgres.OnEachPostgres;
import fr.continuum.adapters.persistence.postgres.PostgresUnderTest;
import fr.continuum.application.port.Accounts;
import fr.continuum.application.port.AllocationTables;
import fr.continuum.application.port.BudgetFacts;
import fr.continuum.application.port.ChartStore;
import fr.continuum.application.port.Consolidations;
import fr.continuum.application.port.Consultation;
import fr.continuum.application.port.FindingLog;
import fr.continuum.application.port.Measurements;
import fr.continuum.application.port.NightTurns;
import fr.continuum.application.port.Nights;
import fr.continuum.application.port.ReadingId;
import fr.continuum.application.port.Registers;
import fr.continuum.application.port.Samples;
import fr.continuum.application.port.TargetTrees;
import fr.continuum.domain.budget.Measure;
import java.util.List;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jooq.autoconfigure.JooqAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The adapters as Spring Boot wires them: pooled connections, Spring's transactions.
@OnEachPostgres
class PersistenceConfigurationTest {

    private final ApplicationContextRunner boot;

    PersistenceConfigurationTest(PostgresUnderTest postgres) {
        JooqPorts.on(postgres);
        // A context closes the pool it is given, which others use too.
        DataSource dataSource = postgres.database(JooqPorts.class).dataSource();
        this.boot = new ApplicationContextRunner()
                .withBean(DataSource.class, () -> dataSource)
                .withConfiguration(AutoConfigurations.of(
                        DataSourceAutoConfiguration.class,
                        DataSourceTransactionManagerAutoConfiguration.class,
                        TransactionAutoConfiguration.class,
                        JooqAutoConfiguration.class))
                .withUserConfiguration(PersistenceConfiguration.class);
    }

    @Test
    void every_port_has_one_adapter() {
        boot.run(context -> List.of(
                        Accounts.class,
                        AllocationTables.class,
                        BudgetFacts.class,
                        ChartStore.class,
                        Consolidations.class,
                        Consultation.class,
                        FindingLog.class,
                        Measurements.class,
                        NightTurns.class,
                        Nights.class,
                        Registers.class,
                        TargetTrees.class)
                .forEach(port -> assertThat(context).hasSingleBean(port)));
    }

    @Test
    void a_load_inside_a_transaction_of_spring_shares_its_fate() {
        boot.run(context -> {
            BudgetFacts facts = context.getBean(BudgetFacts.class);
            TransactionTemplate transaction =
                    new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
            ReadingId id = Samples.reading("A");

            transaction.executeWithoutResult(status -> {
                Samples.load(facts, id, Samples.line(1, Samples.key("21"), Measure.VOTED, 100));
                assertThat(facts.find(id)).isPresent();
                status.setRollbackOnly();
            });

            assertThat(facts.find(id)).isEmpty();
            assertThat(context.getBean(DSLContext.class).fetchValue("select to_regclass('budget_line_2026')::text"))
                    .isEqualTo("budget_line_2026");
        });
    }

    @Test
    void a_malformed_document_inside_a_transaction_of_spring_takes_only_itself_back() {
        boot.run(context -> {
            BudgetFacts facts = context.getBean(BudgetFacts.class);
            Accounts accounts = context.getBean(Accounts.class);
            TransactionTemplate transaction =
                    new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
            facts.makeRoomFor(Samples.YEAR);

            transaction.executeWithoutResult(_ -> {
                accounts.create(new Accounts.Account("a", "A", "{noop}a", Accounts.Role.READER, ""));
                Samples.malformed(facts, Samples.reading("A"));
            });

            assertThat(facts.find(Samples.reading("A"))).isEmpty();
            assertThat(accounts.find("a")).isPresent();
        });
    }
}
