package fr.continuum.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import fr.continuum.bootstrap.demo.DemoAccount;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What is taken to a meeting: sheets of A4 that say whose figures they are, of which night, and what was asked.
@DemoServed
class PaperE2E {

    /// An objective of ten years with all that makes its page long: twelve late rows and twenty actions, titles of
    /// ninety letters, posts of seventy, four measures a year, thirty-six places. What is printed of it is what
    /// `PaperRowsTest` says of the same.
    private static final String LONGEST = """
            () => {
                const title = at => 'Accompagner les communes et les associations dans la création de lieux ouverts à tous '
                    + at;
                const post = 'Direction générale adjointe de l’aménagement, des mobilités et du climat';
                const grow = (body, from, count, first, print, name) => {
                    const model = from.cloneNode(true);
                    body.replaceChildren();
                    for (let at = first; at < first + count; at++) {
                        const row = model.cloneNode(true);
                        row.classList.toggle('beyond', at >= print);
                        name(row, at);
                        body.append(row);
                    }
                };
                const said = (box, count) => {
                    const line = document.createElement('p');
                    line.className = 'beside on-paper beyond-of';
                    line.textContent = `et ${count} de plus, à lire à l’écran : /plan/element?code=D09`;
                    box.append(line);
                };
                const posts = row => row.querySelectorAll('.holder > span').forEach(named => {
                    named.textContent = post;
                });
                document.querySelectorAll('.beyond-of').forEach(line => line.remove());
                const late = [...document.querySelectorAll('.late-rows')];
                const shared = [...document.querySelectorAll('.late-rows tbody tr')]
                    .find(row => row.querySelectorAll('.holder').length > 1 && row.querySelector('th .under a'));
                const named = (row, at) => {
                    row.querySelectorAll('.also').forEach(also => also.remove());
                    row.querySelector('th .under a').textContent = `D09-${at} · ${title(at)}`;
                    posts(row);
                };
                const model = shared.cloneNode(true);
                grow(late[0].tBodies[0], model, 5, 0, 3, named);
                grow(late[1].tBodies[0], model, 7, 5, 3, named);
                said(document.querySelector('.late-of'), 9);
                const plan = document.querySelector('.plan-tree').tBodies[0];
                const open = [...plan.rows].find(row => row.querySelector('.untraced'));
                grow(plan, open, 20, 0, 9, (row, at) => {
                    row.querySelector('th a span:last-of-type').textContent = title(at);
                    posts(row);
                });
                said(document.querySelector('section[aria-labelledby=dessous]'), 11);
                const money = document.querySelector('.ranges').tBodies[0];
                const opens = money.rows[0].cloneNode(true);
                const below = opens.cloneNode(true);
                below.cells[0].remove();
                below.classList.remove('opens');
                opens.cells[0].rowSpan = 4;
                grow(money, opens, 40, 0, 40, (row, at) => {
                    row.classList.toggle('beyond', at < 28);
                    if (at % 4 > 0) {
                        row.replaceChildren(...below.cloneNode(true).children);
                        row.classList.remove('opens');
                    }
                });
                said(document.querySelector('.money-of'), 7);
                const people = document.querySelector('section[aria-labelledby=personnel] tbody');
                grow(people, people.rows[0], 10, 0, 10, (row, at) => row.classList.toggle('beyond', at < 7));
                said(document.querySelector('section[aria-labelledby=personnel]'), 7);
                document.querySelectorAll('.places-of').forEach(places => places.remove());
                const places = document.createElement('section');
                places.className = 'places-of';
                places.innerHTML = '<h2>Où cela se passe</h2><details class="fold" open><ul class="chips-of"></ul></details>';
                document.querySelector('section[aria-labelledby=personnel]').after(places);
                for (let at = 0; at < 36; at++) {
                    const place = document.createElement('li');
                    place.innerHTML = '<span class="chip">commune Rochebrune-sur-Ambre · 1 action</span>';
                    place.classList.toggle('beyond', at >= 3);
                    places.querySelector('ul').append(place);
                }
                places.querySelector('ul').insertAdjacentHTML('beforeend', '<li class="on-paper beyond-of">et 33 de plus</li>');
            }
            """;

    /// Words of headings that are wider than their heading: one that is squeezed is printed letter under letter.
    private static final String SQUEEZED = """
            () => [...document.querySelectorAll('main :is(h1, h2, h3)')].filter(heading => {
                if (!heading.checkVisibility()) return false;
                const words = heading.textContent.trim().split(/\\s+/);
                const longest = Math.max(...words.map(word => word.length));
                return heading.getBoundingClientRect().width < 0.45 * longest * parseFloat(getComputedStyle(heading).fontSize);
            }).map(heading => heading.textContent)
            """;

    @LocalServerPort
    private int port;

    @Test
    void each_challenge_of_the_plan_is_one_or_two_sheets() {
        try (Chromium chromium = Chromium.open();
                Guest guest = chromium.signedIn(port, DemoAccount.DIRECTOR_GENERAL)) {
            List<String> challenges = guest.at("/plan").locator("tr.of-STRATEGIC_OBJECTIVE th > a").all().stream()
                    .map(link -> String.valueOf(link.getAttribute("href")))
                    .toList();
            Map<String, Integer> sheets = new LinkedHashMap<>();
            challenges.forEach(href -> {
                Page page = guest.at(href);
                assertThat(Sheets.over(page)).as(href).isEmpty();
                sheets.put(href, Sheets.count(page));
            });

            assertThat(sheets).hasSize(14);
            assertThat(sheets.values())
                    .as(sheets.toString())
                    .allSatisfy(count -> assertThat(count).isBetween(1, 2));
        }
    }

    /// As much as is printed of an objective of ten years (`PaperRowsTest`), and the lines that say where the rest
    /// is.
    @Test
    void an_objective_of_ten_years_and_twenty_long_actions_keeps_to_two_sheets() {
        try (Chromium chromium = Chromium.open();
                Guest guest = chromium.signedIn(port, DemoAccount.DIRECTOR_GENERAL)) {
            Page page = guest.at("/plan/element?code=D09");
            page.evaluate(LONGEST);
            page.evaluate("document.querySelectorAll('.late-rest').forEach(rest => rest.open = true)");

            assertThat(page.locator(".late-rows tbody tr:not(.beyond)").count()).isEqualTo(3);
            assertThat(page.locator(".plan-tree tbody tr:not(.beyond)").count()).isEqualTo(9);
            assertThat(page.locator(".ranges tbody tr:not(.beyond)").count()).isEqualTo(12);
            assertThat(Sheets.count(page)).isBetween(1, 2);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".beyond:visible").count()).as("on paper").isZero();
            assertThat(page.locator(".beyond-of:visible").count())
                    .as("on paper")
                    .isEqualTo(5);
            assertThat((List<?>) page.evaluate(SQUEEZED)).as("headings").isEmpty();
            page.evaluate("document.querySelector('.places-of h2').style.width = '1em'");
            assertThat((List<?>) page.evaluate(SQUEEZED))
                    .as("what is looked for would be found")
                    .isNotEmpty();
            page.evaluate("document.querySelector('.places-of h2').style.width = ''");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            assertThat(page.locator(".plan-tree tbody tr:visible").count())
                    .as("on screen")
                    .isEqualTo(20);

            page.evaluate("document.querySelectorAll('.beyond').forEach(row => row.classList.remove('beyond'))");
            assertThat(Sheets.count(page)).as("all of them").isGreaterThan(2);
        }
    }

    @Test
    void each_promise_of_the_plan_is_one_or_two_sheets() {
        try (Chromium chromium = Chromium.open();
                Guest guest = chromium.signedIn(port, DemoAccount.DIRECTOR_GENERAL)) {
            List<String> promises = guest.at("/plan?vue=engagements").locator(".pledges tbody th a").all().stream()
                    .map(link -> String.valueOf(link.getAttribute("href")))
                    .toList();
            assertThat(promises).hasSizeGreaterThan(5);
            for (String href : promises) {
                Page page = guest.at(href);
                assertThat(Sheets.over(page)).as(href).isEmpty();
                assertThat(Sheets.count(page)).as(href).isBetween(1, 2);
            }
        }
    }

    /// The picture of each map stands on one sheet laid across; its table comes on the next.
    @Test
    void each_strategic_map_is_read_on_one_sheet() {
        try (Chromium chromium = Chromium.open();
                Guest guest = chromium.signedIn(port, DemoAccount.DIRECTOR_GENERAL)) {
            List<String> codes = guest.at("/plan/carte").locator("select[name=code] option").all().stream()
                    .map(option -> String.valueOf(option.getAttribute("value")))
                    .toList();
            Map<String, Integer> sheets = new LinkedHashMap<>();
            for (String code : codes) {
                Page page = guest.at("/plan/carte?code=" + code);
                if (page.locator("svg.map.printed").count() > 0) {
                    assertThat(Sheets.small(page)).as(code).isEmpty();
                    page.evaluate("document.querySelector('section[aria-labelledby=tableau]').remove()");
                    sheets.put(code, Sheets.count(page));
                }
            }

            assertThat(sheets).hasSizeGreaterThan(10);
            assertThat(sheets.values()).as(sheets.toString()).containsOnly(1);
        }
    }

    @Test
    void the_overview_is_read_on_one_sheet_before_its_tables() {
        try (Chromium chromium = Chromium.open();
                Guest guest = chromium.signedIn(port, DemoAccount.CONTROLLER)) {
            for (String asked : List.of(
                    "", "?par=service&montant=MtMandate", "?montrer=nombre", "?montrer=jours", "?montrer=heures")) {
                Page page = guest.at("/vue-d-ensemble" + asked);
                assertThat(Sheets.small(page)).as(asked).isEmpty();
                page.evaluate(
                        "document.querySelectorAll('.overview figure ~ *, .overview section:not([aria-labelledby=image])')"
                                + ".forEach(e => e.remove())");

                assertThat(Sheets.count(page)).as(asked).isEqualTo(1);
            }
        }
    }

    @Test
    void every_sheet_says_whose_figures_of_which_night_and_what_was_asked() {
        try (Chromium chromium = Chromium.open();
                Guest guest = chromium.signedIn(port, DemoAccount.CONTROLLER)) {
            Page page = guest.at("/plan?vue=liste&etat=LATE&texte=collège");
            assertThat(page.locator(".paper").isVisible()).as("on screen").isFalse();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(page.locator(".paper").evaluate("e => getComputedStyle(e).display"))
                    .as("comes again on every sheet")
                    .isEqualTo("table-header-group");
            assertThat(page.locator(".sheet-head").innerText().replaceAll("\\h", " "))
                    .contains("Département", "Chiffres de la nuit du")
                    .contains("Où en est-on : en retard")
                    .contains("Contient : collège");
            assertThat(page.locator(".masthead").isVisible()).isFalse();

            guest.at("/referentiels").emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".sheet-head .asked-of").isVisible())
                    .as("what asks nothing says nothing")
                    .isFalse();
        }
    }

    @Test
    void what_is_asked_without_leaving_the_page_is_told_on_paper_too() {
        try (Chromium chromium = Chromium.open();
                Guest guest = chromium.signedIn(port, DemoAccount.CONTROLLER)) {
            Page page = guest.at("/plan?vue=liste");
            page.locator("form.selectors select[name=etat]").selectOption("LATE");
            page.waitForURL("**etat=LATE**");

            assertThat(page.locator(".sheet-head .said").textContent()).contains("en retard");
        }
    }
}
