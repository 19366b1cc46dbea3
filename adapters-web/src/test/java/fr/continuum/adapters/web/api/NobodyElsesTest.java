package fr.continuum.adapters.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.web.WebTest;
import fr.continuum.adapters.web.api.Described.Operation;
import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.OwnAuthority;
import fr.continuum.adapters.web.fixture.Town;
import fr.continuum.application.port.Accounts.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

/// Every endpoint there is, asked by an account of one authority: it reads nothing of another, whether it names that
/// one or not.
@WebTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class NobodyElsesTest {

    /// Words of the plan, the deeds, the figures and the findings of the town, which the other authority has none
    /// of.
    private static final List<String> OF_THE_TOWN =
            List.of("Rochebrune", "Grandir ici", "patrimoine arboré", "154200000.12", Town.SIREN.value());

    private final Home home;
    private final Program other;
    private final Program all;

    @Autowired
    NobodyElsesTest(MockMvc mvc, Home home) {
        this.home = home;
        this.other = new Program(mvc, OwnAuthority.bare(home).login(Role.ADMINISTRATOR));
        this.all = new Program(mvc, "admin");
    }

    /// A value for each parameter that must be there, of the town; files are asked for as text.
    private Map<String, String> values() {
        return Map.ofEntries(
                Map.entry("code", "D1"),
                Map.entry("kind", "TRAINING"),
                Map.entry("from", "2022-03-20"),
                Map.entry("document", home.readings().get(1).id().document().value()),
                Map.entry("sha", home.readings().get(1).id().document().value()),
                Map.entry("field", "FUNCTION"),
                Map.entry("date", "2026-11-21"),
                Map.entry("name", "training"),
                Map.entry("row", standing()),
                Map.entry("format", "csv"),
                Map.entry("q", "arbre"),
                Map.entry("id", home.night().value()));
    }

    /// How programs name a row of the town's table.
    private String standing() {
        return all.read("/api/v1/allocation/rows", "authority", Town.SIREN.value(), "dimension", "PLAN")
                .at("$.items[0].id");
    }

    private List<Operation> reading() {
        return new Described(
                        JsonMapper.shared().readTree(all.read("/api/v1/openapi").text()))
                .operations().stream()
                        .filter(operation -> operation.method().equals("get"))
                        // Of partners alone: PartnerPagesTest asks it.
                        .filter(operation -> !operation.path().startsWith("/api/v1/partner/"))
                        .toList();
    }

    private Answer ask(Program who, Operation operation, String... more) {
        String path = operation.path();
        List<String> parameters = new ArrayList<>(List.of(more));
        for (Map.Entry<String, String> value : values().entrySet()) {
            path = path.replace("{" + value.getKey() + "}", value.getValue());
            boolean asked = operation
                    .node()
                    .path("parameters")
                    .valueStream()
                    .anyMatch(one -> one.get("name").stringValue().equals(value.getKey())
                            && one.get("in").stringValue().equals("query")
                            && (one.path("required").asBoolean()
                                    || value.getKey().equals("format")));
            if (asked) {
                parameters.addAll(List.of(value.getKey(), value.getValue()));
            }
        }
        return who.read(path, parameters.toArray(String[]::new));
    }

    @TestFactory
    Stream<DynamicTest> what_is_named_of_another_is_not_there() {
        List<Operation> operations = reading().stream()
                .filter(operation -> operation.parameters().contains("authority"))
                .toList();
        assertThat(operations).hasSizeGreaterThan(10);
        return operations.stream()
                .map(operation -> DynamicTest.dynamicTest(
                        operation.toString(),
                        () -> assertThat(ask(other, operation, "authority", Town.SIREN.value())
                                        .is(404)
                                        .text())
                                .doesNotContain(OF_THE_TOWN.subList(0, 4))));
    }

    @TestFactory
    Stream<DynamicTest> nor_is_anything_of_it_where_none_is_named() {
        return reading().stream()
                .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> {
                    Answer answer = ask(other, operation);
                    assertThat(answer.status()).isIn(200, 400, 404);
                    assertThat(answer.text()).doesNotContain(OF_THE_TOWN);
                }));
    }

    /// The words looked for are there for those who may read them.
    @TestFactory
    Stream<DynamicTest> while_those_who_may_read_it_do() {
        return OF_THE_TOWN.stream()
                .map(word -> DynamicTest.dynamicTest(
                        word,
                        () -> assertThat(reading())
                                .anyMatch(
                                        operation -> ask(all, operation).text().contains(word))));
    }
}
