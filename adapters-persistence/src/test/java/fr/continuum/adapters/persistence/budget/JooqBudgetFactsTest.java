package fr.continuum.adapters.persistence.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.continuum.adapters.persistence.JooqPorts;
import fr.continuum.adapters.persistence.consultation.JooqConsultation;
import fr.continuum.adapters.persistence.postgres.OnEachPostgres;
import fr.continuum.adapters.persistence.postgres.PostgresUnderTest;
import fr.continuum.application.port.BudgetFacts;
import fr.continuum.application.port.BudgetFactsContract;
import fr.continuum.application.port.Consultation;
import fr.continuum.application.port.Samples;
import fr.continuum.domain.budget.BudgetLine;
import fr.continuum.domain.budget.Measure;
import org.junit.jupiter.api.Test;

@OnEachPostgres
class JooqBudgetFactsTest extends BudgetFactsContract {

    private final JooqPorts ports;

    JooqBudgetFactsTest(PostgresUnderTest postgres) {
        ports = JooqPorts.on(postgres);
    }

    @Override
    protected BudgetFacts facts() {
        return new JooqBudgetFacts(ports.sql(), ports.dataSource());
    }

    @Test
    void ordinals_rise_however_lines_are_told() {
        BudgetFacts facts = facts();
        facts.makeRoomFor(Samples.YEAR);
        BudgetLine first = Samples.line(2, Samples.key("21"), Measure.PAID, 100);

        assertThatThrownBy(() -> facts.load(Samples.reading("A"), Samples.YEAR, handler -> {
                    handler.line(first);
                    handler.alike(first.key(), Measure.PAID).line(2, 3, 1, "");
                    return Samples.read(first);
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Ordinals rise");
        assertThat(facts.find(Samples.reading("A"))).isEmpty();
    }

    @Override
    protected Consultation consultation() {
        return new JooqConsultation(ports.sql());
    }
}
