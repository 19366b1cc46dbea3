package fr.continuum.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import fr.continuum.bootstrap.demo.DemoAccount;
import fr.continuum.bootstrap.home.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@DemoServed
class DraftCheckE2E {

    /// A function no chart knows.
    private static final String MOVED = "<Fonction V=\"999\"/>";

    @TempDir
    private Path folder;

    private final Path draft;

    @LocalServerPort
    private int port;

    @Autowired
    DraftCheckE2E(Home home) {
        this.draft = home.folder().resolve("demo/draft/2026-BP-projet.xml");
    }

    @Test
    void a_dropped_draft_is_told_what_is_new_gone_up_and_down() throws IOException {
        Path moved = folder.resolve("BP-2026-projet.xml");
        Files.writeString(moved, Files.readString(draft).replaceFirst("<Fonction V=\"[0-9]+\"/>", MOVED));
        try (Chromium chromium = Chromium.open();
                Guest guest = chromium.signedIn(port, DemoAccount.READER)) {
            Page page = guest.at("/verifier");

            drop(page, moved, page.locator(".drop input[type=file]"));
            page.locator(".drop button").click();

            assertThat(page.locator("article.checked h2")).hasText("Budget primitif 2026");
            assertThat(page.locator("article.checked .notice[role=status]")).containsText("sans lien");
            Locator changes = page.locator("article.checked section:has(h3:has-text('Comparé au BP 2025')) tbody tr");
            assertThat(changes.locator(".badge").allInnerTexts())
                    .contains("nouveau", "disparu", "en hausse", "en baisse");
            assertThat(changes.filter(new Locator.FilterOptions().setHasText("nouveau"))
                            .first())
                    .containsText("999");
            for (Locator change : changes.all()) {
                assertSays(change);
            }
        }
    }

    /// Its word agrees with its three amounts.
    private static void assertSays(Locator change) {
        List<String> amounts = change.locator("td.num").allInnerTexts();
        long before = Euros.cents(amounts.get(0));
        long now = Euros.cents(amounts.get(1));
        assertThat(Euros.cents(amounts.get(2))).as(amounts.toString()).isEqualTo(now - before);
        String word = before == 0 ? "nouveau" : now == 0 ? "disparu" : now > before ? "en hausse" : "en baisse";
        assertThat(change.locator(".badge").innerText()).as(amounts.toString()).isEqualTo(word);
    }

    /// Drops a file as a hand does: the browser gets it from the desktop.
    private static void drop(Page page, Path file, Locator onto) {
        BoundingBox box = Objects.requireNonNull(onto.boundingBox());
        CDPSession devtools = page.context().newCDPSession(page);
        for (String step : List.of("dragEnter", "dragOver", "drop")) {
            JsonArray files = new JsonArray();
            files.add(file.toAbsolutePath().toString());
            JsonObject data = new JsonObject();
            data.add("items", new JsonArray());
            data.add("files", files);
            data.addProperty("dragOperationsMask", 1);
            JsonObject event = new JsonObject();
            event.addProperty("type", step);
            event.addProperty("x", box.x + box.width / 2);
            event.addProperty("y", box.y + box.height / 2);
            event.add("data", data);
            devtools.send("Input.dispatchDragEvent", event);
        }
        devtools.detach();
    }
}
