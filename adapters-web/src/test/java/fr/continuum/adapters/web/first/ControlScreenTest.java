package fr.continuum.adapters.web.first;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.web.WebTest;
import fr.continuum.adapters.web.fixture.Town;
import fr.continuum.application.port.Accounts.Role;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/// What a controller sees first.
@WebTest
class ControlScreenTest {

    private final Comer controller;

    @Autowired
    ControlScreenTest(MockMvc mvc) {
        this.controller = Comer.of(mvc, Role.CONTROLLER);
    }

    @Test
    void the_bridge_is_that_of_the_page_of_the_document_and_no_rate_stands_alone() throws Exception {
        Document page = controller.page("/");
        Document document = controller.page(page.select(".first-bridge .ways a").attr("href"));

        assertThat(page.select("h1").text()).isEqualTo("Où va l’argent, et ce qui reste sans lien");
        assertThat(page.select(".first-bridge .ways a").eachAttr("href"))
                .as("the rate of a ledger is another: both stand there")
                .anyMatch(href -> href.startsWith("/force-des-liens"));
        List<String> bridge = page.select(".first-bridge table.bridge tbody tr").eachText();
        assertThat(bridge)
                .isNotEmpty()
                .isEqualTo(document.select("table.bridge tbody tr").eachText());
        assertThat(page.select(".first-bridge .rate .figure").attr("data-of"))
                .isNotEmpty()
                .isEqualTo(document.select(".rate .figure").first().attr("data-of"));
        assertThat(page.select(".first-bridge > .beside").text())
                .contains("Compte administratif 2025", "budget principal seul", "réalisé");
    }

    @Test
    void the_largest_keys_without_a_link_come_first_and_lead_to_why_and_to_where_they_are_linked() throws Exception {
        Document page = controller.page("/");

        List<Long> cents = page.select(".first-keys .first-lines .amount").eachText().stream()
                .map(text -> Math.abs(Long.parseLong(text.replaceAll("[^0-9]", ""))))
                .toList();
        assertThat(cents).hasSizeBetween(1, 5).isSortedAccordingTo((one, other) -> Long.compare(other, one));
        assertThat(page.select(".first-keys .first-lines .said a").eachAttr("href"))
                .allMatch(href -> href.endsWith("/pourquoi"));
        String all = page.select(".first-keys .ways a").first().attr("href");
        assertThat(controller.page(all).select("main table tbody tr").first().text())
                .contains(
                        page.select(".first-keys .first-lines .amount").first().text());
        assertThat(controller
                        .page(Comer.href(page, "keys", "/lier"))
                        .select("h1")
                        .text())
                .isNotEmpty();
    }

    @Test
    void without_a_ledger_the_reconciliation_says_what_to_drop() throws Exception {
        Document page = controller.page("/");

        assertThat(page.select(".first-reconciliation .not-known").text())
                .startsWith("Aucun extrait comptable n’est reçu");
        assertThat(page.select(".first-reconciliation .notice.good")).isEmpty();
    }

    @Test
    void what_is_spent_and_what_is_declared_are_as_many_gaps_as_the_cross_proof_has() throws Exception {
        Document page = controller.page("/");

        int all = page.select(".first-proofs .tallies strong").eachText().stream()
                .mapToInt(Integer::parseInt)
                .sum();
        assertThat(all).isPositive();
        assertThat(controller
                        .page(page.select(".first-proofs .ways a").attr("href"))
                        .text())
                .contains(all == 1 ? "Un écart, " : all + " écarts, ");
    }

    @Test
    void where_nothing_was_received_each_block_says_so() throws Exception {
        Document page = controller.onlyOf(Town.OTHER.value()).page("/");

        assertThat(page.select(".first-block .not-known")).hasSize(4);
        assertThat(page.select(".first-block .notice.good")).isEmpty();
        assertThat(page.select(".first-bridge .not-known").text()).startsWith("Aucun document");
        assertThat(page.text()).doesNotContain("Rochebrune");
    }
}
