package fr.continuum.adapters.web.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.continuum.adapters.web.fixture.Forms;
import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.LanguageCookie;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.util.MultiValueMap;

/// Somebody before the pages by which plans come in and go out.
record ExchangeVisit(MockMvc mvc, Home home, String login, MockHttpSession session) {

    ExchangeVisit(MockMvc mvc, Home home, String login) {
        this(mvc, home, login, new MockHttpSession());
    }

    /// What was answered.
    record Answer(int status, Document page, MockHttpServletResponse response) {

        Element form(String selector) {
            Element form = page.selectFirst(selector);
            assertThat(form).as(page.selectFirst("main").text()).isNotNull();
            return form;
        }

        String main() {
            Element main = page.selectFirst("main");
            return main == null ? page.text() : main.text();
        }
    }

    Answer page(String address) throws Exception {
        return answer(
                mvc.perform(get(address).session(session).with(user(viewer()))).andReturn());
    }

    /// Drops a file on a form.
    Answer drop(String address, String name, String text) throws Exception {
        return answer(mvc.perform(multipart(address)
                        .file(new MockMultipartFile("file", name, null, text.getBytes(StandardCharsets.UTF_8)))
                        .session(session)
                        .with(csrf())
                        .with(user(viewer())))
                .andReturn());
    }

    /// The same, by who reads in English.
    Document inEnglish(String address, String name, String text) throws Exception {
        return answer(mvc.perform(multipart(address)
                                .file(new MockMultipartFile("file", name, null, text.getBytes(StandardCharsets.UTF_8)))
                                .session(session)
                                .cookie(new Cookie(LanguageCookie.NAME, "en"))
                                .with(csrf())
                                .with(user(viewer())))
                        .andReturn())
                .page();
    }

    /// Pastes a text, read in English.
    Document pastedInEnglish(String address, String text) throws Exception {
        return answer(mvc.perform(post(address)
                                .param("colle", text)
                                .session(session)
                                .cookie(new Cookie(LanguageCookie.NAME, "en"))
                                .with(csrf())
                                .with(user(viewer())))
                        .andReturn())
                .page();
    }

    /// Sends a form as the page has filled it, some fields aside; a redirection is followed.
    Answer send(Element form, String address, Map<String, String> typed) throws Exception {
        MultiValueMap<String, String> sent = Forms.sent(form);
        typed.forEach(sent::set);
        return send(address, sent);
    }

    Answer send(String address, MultiValueMap<String, String> sent) throws Exception {
        MockHttpServletRequestBuilder request =
                post(address).session(session).with(csrf()).with(user(viewer()));
        sent.forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
        MvcResult result = mvc.perform(request).andReturn();
        String next = result.getResponse().getRedirectedUrl();
        if (next == null) {
            return answer(result);
        }
        return answer(mvc.perform(
                        get(next).session(session).with(user(viewer())).flashAttrs(Map.copyOf(result.getFlashMap())))
                .andReturn());
    }

    private static Answer answer(MvcResult result) throws Exception {
        return new Answer(
                result.getResponse().getStatus(),
                Jsoup.parse(result.getResponse().getContentAsString(StandardCharsets.UTF_8)),
                result.getResponse());
    }

    private SignedIn viewer() {
        return new SignedIn(home.accounts.find(login).orElseThrow());
    }
}
