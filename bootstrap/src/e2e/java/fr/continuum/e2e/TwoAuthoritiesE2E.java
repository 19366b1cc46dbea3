package fr.continuum.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import fr.continuum.ContinuumApplication;
import fr.continuum.adapters.persistence.postgres.PostgresUnderTest;
import fr.continuum.adapters.persistence.postgres.TestDatabase;
import fr.continuum.application.port.Accounts;
import fr.continuum.application.port.Accounts.Account;
import fr.continuum.application.port.Accounts.Role;
import fr.continuum.bootstrap.demo.DemoAccount;
import fr.continuum.bootstrap.home.Home;
import fr.continuum.bootstrap.server.InventedAuthority;
import fr.continuum.domain.target.Dimension;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// Two authorities in one installation, each with its account of one year: who sees both goes from one to the other
/// in a gesture, and stays there from page to page; who sees one is never asked.
@SpringBootTest(classes = ContinuumApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoAuthoritiesE2E {

    private static final String CITY = "219900107";
    private static final String CITY_NAME = "Ville de Pont-Clair";
    private static final String DEPARTMENT_NAME = "Département des Rives-d’Ambre";
    private static final String ACCOUNT = "2025-CA.xml";
    private static final Path FOLDER = InventedAuthority.folder(TwoAuthoritiesE2E.class);

    private final ApplicationContext server;

    @LocalServerPort
    private int port;

    @Autowired
    TwoAuthoritiesE2E(ApplicationContext server) {
        this.server = server;
    }

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry registry) {
        TestDatabase database = PostgresUnderTest.EMBEDDED_18.database(TwoAuthoritiesE2E.class);
        registry.add("spring.datasource.url", database::url);
        registry.add("spring.datasource.username", database::username);
        registry.add("continuum.home", () -> FOLDER.resolve("maison").toString());
    }

    @BeforeAll
    void both() throws IOException {
        InventedAuthority department = InventedAuthority.settleIn(server, FOLDER.resolve("fichiers"));
        department.importTable(department.text("table-politiques.csv"), Dimension.POLICY);
        department.importTable(department.text("table-plan.csv"), Dimension.PLAN);
        department.drop(ACCOUNT);
        String own = Files.readString(
                FOLDER.resolve("fichiers").resolve("inbox").resolve(ACCOUNT), StandardCharsets.ISO_8859_1);
        Files.writeString(
                server.getBean(Home.class).inbox().resolve("ville-" + ACCOUNT),
                own.replace("22990001200017", CITY + "00018")
                        .replaceFirst("<LibelleColl V=\"[^\"]*\"", "<LibelleColl V=\"" + CITY_NAME + "\"")
                        .replace("NatCEPL V=\"D\u00e9partement\"", "NatCEPL V=\"Commune\""),
                StandardCharsets.ISO_8859_1);
        department.night(LocalDate.of(2026, 7, 1));
        PasswordEncoder encoder = server.getBean(PasswordEncoder.class);
        assertThat(server.getBean(Accounts.class)
                        .create(new Account(
                                "ville",
                                "Dana Ville",
                                Objects.requireNonNull(encoder.encode("ville-essai")),
                                Role.CONTROLLER,
                                CITY)))
                .isTrue();
    }

    @Test
    void who_sees_both_goes_from_one_to_the_other_and_stays_there() {
        try (Chromium chromium = Chromium.open();
                Guest guest = chromium.signedIn(port, DemoAccount.CONTROLLER)) {
            Page page = guest.page();
            Locator choice = page.locator("main select[name=autorite]");
            assertThat(choice.locator("option").allInnerTexts()).containsExactlyInAnyOrder(CITY_NAME, DEPARTMENT_NAME);

            choice.selectOption(new SelectOption().setLabel(CITY_NAME));
            page.locator("main form:has(select[name=autorite]) button").first().click();
            page.waitForURL("**autorite=" + CITY + "**");
            assertThat(page.locator("main .lead").first()).containsText(CITY_NAME);

            for (String way : List.of("/plan", "/vue-d-ensemble", "/constats")) {
                page.locator(".masthead nav a[href^='" + way + "']").click();
                page.waitForURL("**" + way + "?autorite=" + CITY);
                assertThat(page.locator("main select[name=autorite]")).hasValue(CITY);
            }
            page.locator("a.brand").click();
            page.waitForURL("**autorite=" + CITY);
            assertThat(page.locator("main .lead").first()).containsText(CITY_NAME);
        }
    }

    /// What is asked without leaving the page leads to the other as well, and the sheet of paper bears its name.
    @Test
    void what_is_chosen_without_leaving_the_page_changes_whose_figures_are_told() {
        try (Chromium chromium = Chromium.open();
                Guest guest = chromium.signedIn(port, DemoAccount.CONTROLLER)) {
            Page page = guest.at("/vue-d-ensemble?autorite=" + CITY);
            assertThat(page.locator(".sheet-head strong")).hasText(CITY_NAME);

            page.locator("main select[name=autorite]").selectOption(new SelectOption().setLabel(DEPARTMENT_NAME));

            page.waitForURL("**autorite=229900012**");
            assertThat(page.locator(".sheet-head strong")).hasText(DEPARTMENT_NAME);
        }
    }

    @Test
    void who_sees_one_is_never_asked_which() {
        try (Chromium chromium = Chromium.open();
                Guest guest = chromium.stranger(port)) {
            guest.signIn("ville", "ville-essai");
            for (String address : List.of("/", "/plan", "/documents", "/vue-d-ensemble", "/constats")) {
                Page page = guest.at(address);
                assertThat(page.locator("main select[name=autorite]").count())
                        .as(address)
                        .isZero();
                assertThat(page.locator("body").innerText()).as(address).doesNotContain(DEPARTMENT_NAME);
            }
            guest.at("/plan?autorite=229900012");
            guest.forgive();
            assertThat(guest.page().locator(".fault .code")).hasText("404");
        }
    }
}
