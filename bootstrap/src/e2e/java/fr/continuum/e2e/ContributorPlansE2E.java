package fr.continuum.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.continuum.bootstrap.demo.DemoAccount;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A department plans a training: its name is filled in, and it is told what is missing before anything is kept.
@DemoServed
class ContributorPlansE2E {

    private static final String TITLE = "Conduire un entretien d’insertion";

    @LocalServerPort
    private int port;

    @Test
    void a_training_that_serves_nothing_is_answered_while_it_is_typed_and_kept_once_it_serves_an_action() {
        try (Chromium chromium = Chromium.open();
                Guest guest = chromium.signedIn(port, DemoAccount.CONTRIBUTOR)) {
            Page page = guest.at("/contributions");
            page.locator("main a[href^='/contributions/nouvelle']").first().click();
            page.locator("main a[href*='genre=formation']").first().click();
            page.locator("#code").fill("F-ESSAI-E2E");
            page.locator("#titre").fill(TITLE);
            String department = DemoAccount.CONTRIBUTOR
                    .account("")
                    .held()
                    .departments()
                    .iterator()
                    .next();
            assertThat(page.locator("#direction")).hasValue(department);
            page.locator("#direction").fill("");
            assertThat(page.locator("#regles")).containsText("Dites quelle direction la tient");
            page.locator("#direction").fill(department);
            page.locator("#annee").fill("2026");
            page.locator("#jours").fill("24");
            page.locator("#stagiaires").fill("12");
            page.locator("#fondement").selectOption("PROFICIENCY");

            Locator refusal = page.locator("#regles .refusals");
            assertThat(refusal).containsText("R12");
            page.locator("#enregistrer").click();
            assertThat(page.locator(".refusals[role=alert]").first()).containsText("R12");
            assertThat(page.locator("#titre")).hasValue(TITLE);
            guest.forgive();

            Locator target = page.locator("select[name=lien-cible]").first();
            String action = target.locator("option[value*='.A'], option[value*='-A']")
                    .first()
                    .getAttribute("value");
            target.selectOption(action);
            page.locator("input[name=lien-part]").first().fill("100 %");
            page.locator("input[name=lien-raison]").first().fill("inscrit à la fiche action");
            assertThat(page.locator("#regles .notice.good")).isVisible();
            page.locator("#enregistrer").click();

            assertThat(page.locator("h1")).containsText(TITLE);
            assertThat(page.locator("#sert")).containsText(action);
            page.locator("a[href^='/continuum/haut']").first().click();
            assertThat(page.locator("main")).containsText(action);
            guest.at("/contributions?genre=formation&etat=sans-objectif");
            assertThat(page.locator("#liste tbody tr").count()).isPositive();
            assertThat(page.locator("#liste th:has-text('" + TITLE + "')")).hasCount(0);
        }
    }
}
