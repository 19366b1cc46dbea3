package fr.continuum.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import fr.continuum.adapters.web.fixture.Town;
import fr.continuum.adapters.web.security.Operation;
import fr.continuum.adapters.web.security.RoleMatrix;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.port.Accounts.Account;
import fr.continuum.application.port.Accounts.Held;
import fr.continuum.application.port.Accounts.Role;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/// Every endpoint there is, asked by a stranger and by each role through the very filters of the program: who gets as
/// far as the handler is who the matrix says, and nobody else. The handlers themselves are not run: nothing is
/// changed.
@WebTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class EveryDoorTest {

    private final WebApplicationContext context;
    private final List<RequestMappingInfoHandlerMapping> mappings;
    private final Filter doors;

    EveryDoorTest(
            WebApplicationContext context,
            List<RequestMappingInfoHandlerMapping> mappings,
            @Qualifier("springSecurityFilterChain") Filter doors) {
        this.context = context;
        this.mappings = mappings;
        this.doors = doors;
    }

    private record Endpoint(HttpMethod method, String pattern) {

        String address() {
            return pattern.replaceAll("\\{[a-zA-Z]+(:[^}]*\\})?\\}?", "1").replaceAll("1\\}", "1");
        }

        @Override
        public String toString() {
            return method + " " + pattern;
        }
    }

    private Set<Endpoint> endpoints() {
        Set<Endpoint> endpoints = new LinkedHashSet<>();
        for (RequestMappingInfo mapping : mappings.stream()
                .flatMap(all -> all.getHandlerMethods().keySet().stream())
                .toList()) {
            for (String pattern : mapping.getPatternValues()) {
                if (mapping.getMethodsCondition().getMethods().isEmpty()) {
                    Stream.of(HttpMethod.GET, HttpMethod.POST, HttpMethod.PUT, HttpMethod.DELETE)
                            .forEach(method -> endpoints.add(new Endpoint(method, pattern)));
                }
                mapping.getMethodsCondition()
                        .getMethods()
                        .forEach(method -> endpoints.add(new Endpoint(method.asHttpMethod(), pattern)));
                if (mapping.getMethodsCondition().getMethods().stream()
                        .anyMatch(method -> method.asHttpMethod() == HttpMethod.GET)) {
                    endpoints.add(new Endpoint(HttpMethod.HEAD, pattern));
                }
            }
        }
        return endpoints;
    }

    @Test
    void every_endpoint_stands_in_the_matrix() {
        assertThat(endpoints()).hasSizeGreaterThan(250);
        assertThat(endpoints())
                .filteredOn(endpoint ->
                        RoleMatrix.asked(endpoint.method(), endpoint.address()).isEmpty())
                .as("endpoints no door of RoleMatrix names")
                .isEmpty();
    }

    @Test
    void every_operation_is_asked_for_somewhere() {
        Set<Operation> asked = endpoints().stream()
                .flatMap(endpoint -> RoleMatrix.asked(endpoint.method(), endpoint.address()).stream())
                .collect(Collectors.toSet());

        assertThat(asked).containsExactlyInAnyOrder(Operation.values());
    }

    @Test
    void whatever_is_not_looking_asks_for_an_operation_that_writes() {
        Set<Operation> writing = Set.of(
                Operation.WRITE_PLAN,
                Operation.CONTRIBUTE,
                Operation.SAY_NEEDS,
                Operation.KEEP_TIME,
                Operation.WAIVE,
                Operation.LINK,
                Operation.KEEP_FEEDS,
                Operation.KEEP_ACCOUNTS);
        Set<String> open = Set.of("/connexion", "/error", "/verifier", "/api/v1/checks");
        assertThat(endpoints())
                .filteredOn(endpoint -> endpoint.method() != HttpMethod.GET && endpoint.method() != HttpMethod.HEAD)
                .filteredOn(endpoint -> !open.contains(endpoint.pattern()))
                .allSatisfy(endpoint -> assertThat(RoleMatrix.asked(endpoint.method(), endpoint.address()))
                        .as(endpoint.toString())
                        .hasValueSatisfying(operation -> assertThat(writing).contains(operation)));
    }

    @TestFactory
    Stream<DynamicTest> each_role_gets_through_the_doors_of_its_operations_and_no_others() {
        return Stream.of(Role.values())
                .map(role -> DynamicTest.dynamicTest(role.name(), () -> {
                    SignedIn viewer = new SignedIn(new Account("x", "X", "", role, ""));
                    Map<String, String> wrong = new TreeMap<>();
                    int opened = 0;
                    for (Endpoint endpoint : endpoints()) {
                        Operation operation = RoleMatrix.asked(endpoint.method(), endpoint.address())
                                .orElseThrow();
                        boolean may = operation == Operation.ENTER
                                || RoleMatrix.of(operation).containsKey(role);
                        Passed passed = pass(request(endpoint.method(), URI.create(endpoint.address()))
                                .with(user(viewer))
                                .with(csrf()));
                        opened += passed.through() ? 1 : 0;
                        if (passed.through() != may || (!may && passed.status() != 403)) {
                            wrong.put(endpoint.toString(), passed.toString());
                        }
                    }
                    assertThat(wrong).isEmpty();
                    assertThat(opened)
                            .as("doors opened")
                            .isPositive()
                            .isLessThan(endpoints().size());
                }));
    }

    @Test
    void a_stranger_gets_through_no_door_but_the_open_ones() {
        Map<String, String> wrong = new TreeMap<>();
        Set<String> open = new TreeSet<>();
        for (Endpoint endpoint : endpoints()) {
            Passed passed = pass(
                    request(endpoint.method(), URI.create(endpoint.address())).with(csrf()));
            if (passed.through()) {
                open.add(endpoint.pattern());
            } else if (passed.status() != (isAsked(endpoint.pattern()) ? 401 : 302)) {
                wrong.put(endpoint.toString(), passed.toString());
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(open)
                .containsExactlyInAnyOrder(
                        "/connexion", "/error", "/langue/{code}", "/actuator/health", "/actuator/health/**");
    }

    /// By programs, who are told that they are strangers; people are led to the page where they sign in.
    private static boolean isAsked(String pattern) {
        return pattern.startsWith("/api/") || pattern.startsWith("/actuator/");
    }

    @Test
    void what_tells_how_the_program_runs_is_among_the_endpoints() {
        assertThat(endpoints())
                .extracting(Endpoint::pattern)
                .contains("/actuator/health", "/actuator/metrics", "/actuator/metrics/{requiredMetricName}");
    }

    @Test
    void nobody_gets_through_a_door_that_writes_without_the_token_of_a_page() {
        SignedIn all = new SignedIn(new Account("x", "X", "", Set.of(Role.values()), "", Held.NOTHING, false));
        List<String> through = new ArrayList<>();
        for (Endpoint endpoint : endpoints()) {
            boolean writes = endpoint.method() != HttpMethod.GET && endpoint.method() != HttpMethod.HEAD;
            if (writes
                    && pass(request(endpoint.method(), URI.create(endpoint.address()))
                                    .with(user(all)))
                            .through()) {
                through.add(endpoint.toString());
            }
        }
        assertThat(through).isEmpty();
    }

    /// What no door names has nothing behind it: somebody of the house is told so, a partner and a stranger are
    /// not let near, and nobody writes there.
    @Test
    void an_address_nobody_named_is_shut_to_whoever_is_not_of_the_house() {
        for (String unnamed : List.of("/nulle-part", "/api/v1/nowhere", "/actuator/env", "/plan.json")) {
            assertThat(RoleMatrix.asked(HttpMethod.GET, unnamed)).as(unnamed).isEmpty();
            assertThat(through(Role.PARTNER, HttpMethod.GET, unnamed)).isFalse();
            assertThat(through(Role.CONTROLLER, HttpMethod.POST, unnamed)).isFalse();
            assertThat(pass(request(HttpMethod.GET, URI.create(unnamed))).through())
                    .isFalse();
        }
    }

    private boolean through(Role role, HttpMethod method, String address) {
        return pass(request(method, URI.create(address))
                        .with(user(new SignedIn(new Account("x", "X", "", role, Town.SIREN.value()))))
                        .with(csrf()))
                .through();
    }

    private record Passed(boolean through, int status) {}

    private Passed pass(MockHttpServletRequestBuilder asked) {
        ServletContext servlet = Objects.requireNonNull(context.getServletContext());
        MockHttpServletRequest request = asked.buildRequest(servlet);
        MockHttpServletResponse response = new MockHttpServletResponse();
        AtomicBoolean through = new AtomicBoolean();
        FilterChain handler = (_, _) -> through.set(true);
        try {
            doors.doFilter(asked.postProcessRequest(request), response, handler);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        return new Passed(through.get(), response.getStatus());
    }
}
