package fr.continuum.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import fr.continuum.bootstrap.demo.DemoAccount;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The first screens as they are looked at: legends of pictures on one line, blocks side by side on a wall, the head
/// over what stands under it.
@DemoServed
class FirstScreensE2E {

    /// A screen of 27 inches that hangs in a corridor.
    private static final int WALL_WIDTH = 2560;

    private static final int WALL_HEIGHT = 1440;

    /// Parts of legends that stand beside another and not at its height, or under a line of their own.
    private static final String CROOKED = """
            () => [...document.querySelectorAll('.first-picture .legend')].flatMap(legend => {
                const parts = [...legend.children];
                const lined = parts.filter(part => parseFloat(getComputedStyle(part).borderTopWidth) > 0);
                const shifted = parts.filter((part, at) => {
                    if (at === 0) return false;
                    const here = part.getBoundingClientRect();
                    const before = parts[at - 1].getBoundingClientRect();
                    return here.left >= before.right && Math.abs(here.top - before.top) > 1;
                });
                return [...lined, ...shifted].map(part => part.textContent);
            })
            """;

    private static final String WIDEST = """
            () => ['.masthead .bound', 'main', '.foot .bound'].map(which => {
                const box = document.querySelector(which);
                const style = getComputedStyle(box);
                const at = box.getBoundingClientRect();
                return [at.left + parseFloat(style.paddingLeft), at.right - parseFloat(style.paddingRight)].map(Math.round).join();
            })
            """;

    @LocalServerPort
    private int port;

    @Test
    void the_parts_of_a_legend_stand_on_one_row_and_under_no_line() {
        try (Chromium chromium = Chromium.open();
                Guest director = chromium.signedIn(port, DemoAccount.DIRECTOR_GENERAL);
                Guest elected = chromium.signedIn(port, DemoAccount.ELU)) {
            List<Page> pages = List.of(director.at("/"), elected.at("/"));
            for (Page page : pages) {
                assertThat(page.locator(".first-picture .legend > li + li").count())
                        .as("legends of several parts")
                        .isPositive();
                for (Screen screen : Screen.values()) {
                    page.setViewportSize(screen.width(), screen.height());
                    assertThat(list(page, CROOKED)).as(screen.name()).isEmpty();
                }
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                assertThat(list(page, CROOKED)).as("on paper").isEmpty();
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            }
            Page page = director.at("/charte");
            assertThat(list(page, CROOKED)).as("in the charter").isEmpty();
            page.evaluate("const sheet = document.styleSheets[0]; for (const rule of ["
                    + "'.first-lines li { padding-block: 0.6rem; border-top: 1px solid }',"
                    + "'.first-lines li:first-child { border-top: 0; padding-top: 0.2rem }'])"
                    + " sheet.insertRule(rule, sheet.cssRules.length)");
            assertThat(list(page, CROOKED))
                    .as("what is looked for would be found")
                    .isNotEmpty();
        }
    }

    @Test
    void a_wall_screen_shows_three_blocks_side_by_side_and_none_below_its_fold() {
        try (Chromium chromium = Chromium.open();
                Guest guest = chromium.signedIn(port, DemoAccount.DIRECTOR_GENERAL)) {
            Page page = guest.at("/");
            page.setViewportSize(WALL_WIDTH, WALL_HEIGHT);

            List<?> tops = (List<?>) page.evaluate("[...document.querySelectorAll('.first-blocks > .first-block')]"
                    + ".map(block => Math.round(block.getBoundingClientRect().top))");
            List<?> lefts = (List<?>) page.evaluate("[...new Set([...document.querySelectorAll('.first-block')]"
                    + ".map(block => Math.round(block.getBoundingClientRect().left)))]");
            assertThat(lefts).as("columns").hasSize(3);
            assertThat(tops)
                    .hasSize(3)
                    .allSatisfy(top -> assertThat(((Number) top).intValue()).isLessThan(WALL_HEIGHT / 2));
            List<?> ends = (List<?>) page.evaluate("[...document.querySelectorAll('.first-blocks > .first-block')]"
                    + ".map(block => Math.round(block.getBoundingClientRect().bottom))");
            assertThat(ends)
                    .as("nobody scrolls a wall")
                    .allSatisfy(end -> assertThat(((Number) end).intValue()).isLessThan(WALL_HEIGHT));
            assertThat(page.locator(".first-screen > .lead").boundingBox().height)
                    .as("the night, on one line")
                    .isLessThan(2 * fontSize(page));
        }
    }

    @Test
    void each_of_three_blocks_of_an_elu_has_a_column_of_a_wall() {
        try (Chromium chromium = Chromium.open();
                Guest guest = chromium.signedIn(port, DemoAccount.ELU)) {
            Page page = guest.at("/");
            page.setViewportSize(WALL_WIDTH, WALL_HEIGHT);

            List<?> lefts = (List<?>) page.evaluate("[...new Set([...document.querySelectorAll('.first-block')]"
                    + ".map(block => Math.round(block.getBoundingClientRect().left)))]");
            assertThat(lefts)
                    .as("columns")
                    .hasSize(Math.min(3, page.locator(".first-block").count()));
        }
    }

    private static double fontSize(Page page) {
        return ((Number) page.evaluate(
                        "parseFloat(getComputedStyle(document.querySelector('.first-screen > .lead')).lineHeight)"))
                .doubleValue();
    }

    @Test
    void the_head_and_the_foot_are_as_wide_as_what_stands_between_them() {
        try (Chromium chromium = Chromium.open();
                Guest guest = chromium.signedIn(port, DemoAccount.DIRECTOR_GENERAL)) {
            for (Map.Entry<Integer, Integer> size : Map.of(Screen.DESKTOP.width(), 900, 1440, 900, WALL_WIDTH, 1440)
                    .entrySet()) {
                for (String address : List.of("/", "/plan")) {
                    Page page = guest.at(address);
                    page.setViewportSize(size.getKey(), size.getValue());
                    assertThat(list(page, WIDEST).stream().distinct())
                            .as("%s at %s pixels", address, size.getKey())
                            .hasSize(1);
                }
            }
        }
    }

    private static List<?> list(Page page, String asked) {
        return (List<?>) page.evaluate(asked);
    }
}
