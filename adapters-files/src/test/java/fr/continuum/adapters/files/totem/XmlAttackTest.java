package fr.continuum.adapters.files.totem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fr.continuum.application.testing.InMemoryContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XmlAttackTest {

    private static InMemoryContent with(String doctype) {
        return InMemoryContent.of(
                "budget.xml",
                Totem.document()
                        .declaration(doctype)
                        .line("<Nature V=\"&x;\"/><CodRD V=\"D\"/>")
                        .xml());
    }

    @Test
    void an_external_entity_is_refused_and_not_read(@TempDir Path home) throws IOException {
        Path secret = Files.writeString(home.resolve("secret"), "6161");

        var fault =
                Readings.fault(with("<!DOCTYPE DocumentBudgetaire [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>"));

        assertThat(fault.reason()).startsWith("Le document déclare un type de document (DOCTYPE) : c'est refusé");
        assertThat(fault.line()).isEqualTo(1);
    }

    @Test
    void an_external_document_type_is_refused() throws IOException {
        assertThat(Readings.fault(with("<!DOCTYPE DocumentBudgetaire SYSTEM \"http://127.0.0.1:9/x.dtd\">"))
                        .reason())
                .contains("DOCTYPE");
    }

    @Test
    void a_billion_laughs_are_refused_at_once() {
        StringBuilder entities = new StringBuilder("<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 10; i++) {
            entities.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        InMemoryContent laughs = with("<!DOCTYPE DocumentBudgetaire [" + entities + "<!ENTITY x \"&l9;\">]>");

        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(Readings.fault(laughs).reason()).contains("DOCTYPE"));
    }

    @Test
    void an_entity_nobody_declared_is_malformed() throws IOException {
        assertThat(Readings.fault(with("<?xml version=\"1.0\"?>")).reason()).contains("n'est plus lisible");
    }

    @Test
    void elements_nested_without_end_are_refused() throws IOException {
        String deep = "<a>".repeat(50_000) + "</a>".repeat(50_000);

        assertThat(Readings.fault(Totem.document().body(deep).body(Totem.LINE)).reason())
                .contains("n'est plus lisible");
    }

    @Test
    void a_hundred_thousand_escaped_characters_are_no_attack() throws IOException {
        Totem document = Totem.document();
        for (int i = 0; i < 6_000; i++) {
            document.line("<LibCpte V=\"&#201;COLE &amp; CANTINE &lt;&gt;&quot;&apos; " + "&amp;".repeat(20)
                    + "\"/><CodRD V=\"D\"/>");
        }

        assertThat(Readings.read(document).lines()).hasSize(6_000);
    }
}
