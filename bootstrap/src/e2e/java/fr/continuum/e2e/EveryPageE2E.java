package fr.continuum.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import fr.continuum.bootstrap.home.Home;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/// Every page, on a desktop, a tablet, a phone and paper, by day and by night: open to all readers, never wider than
/// its screen, asking nothing of another host, nothing too small to be read on paper. Screenshots of each are left in
/// `target/screenshots`.
@DemoServed
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EveryPageE2E {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final Path GUIDE = Path.of("..", "docs", "guide.md");
    private static final Path PICTURED_GUIDE = Path.of("target", "guide", "index.html");

    /// Which pictures are taken: `-Dpictures=guide` those of the guide, which is written with them;
    /// `-Dpictures=true` those of all screens too, by night and on paper, which takes as long as looking at the
    /// pages.
    private static final String PICTURES = System.getProperty("pictures", "");

    private static final boolean GUIDE_PICTURED = List.of("guide", "true").contains(PICTURES);

    private static final Set<String> OF_THE_GUIDE = Set.of(Screen.DESKTOP.name(), Screen.PHONE.name());

    /// What leads back, and files.
    private static final Set<String> NO_PAGE = Set.of(
            "/langue/{code}",
            "/plan/exporter",
            "/indicateurs/exporter",
            "/plan/modele",
            "/recoupement/fichier",
            "/flux/fichier",
            "/partenaire/fichier",
            "/lier/regles/fichier",
            "/axe-analytique/fichier",
            "/personnel/formations/exporter",
            "/contributions/besoins/exporter",
            "/contributions/besoins/modele");

    /// Elements that reach beyond a width, save those in a box that scrolls by itself.
    private static final String BEYOND = """
            width => {
                const scrolls = e => e && e !== document.documentElement
                    && (['auto', 'scroll', 'hidden'].includes(getComputedStyle(e).overflowX)
                        || scrolls(getComputedStyle(e).position === 'absolute' ? e.offsetParent : e.parentElement));
                return [...document.querySelectorAll('body *')]
                    .filter(e => e.getBoundingClientRect().right > width + 1 && !scrolls(e.parentElement))
                    .map(e => `${e.tagName.toLowerCase()}.${e.getAttribute('class')} "${e.textContent.slice(0, 40)}"`);
            }
            """;

    /// Screens on which no figure is out of sight.
    private static final List<Integer> WIDE_ENOUGH = List.of(1280, 1440);

    private final Path draft;
    private final RequestMappingHandlerMapping mappings;
    private final Set<String> seen = new LinkedHashSet<>();
    private final List<Guide.Pictured> pictured = new ArrayList<>();

    /// How to come back to the first page looked at of each place in the guide, as who looked at it.
    private final Map<PathPattern, Visited> visited = new LinkedHashMap<>();

    private final Guide guide;
    private final int port;
    private Chromium chromium;
    private Walk walk;

    @Autowired
    EveryPageE2E(
            Home home,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings,
            @LocalServerPort int port)
            throws IOException {
        this.guide = Guide.read(GUIDE);
        this.draft = home.folder().resolve("demo/inbox/2025-BP-laboratoire.xml");
        this.mappings = mappings;
        this.port = port;
    }

    /// Those an address alone does not bring back.
    private static final Set<Place> ASKED_ONCE = EnumSet.of(Place.CONNEXION, Place.ABSENT, Place.COMPTES_ACHAT_EFFET);

    private record Visited(BrowserContext who, String address) {}

    @BeforeAll
    void open() {
        chromium = Chromium.open();
        walk = new Walk(chromium, port, draft);
    }

    @AfterAll
    void close() throws IOException {
        if (GUIDE_PICTURED) {
            guide.write(PICTURED_GUIDE, pictured);
        }
        try (Chromium _ = chromium) {
            walk.all().forEach(Guest::close);
        }
    }

    @Order(1)
    @ParameterizedTest
    @EnumSource
    void every_page_is_open_to_all_readers_and_as_wide_as_its_screen(Place place) {
        if (place == Place.CONNEXION) {
            try (Guest stranger = chromium.stranger(port)) {
                look(place, stranger.at("/connexion"));
            }
            return;
        }
        Page page = walk.go(place);
        assertThat(page.locator("main h1").count()).isOne();
        look(place, page);
    }

    @Order(2)
    @Test
    void no_page_is_left_out() {
        Set<PathPattern> pages = mappings.getHandlerMethods().keySet().stream()
                .filter(EveryPageE2E::isPage)
                .flatMap(info -> info.getPathPatternsCondition() == null
                        ? Stream.empty()
                        : info.getPathPatternsCondition().getPatterns().stream())
                .collect(Collectors.toSet());

        pages.removeIf(pattern -> NO_PAGE.contains(pattern.getPatternString()));

        assertThat(pages)
                .hasSizeGreaterThan(10)
                .allSatisfy(pattern -> assertThat(seen)
                        .as("no page of " + pattern + " was looked at")
                        .anyMatch(path -> pattern.matches(PathContainer.parsePath(path))));
    }

    @Order(3)
    @Test
    void the_guide_places_every_page_and_no_other() {
        assertThat(seen).allSatisfy(path -> assertThat(guide.placeOf(path)).isPresent());
        assertThat(guide.patterns())
                .allSatisfy(place -> assertThat(seen)
                        .as("no page of " + place + " was looked at")
                        .anyMatch(path -> place.matches(PathContainer.parsePath(path))));
    }

    /// Each place of the guide is given a page with both its pictures; where pictures are taken, they lie there.
    @Order(3)
    @Test
    void every_page_of_the_guide_has_its_pictures() {
        assertThat(guide.patterns())
                .allSatisfy(place -> assertThat(pictured)
                        .as("no picture of " + place)
                        .anyMatch(page ->
                                guide.placeOf(page.path()).filter(place::equals).isPresent()));
        if (GUIDE_PICTURED) {
            assertThat(pictured)
                    .allSatisfy(page -> assertThat(List.of(page.wide(), page.narrow()))
                            // The folder of the guide is made when it is written.
                            .map(picture ->
                                    PICTURED_GUIDE.resolveSibling(picture).normalize())
                            .allSatisfy(file -> assertThat(file).isNotEmptyFile()));
        }
    }

    /// Reads the same, so that nothing waits for a script to be seen.
    @Order(4)
    @Test
    void every_page_can_be_read_without_script() {
        Map<BrowserContext, Page> plain = new LinkedHashMap<>();
        Map<String, List<String>> differing = new LinkedHashMap<>();
        visited.values().forEach(visit -> {
            Page scripted = visit.who().pages().getFirst();
            scripted.navigate(visit.address());
            Page unscripted = plain.computeIfAbsent(visit.who(), this::withoutScript);
            unscripted.navigate(visit.address());
            List<String> lines = read(unscripted);
            if (!lines.equals(read(scripted))) {
                List<String> lost = new ArrayList<>(read(scripted));
                lost.removeAll(lines);
                differing.put(visit.address(), lost);
            }
        });
        plain.values().forEach(page -> page.context().close());

        assertThat(visited).hasSizeGreaterThan(50);
        assertThat(differing).isEmpty();
    }

    private Page withoutScript(BrowserContext who) {
        return chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setStorageState(who.storageState())
                        .setJavaScriptEnabled(false)
                        .setLocale("fr-FR")
                        .setTimezoneId("Europe/Paris")
                        .setViewportSize(Screen.DESKTOP.width(), Screen.DESKTOP.height()))
                .newPage();
    }

    private static List<String> read(Page page) {
        return page.locator("main")
                .innerText()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    @Order(6)
    @Test
    void the_head_of_each_role_stands_on_two_lines_its_ways_on_one() {
        for (Guest one : walk.all()) {
            Page page = one.at("/charte");

            assertThat(page.locator(".masthead li").allInnerTexts()).isNotEmpty();
            assertThat(page.locator(".masthead").boundingBox().height)
                    .as("%s at %s pixels", page.locator(".who .name").innerText(), Screen.DESKTOP.width())
                    .isLessThan(112);
            assertThat(page.locator(".masthead nav ul").first().boundingBox().height)
                    .as("%s, ways", page.locator(".who .name").innerText())
                    .isLessThan(56);
            page.setViewportSize(Screen.TABLET.width(), Screen.TABLET.height());
            assertThat(page.locator(".masthead").boundingBox().height)
                    .as("%s at %s pixels", page.locator(".who .name").innerText(), Screen.TABLET.width())
                    .isLessThan(112);
            page.setViewportSize(Screen.DESKTOP.width(), Screen.DESKTOP.height());
        }
    }

    @Order(5)
    @Test
    void what_is_looked_for_would_be_found() {
        Page page = walk.controller().at("/charte");
        page.setViewportSize(Screen.PHONE.width(), Screen.PHONE.height());
        page.evaluate("""
                () => {
                    const main = document.querySelector('main');
                    main.append(document.createElement('img'));
                    const pale = main.appendChild(document.createElement('p'));
                    pale.textContent = 'à peine lisible';
                    pale.style.color = '#999';
                    pale.style.background = '#aaa';
                    pale.style.width = '500px';
                }
                """);

        assertThat(Axe.faults(page)).anyMatch(fault -> fault.startsWith("critical image-alt: img"));
        assertThat(Axe.faultsOfColour(page)).anyMatch(fault -> fault.startsWith("serious color-contrast: "));
        assertThat(wide(page, Screen.PHONE)).singleElement().asString().contains("à peine lisible");
        page.setViewportSize(Screen.DESKTOP.width(), Screen.DESKTOP.height());
    }

    @Order(5)
    @Test
    void a_figure_out_of_sight_or_printed_small_would_be_found() {
        Page page = walk.go(Place.RAPPROCHEMENT);
        assertThat(page.locator("table.reconciled td.num").count()).isPositive();
        assertThat(cut(page)).isEmpty();
        assertThat(Sheets.small(page)).isEmpty();

        page.evaluate("document.querySelectorAll('table.reconciled').forEach(table => table.style.width = '2000px')");

        assertThat(cut(page)).anyMatch(cell -> cell.contains("px beyond"));
        assertThat(Sheets.cut(page)).anyMatch(cell -> cell.contains("px beyond"));
        assertThat(Sheets.small(page))
                .as("a page wider than its sheet is printed smaller")
                .isNotEmpty();
    }

    private static boolean isPage(RequestMappingInfo info) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        return methods.contains(RequestMethod.GET)
                && info.getPatternValues().stream().noneMatch(p -> p.startsWith("/api/"));
    }

    private void look(Place place, Page page) {
        String path = URI.create(page.url()).getPath();
        seen.add(path);
        if (!ASKED_ONCE.contains(place)) {
            guide.placeOf(path).ifPresent(where -> visited.putIfAbsent(where, new Visited(page.context(), page.url())));
        }
        pictured.add(new Guide.Pictured(
                path,
                page.locator("main h1").innerText(),
                picture(place, Screen.DESKTOP.name()),
                picture(place, Screen.PHONE.name())));
        Map<String, List<String>> faults = new LinkedHashMap<>();
        for (Screen screen : Screen.values()) {
            page.setViewportSize(screen.width(), screen.height());
            List<String> found = screen == Screen.TABLET ? new ArrayList<>() : new ArrayList<>(Axe.faults(page));
            found.addAll(wide(page, screen));
            faults.put(screen.name(), found);
            shoot(place, page, screen.name());
        }
        page.setViewportSize(Screen.DESKTOP.width(), Screen.DESKTOP.height());
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        faults.put("by night", Axe.faultsOfColour(page));
        shoot(place, page, "dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.LIGHT));
        shoot(place, page, "print");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN).setColorScheme(ColorScheme.LIGHT));
        faults.put("on paper", Sheets.small(page));
        if (page.locator(".scroll table").count() > 0) {
            for (int width : WIDE_ENOUGH) {
                page.setViewportSize(width, Screen.DESKTOP.height());
                faults.put("cut at " + width, cut(page));
            }
            page.setViewportSize(Screen.DESKTOP.width(), Screen.DESKTOP.height());
            faults.put("cut on paper", Sheets.cut(page));
        }
        faults.values().removeIf(List::isEmpty);
        assertThat(faults).isEmpty();
    }

    private static List<String> cut(Page page) {
        return ((List<?>) page.evaluate(Sheets.CUT))
                .stream().map(Object::toString).toList();
    }

    /// What makes the page wider than its screen, where it is.
    private static List<String> wide(Page page, Screen screen) {
        Object width = page.evaluate("document.documentElement.scrollWidth");
        return ((Number) width).intValue() <= screen.width()
                ? List.of()
                : List.of("%s px wide: %s".formatted(width, page.evaluate(BEYOND, screen.width())));
    }

    private static void shoot(Place place, Page page, String how) {
        if (!PICTURES.equals("true") && !(GUIDE_PICTURED && OF_THE_GUIDE.contains(how))) {
            return;
        }
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(file(place, how)))
                .setFullPage(true));
    }

    private static String file(Place place, String how) {
        return (place + "-" + how + ".png").toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Where a picture is, seen from the guide.
    private static String picture(Place place, String how) {
        return "../screenshots/" + file(place, how);
    }
}
