package fr.continuum.application.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.continuum.application.testing.FailingContent;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.application.testing.RandomPlans;
import fr.continuum.domain.plan.MandatePlan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What every writer of whole plans does together with its reader.
public abstract class PlanContentFormatContract {

    private static final int PLANS = 300;

    protected abstract PlanContentWriter writer();

    protected abstract PlanContentReader reader();

    protected final byte[] written(MandatePlan plan, PlanContentWriter.Format format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer().write(plan, format, bytes);
        return bytes.toByteArray();
    }

    protected final PlanContentReader.Outcome read(String name, byte[] bytes) throws IOException {
        return reader().read(new InMemoryContent(name, bytes));
    }

    @ParameterizedTest
    @EnumSource(PlanContentWriter.Format.class)
    void what_is_written_reads_back_as_the_same_content_and_version(PlanContentWriter.Format format)
            throws IOException {
        for (long seed = 0; seed < PLANS; seed++) {
            MandatePlan plan = RandomPlans.of(seed);

            PlanContentReader.Outcome outcome = read("plan", written(plan, format));

            assertThat(outcome)
                    .as("seed %d", seed)
                    .isInstanceOfSatisfying(PlanContentReader.Outcome.Read.class, read -> {
                        assertThat(read.content()).isEqualTo(plan.content());
                        assertThat(read.remarks()).isEmpty();
                        assertThat(read.blank()).isZero();
                        assertThat(read.stands()).hasSameSizeAs(plan.content().elements());
                    });
            assertThat(((PlanContentReader.Outcome.Read) outcome).content().version())
                    .as("seed %d", seed)
                    .isEqualTo(plan.version());
        }
    }

    @ParameterizedTest
    @EnumSource(PlanContentWriter.Format.class)
    void the_same_content_is_the_same_bytes(PlanContentWriter.Format format) throws Exception {
        MandatePlan plan = RandomPlans.of(7);
        byte[] first = written(plan, format);
        Thread.sleep(2_100);

        assertThat(written(plan, format)).isEqualTo(first);
    }

    @Test
    void bytes_that_cannot_be_had_are_no_outcome() {
        Content failing = new FailingContent("f");

        assertThatThrownBy(() -> reader().read(failing))
                .isInstanceOf(IOException.class)
                .hasMessage("disk failure");
    }

    @Test
    void what_is_no_plan_is_unusable_and_says_why() throws IOException {
        PlanContentReader.Outcome outcome = read("plan.csv", "bonjour".getBytes(StandardCharsets.UTF_8));

        assertThat(outcome).isInstanceOf(PlanContentReader.Outcome.Unusable.class);
        assertThat(((PlanContentReader.Outcome.Unusable) outcome).faults())
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault.file()).isEqualTo("plan.csv"));
    }
}
