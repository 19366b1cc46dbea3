package fr.continuum.adapters.web.planform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.plan.ReadPlan;
import fr.continuum.application.port.Accounts.Account;
import fr.continuum.application.port.Accounts.Role;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Siren;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// A person who writes the plan of an authority of their own: each test has its own, and disturbs nobody.
record Desk(MockMvc mvc, Home home, ReadPlan plans, String login, Siren authority, Optional<Cookie> language) {

    private static final AtomicInteger NEXT = new AtomicInteger(310_000_000);

    static Desk of(MockMvc mvc, Home home, ReadPlan plans) {
        Siren authority = new Siren(Integer.toString(NEXT.incrementAndGet()));
        String login = "charge-" + authority;
        home.accounts.create(
                new Account(login, "Charlie " + authority, "{noop}x", Role.PLAN_OFFICER, authority.value()));
        return new Desk(mvc, home, plans, login, authority, Optional.empty());
    }

    /// The same kind of person, for this authority.
    Desk of(Owner owner) {
        Siren theirs = new Siren(owner.value());
        return new Desk(mvc, home, plans, "charge-" + theirs, theirs, language);
    }

    /// Somebody else who writes the same plan.
    Desk colleague() {
        String name = "collegue-" + authority;
        home.accounts.create(new Account(name, "Claude Collègue", "{noop}x", Role.ADMINISTRATOR, authority.value()));
        return new Desk(mvc, home, plans, name, authority, language);
    }

    Desk inEnglish() {
        return new Desk(mvc, home, plans, login, authority, Optional.of(new Cookie("langue", "en")));
    }

    Owner owner() {
        return Owner.of(authority);
    }

    Page open(String address) throws Exception {
        return page(answer(get(address)));
    }

    int status(String address) throws Exception {
        return answer(get(address)).getStatus();
    }

    MockHttpServletResponse send(String address, List<String[]> values) throws Exception {
        MockHttpServletRequestBuilder request = post(address).with(csrf());
        values.forEach(value -> request.param(value[0], value[1]));
        return answer(request);
    }

    MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        language.ifPresent(request::cookie);
        return mvc.perform(
                        request.with(user(new SignedIn(home.accounts.find(login).orElseThrow()))))
                .andReturn()
                .getResponse();
    }

    Page page(MockHttpServletResponse response) {
        return new Page(this, document(response), response.getStatus());
    }

    Document document(MockHttpServletResponse response) {
        return Jsoup.parse(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8), "http://localhost");
    }

    PlanContent plan() {
        return plans.today(owner()).orElseThrow().content().content();
    }

    PlanElement element(String code) {
        return plan().find(new PlanCode(code)).orElseThrow();
    }

    boolean holds(String code) {
        return plan().find(new PlanCode(code)).isPresent();
    }

    /// How many changes were kept.
    int changes() {
        return plans.history(owner()).entries().size();
    }

    /// A plan of two challenges, an objective and two actions, each written by its form.
    Desk begun() throws Exception {
        open("/plan/commencer")
                .with("code", "mandat-2020")
                .with("nom", "Cap")
                .with("mandat-debut", "2020-07-05")
                .saved();
        add("STRATEGIC_OBJECTIVE", "").with("libelle", "Respirer").saved();
        add("STRATEGIC_OBJECTIVE", "").with("libelle", "Loger").saved();
        add("OPERATIONAL_OBJECTIVE", "1").with("libelle", "Planter").saved();
        add("ACTION", "1.1").with("libelle", "Planter 2 500 arbres").saved();
        add("ACTION", "1.1").with("libelle", "Ouvrir les berges").saved();
        assertThat(plan().elements())
                .extracting(element -> element.code().value())
                .containsExactly("1", "1.1", "1.1.A1", "1.1.A2", "2");
        return this;
    }

    Desk adopted() throws Exception {
        begun();
        for (String challenge : List.of("1", "2")) {
            change(challenge)
                    .row("role", 0, "LEAD_ELECTED")
                    .row("poste", 0, "Adjointe au maire")
                    .more("roles")
                    .row("role", 1, "LEAD_DEPARTMENT")
                    .row("poste", 1, "Direction des espaces publics")
                    .saved();
        }
        open("/plan/adopter")
                .with("date", "2022-03-21")
                .with("deliberation", "2022-03-21/7")
                .saved();
        assertThat(plan().adoption()).isPresent();
        return this;
    }

    Page add(String level, String under) throws Exception {
        return open("/plan/ajouter?niveau=" + level + (under.isEmpty() ? "" : "&sous=" + under));
    }

    Page change(String code) throws Exception {
        return open("/plan/element/modifier?code=" + code);
    }
}
