package fr.continuum.adapters.files.totem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.continuum.application.port.BudgetDocumentReader.ReadOutcome;
import fr.continuum.application.port.Content;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.domain.chart.Charts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotABudgetDocumentTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "matricule;nom;prénom\n1;DURAND;Léa\n",
                "PK\3\4\0\0\0",
                "{\"plan\": 1}",
                "<agents><agent nom='DURAND'/></agents>",
                "<agents><agent nom='DURAND'",
                "<!-- DocumentBudgetaire --><Nomenclature Norme='M57'/>",
                "<DocumentBudgetaires/>",
                "<!DOCTYPE html><html/>"
            })
    void anything_else_is_said_not_to_be_one(String text) throws IOException {
        assertThat(Readings.otherKind(InMemoryContent.of("fichier", text)).reason())
                .contains("n'est pas un document budgétaire")
                .doesNotContain("DURAND");
    }

    @Test
    void the_root_found_is_named() throws IOException {
        assertThat(Readings.otherKind(InMemoryContent.of("f.xml", "<x:PES_Aller xmlns:x='urn:x'/>"))
                        .reason())
                .contains("« PES_Aller »");
    }

    @Test
    void whatever_the_bytes_there_is_an_outcome() throws IOException {
        Random random = new Random(20260101);
        byte[] sound = Totem.document().body(Totem.LINE).xml().getBytes(StandardCharsets.UTF_8);
        for (int round = 0; round < 3000; round++) {
            byte[] bytes = sound.clone();
            for (int change = random.nextInt(4); change >= 0; change--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }

            ReadOutcome outcome = new TotemReader().read(new InMemoryContent("bruit.xml", bytes), Charts.NONE, _ -> {});

            assertThat(outcome).isNotNull();
        }
    }

    @Test
    void a_disk_that_fails_is_no_fault_of_the_document() {
        Content failing = new Content() {
            @Override
            public String name() {
                return "budget.xml";
            }

            @Override
            public InputStream open() {
                byte[] start =
                        Totem.document().body(Totem.LINE.repeat(200)).xml().getBytes(StandardCharsets.UTF_8);
                return new InputStream() {
                    private int at;

                    @Override
                    public int read() throws IOException {
                        if (at >= start.length - 100) {
                            throw new IOException("disk failure");
                        }
                        return start[at++];
                    }
                };
            }
        };

        assertThatThrownBy(() -> new TotemReader().read(failing, Charts.NONE, _ -> {}))
                .isInstanceOf(IOException.class)
                .hasMessage("disk failure");
    }

    @Test
    void what_the_handler_throws_reaches_the_caller() {
        Content sound = Totem.document().body(Totem.LINE).content();

        assertThatThrownBy(() -> new TotemReader().read(sound, Charts.NONE, _ -> {
                    throw new IllegalStateException("full");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("full");
    }
}
