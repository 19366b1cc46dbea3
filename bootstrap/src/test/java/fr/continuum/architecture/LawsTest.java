package fr.continuum.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LawsTest {

    private static final int HOW_MANY = 14;
    private static final Set<String> KEPT = new TreeSet<>();
    private static final Set<String> CAUGHT = new TreeSet<>();

    static List<Law> laws() {
        return Laws.all();
    }

    @ParameterizedTest
    @MethodSource("laws")
    void the_house_keeps(Law law) {
        law.on(House.BASE).check(House.shipped());

        KEPT.add(law.name());
    }

    @ParameterizedTest
    @MethodSource("laws")
    void a_planted_violation_is_caught_by(Law law) {
        String report = reportOf(law);

        assertThat(law.offenders())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(report).contains(name));
        CAUGHT.add(law.name());
    }

    @ParameterizedTest
    @CsvSource({"aggregates,PointsById", "interfaces,planted.interfaces.application.plan.port.Port"})
    void an_innocent_is_left_alone(String name, String innocent) {
        Law law =
                laws().stream().filter(any -> any.name().equals(name)).findAny().orElseThrow();

        assertThat(reportOf(law)).doesNotContain(innocent);
    }

    @Test
    void every_part_of_the_house_is_read() {
        Set<String> parts = House.shipped().stream()
                .map(JavaClass::getPackageName)
                .map(name -> name.replaceFirst("^fr\\.continuum\\.((adapters\\.)?[a-z]+).*", "$1"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(parts)
                .contains(
                        "fr.continuum",
                        "domain",
                        "application",
                        "adapters.files",
                        "adapters.search",
                        "adapters.persistence",
                        "adapters.batch",
                        "adapters.web",
                        "adapters.cli")
                .doesNotContain("planted", "architecture");
        assertThat(House.shipped())
                .anyMatch(type -> type.getPackageName().startsWith("fr.continuum.adapters.persistence.jooq"));
    }

    @AfterAll
    static void every_law_was_run() {
        assertThat(KEPT).isEqualTo(CAUGHT).hasSize(HOW_MANY);
    }

    private static String reportOf(Law law) {
        return String.join(
                "\n",
                law.on(law.planted())
                        .evaluate(House.planted(law))
                        .getFailureReport()
                        .getDetails());
    }
}
