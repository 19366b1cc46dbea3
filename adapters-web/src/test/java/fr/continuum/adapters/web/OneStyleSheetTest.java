package fr.continuum.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/// The build makes one style sheet of many: a page asks for it alone, and may keep it until it changes.
@WebTest
class OneStyleSheetTest {

    private static final Path SHEETS = Path.of("src", "main", "style");

    private final MockMvc mvc;

    @Autowired
    OneStyleSheetTest(MockMvc mvc) {
        this.mvc = mvc;
    }

    @Test
    void a_page_asks_for_one_style_sheet_under_an_address_of_its_content() throws Exception {
        List<String> asked = Jsoup.parse(
                        mvc.perform(get("/connexion")).andReturn().getResponse().getContentAsString())
                .select("link[rel=stylesheet]")
                .eachAttr("href");

        assertThat(asked).singleElement().asString().matches("/style/continuum-[0-9a-f]{32}\\.css");
        MockHttpServletResponse sheet =
                mvc.perform(get(asked.getFirst())).andReturn().getResponse();
        assertThat(sheet.getStatus()).isEqualTo(200);
        assertThat(sheet.getContentType()).startsWith("text/css");
        assertThat(sheet.getHeader("Cache-Control")).contains("max-age=31536000");
    }

    @Test
    void it_holds_every_sheet_once_the_colours_first() throws Exception {
        String sheet = mvc.perform(get("/style/continuum.css"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        try (Stream<Path> files = Files.list(SHEETS)) {
            assertThat(files).hasSizeGreaterThan(15).allSatisfy(file -> {
                String one = Files.readString(file);
                assertThat(sheet).as(file.toString()).containsOnlyOnce(one.strip());
            });
        }
        assertThat(sheet)
                .startsWith(Files.readString(SHEETS.resolve("base.css")).strip());
    }
}
