package fr.continuum.adapters.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.web.WebTest;
import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.OwnAuthority;
import fr.continuum.adapters.web.fixture.RealPlanFiles;
import fr.continuum.application.port.Accounts.Role;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.json.JsonMapper;

/// The examples of `docs/api.md` do what the page says they do, one after the other.
@WebTest
@Import(RealPlanFiles.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ApiPageTest {

    private static final Path PAGE = Path.of("..", "docs", "api.md");
    private static final Pattern BLOCK = Pattern.compile("```(sh|json)\n(.*?)```", Pattern.DOTALL);
    private static final Pattern COMMAND =
            Pattern.compile("^(curl .*?)\\s+# ([0-9]{3})$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");

    private final Program program;
    private final Map<String, String> files = new HashMap<>();
    private String version = "";

    @Autowired
    ApiPageTest(MockMvc mvc, Home home) {
        this.program = new Program(mvc, OwnAuthority.like(home).login(Role.PLAN_OFFICER));
    }

    @Test
    void every_example_is_answered_as_the_page_says() throws IOException {
        List<Answer> answers = new ArrayList<>();
        List<String> shown = new ArrayList<>();
        for (MatchResult block : BLOCK.matcher(Files.readString(PAGE)).results().toList()) {
            if (block.group(1).equals("json")) {
                shown.add(block.group(2));
                assertThat(JsonMapper.shared().readTree(answers.getLast().text()))
                        .isEqualTo(JsonMapper.shared().readTree(block.group(2)));
            } else {
                String commands = block.group(2).replaceAll("\\\\\n\\s*", " ");
                List<MatchResult> found = COMMAND.matcher(commands).results().toList();
                assertThat(found)
                        .as("every command says its status")
                        .hasSize(commands.split("(?m)^curl ", -1).length - 1);
                for (MatchResult command : found) {
                    answers.add(run(command.group(1)).is(Integer.parseInt(command.group(2))));
                }
            }
        }
        assertThat(answers).hasSizeGreaterThan(18);
        assertThat(shown).hasSize(1);
    }

    private Answer run(String command) {
        String method = "GET";
        String address = "";
        String body = "";
        String file = "";
        Map<String, String> headers = new HashMap<>();
        List<String> words = words(command);
        for (int i = 1; i < words.size(); i++) {
            switch (words.get(i)) {
                case "-u" -> assertThat(words.get(++i)).isEqualTo("$WHO");
                case "-X" -> method = words.get(++i);
                case "-o" -> file = words.get(++i);
                case "-d" -> body = words.get(++i);
                case "--data-binary" -> body = files.get(words.get(++i).substring(1));
                case "-H" -> {
                    String[] header = words.get(++i).split(": ", 2);
                    headers.put(header[0], header[1].replace("$VERSION", version));
                }
                default -> address = words.get(i);
            }
        }
        assertThat(address).startsWith("$HOST/api/v1/");
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.request(
                        HttpMethod.valueOf(method), URI.create(address.replace("$HOST", "")))
                .content(body.getBytes(StandardCharsets.UTF_8));
        headers.forEach(request::header);
        Answer answer = program.send(request);
        if (!answer.version().isEmpty()) {
            version = "\"" + answer.version() + "\"";
        }
        if (!file.isEmpty()) {
            files.put(file, answer.text());
        }
        return answer;
    }

    private static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command);
        while (word.find()) {
            words.add(word.group(1) != null ? word.group(1) : word.group(2) != null ? word.group(2) : word.group(3));
        }
        return words;
    }
}
