package fr.continuum.application.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.continuum.application.port.PlanFileKinds.Kind;
import fr.continuum.application.testing.FailingContent;
import fr.continuum.application.testing.InMemoryContent;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What whoever tells plan files apart does: it looks inside, never at the name.
public abstract class PlanFileKindsContract {

    protected abstract PlanFileKinds kinds();

    /// Files of our own format of whole plans.
    protected abstract List<byte[]> books() throws IOException;

    protected abstract List<byte[]> actionPlans() throws IOException;

    /// Tables of targets that the profile `plan` reads.
    protected abstract List<byte[]> targets() throws IOException;

    /// Documents written for people.
    protected abstract List<byte[]> documents() throws IOException;

    @Test
    void each_is_known_by_what_it_holds() throws IOException {
        for (byte[] bytes : books()) {
            assertThat(kindOf(bytes)).isEqualTo(new Kind.Book());
        }
        for (byte[] bytes : actionPlans()) {
            assertThat(kindOf(bytes)).isEqualTo(new Kind.ActionPlan());
        }
        for (byte[] bytes : targets()) {
            assertThat(kindOf(bytes)).isEqualTo(new Kind.Targets("plan"));
        }
        for (byte[] bytes : documents()) {
            assertThat(kindOf(bytes)).isEqualTo(new Kind.Outline());
        }
    }

    @Test
    void anything_else_is_unknown_and_told_with_its_name() throws IOException {
        for (String other : List.of("", "Bonjour", "a;b;c\n1;2;3", "{\"a\": 1}", "%PDF-1.7", "PK\u0003\u0004…")) {
            assertThat(kinds().of(InMemoryContent.of("plan.xlsx", other), ActionPlanWords.NONE))
                    .isInstanceOfSatisfying(Kind.Unknown.class, unknown -> {
                        assertThat(unknown.fault().file()).isEqualTo("plan.xlsx");
                        assertThat(unknown.fault().reason()).isNotBlank();
                    });
        }
    }

    @Test
    void bytes_that_cannot_be_had_are_no_kind() {
        Content failing = new FailingContent("plan");

        assertThatThrownBy(() -> kinds().of(failing, ActionPlanWords.NONE))
                .isInstanceOf(IOException.class)
                .hasMessage("disk failure");
    }

    private Kind kindOf(byte[] bytes) throws IOException {
        return kinds().of(new InMemoryContent("fichier", bytes), ActionPlanWords.NONE);
    }
}
