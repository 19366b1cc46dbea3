package fr.continuum.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import fr.continuum.bootstrap.demo.DemoAccount;
import fr.continuum.bootstrap.home.Home;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
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

/// Every page, on a desktop, a phone and paper, by day and by night: open to all readers, never wider than its screen,
/// asking nothing of another host, nothing too small to be read on paper. Screenshots of each are left in
/// `target/screenshots`.
@DemoServed
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EveryPageE2E {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final Path GUIDE = Path.of("..", "docs", "guide.md");
    private static final Path PICTURED_GUIDE = Path.of("target", "guide", "index.html");

    /// Whether each page is pictured, on all screens, and the guide written with the pictures: `-Dpictures=true`.
    /// It takes as long as looking at it.
    private static final boolean PICTURES = Boolean.getBoolean("pictures");

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

    private static final String TRAININGS =
            "Réf;Intitulé;Année;Catégorie;Remarque\nE1;Premiers secours;2026;sécurité obligatoire;utile\n";

    private static final String LEDGER =
            "Type;Exercice;SIRET;Article;Montant TTC;Tiers\nMandat;2025;22930008200018;6184;1200,50;X\n"
                    + "MDT;2025;22930008200018;60;rien;Y\n";

    private static final String POSTS = "N° poste;Service d'affectation;État du poste;Nom\nP001;DRM;pourvu;X\n";

    /// A budget of few lines: a large one makes a page of thousands of elements, and says no more.
    private final Path draft;
    private final RequestMappingHandlerMapping mappings;
    private final Set<String> seen = new LinkedHashSet<>();
    private final List<Guide.Pictured> pictured = new ArrayList<>();

    /// How to come back to the first page looked at of each place in the guide, as who looked at it.
    private final Map<PathPattern, Visited> visited = new LinkedHashMap<>();

    private final Guide guide;
    private final int port;
    private Chromium chromium;
    private Guest guest;
    private Guest contributor;
    private Guest officer;
    private Guest hr;
    private Guest partner;
    private Guest admin;
    private Guest director;
    private Guest elected;
    private Guest it;

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

    /// A page, and how one comes to it.
    private enum Place {
        CONNEXION,
        ACCUEIL,
        ACCUEIL_DIRECTION,
        ACCUEIL_ELU,
        ACCUEIL_MISSION,
        ACCUEIL_CONTROLE,
        ACCUEIL_RH,
        ACCUEIL_INFORMATIQUE,
        ACCUEIL_ADMINISTRATION,
        MON_TRAVAIL,
        TRAVAIL_D_UNE_DIRECTION,
        PLAN,
        PLAN_FILTRE,
        PLAN_ENGAGEMENTS,
        PLAN_VOTE,
        PLAN_PASSE,
        PLAN_AVANT_TOUT,
        PLAN_DEFI,
        PLAN_CARTE,
        PLAN_ACTION,
        PLAN_ENGAGEMENT,
        PLAN_HISTOIRE,
        PLAN_COMPARER,
        INDICATEURS,
        INDICATEURS_EN_RETRAIT,
        INDICATEUR,
        INDICATEUR_CORRIGE,
        INDICATEUR_MESURER,
        INDICATEUR_CORRIGER,
        INDICATEUR_DECLARER,
        INDICATEUR_CHANGER,
        INDICATEUR_RETIRER,
        INDICATEURS_IMPORTER,
        CONTRIBUTIONS,
        CONTRIBUTIONS_PASSEES,
        CONTRIBUTIONS_PAR_COLONNES,
        RECHERCHE,
        RECHERCHE_SANS_REPONSE,
        FORMATION,
        INFORMATIQUE_SANS_OBJECTIF,
        PROCESSUS,
        ORGANISATION,
        PARTENAIRE,
        A_CONFIRMER,
        BESOINS,
        PLANIFIER,
        PLANIFIER_FORMATION,
        PLANIFIER_INFORMATIQUE,
        PLANIFIER_PARTENAIRE,
        CONTRIBUTION_REFUSEE,
        MODIFIER_PROCESSUS,
        MODIFIER_ORGANISATION,
        RETIRER,
        BESOINS_A_DIRE,
        PERSONNEL,
        FORMATIONS,
        FORMATIONS_SANS_TRACE,
        COUVERTURE,
        BESOINS_SANS_FORMATION,
        TEMPS,
        TEMPS_GAIN,
        TEMPS_REFUSE,
        POSTES,
        EFFECTIFS,
        DOCUMENTS,
        RAPPROCHEMENT,
        RECOUPEMENT,
        RECOUPEMENT_FILTRE,
        RECOUPEMENT_CONSTAT,
        RECOUPEMENT_DECLARE,
        COMPTES_ACHAT,
        COMPTES_ACHAT_CORRIGER,
        COMPTES_ACHAT_EFFET,
        FORCE_DES_LIENS,
        AXE_ANALYTIQUE,
        AXE_ANALYTIQUE_COURT,
        DOCUMENT,
        DOCUMENT_PLAN,
        DOCUMENT_DM,
        LIGNES,
        BUDGET,
        BUDGET_PLAN,
        BUDGET_CLES,
        SANS_LIEN,
        CLES,
        POURQUOI_SANS_LIEN,
        POURQUOI_RELIE,
        RELIER,
        EFFET,
        LOT,
        LOT_UN_PAR_UN,
        LOT_CLES,
        LOT_EFFET,
        LOT_REFUSE,
        REGLES,
        REGLES_SOUS_100,
        REGLES_POLITIQUES,
        REGLE,
        REGLE_EFFET,
        REGLE_RETRAIT,
        REGLE_REFUSEE,
        REMONTER,
        REMONTER_FORMATION,
        REMONTER_CLE,
        REMONTER_SANS_LIEN,
        DESCENDRE,
        DESCENDRE_PROMESSE,
        VUE_D_ENSEMBLE,
        VUE_D_ENSEMBLE_DE_PRES,
        VUE_D_ENSEMBLE_MOYENS,
        JOUR,
        CE_QUI_A_CHANGE,
        CONSTATS,
        CONSTATS_DEROGER,
        DEROGATIONS,
        DEROGATION_LEVER,
        TOLERANCE,
        NUITS,
        NUIT,
        FLUX,
        FLUX_FICHE,
        FLUX_NOUVEAU,
        FLUX_COLONNES,
        FLUX_COLONNES_PERSONNEL,
        VERIFIER,
        VERIFIE,
        REFERENTIELS,
        PLAN_IMPORTER,
        PLAN_IMPORTE,
        PLAN_PROPOSER,
        PLAN_PROPOSE,
        CHARTE,
        ECRIRE_COMMENCER,
        ECRIRE_PLAN,
        ECRIRE_NIVEAU,
        ECRIRE_AJOUT,
        ECRIRE_ENGAGEMENT,
        ECRIRE_DEFI,
        ECRIRE_ACTION,
        ECRIRE_REFUS,
        ECRIRE_ABANDON,
        ECRIRE_RETRAIT,
        ECRIRE_ORDRE,
        ECRIRE_ADOPTION,
        IMPORTER,
        BESOINS_IMPORTER,
        IMPORTER_REFUSE,
        IMPORTER_COLONNES,
        IMPORTER_EFFET,
        IMPORTER_FAIT,
        PROFILS,
        EXPORTER,
        MODELE,
        NOS_INTERVENTIONS,
        NOTRE_INTERVENTION,
        COMPTES,
        COMPTE,
        COMPTE_NOUVEAU,
        ABSENT
    }

    @BeforeAll
    void open() {
        chromium = Chromium.open();
        guest = chromium.signedIn(port, DemoAccount.CONTROLLER);
        contributor = chromium.signedIn(port, DemoAccount.CONTRIBUTOR);
        officer = chromium.signedIn(port, DemoAccount.PLAN_OFFICER);
        hr = chromium.signedIn(port, DemoAccount.HR);
        partner = chromium.signedIn(port, DemoAccount.PARTNER);
        admin = chromium.signedIn(port, DemoAccount.ADMINISTRATOR);
        director = chromium.signedIn(port, DemoAccount.DIRECTOR_GENERAL);
        elected = chromium.signedIn(port, DemoAccount.ELU);
        it = chromium.signedIn(port, DemoAccount.IT);
    }

    @AfterAll
    void close() throws IOException {
        if (PICTURES) {
            guide.write(PICTURED_GUIDE, pictured);
        }
        try (Chromium _ = chromium) {
            contributor.close();
            guest.close();
            officer.close();
            hr.close();
            partner.close();
            admin.close();
            director.close();
            elected.close();
            it.close();
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
        Page page = go(place);
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
        for (Guest one : List.of(guest, contributor, officer, hr, partner, admin, director, elected, it)) {
            Page page = one.at("/charte");

            assertThat(page.locator(".masthead li").allInnerTexts()).isNotEmpty();
            assertThat(page.locator(".masthead").boundingBox().height)
                    .as("%s at %s pixels", page.locator(".who .name").innerText(), Screen.DESKTOP.width())
                    .isLessThan(112);
            assertThat(page.locator(".masthead nav ul").first().boundingBox().height)
                    .as("%s, ways", page.locator(".who .name").innerText())
                    .isLessThan(56);
        }
    }

    @Order(5)
    @Test
    void what_is_looked_for_would_be_found() {
        Page page = guest.at("/charte");
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
            List<String> found = new ArrayList<>(Axe.faults(page));
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
        faults.values().removeIf(List::isEmpty);
        assertThat(faults).isEmpty();
    }

    /// What makes the page wider than its screen, where it is.
    private static List<String> wide(Page page, Screen screen) {
        Object width = page.evaluate("document.documentElement.scrollWidth");
        return ((Number) width).intValue() <= screen.width()
                ? List.of()
                : List.of("%s px wide: %s".formatted(width, page.evaluate(BEYOND, screen.width())));
    }

    private static void shoot(Place place, Page page, String how) {
        if (!PICTURES) {
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

    private Page go(Place place) {
        return switch (place) {
            case CONNEXION -> throw new IllegalArgumentException("Who signs in is not signed in");
            case ACCUEIL -> guest.at("/?regard=argent");
            case ACCUEIL_DIRECTION -> director.at("/?depuis=2026-01-01");
            case ACCUEIL_ELU -> elected.at("/");
            case ACCUEIL_MISSION -> officer.at("/");
            case ACCUEIL_CONTROLE -> guest.at("/");
            case ACCUEIL_RH -> hr.at("/");
            case ACCUEIL_INFORMATIQUE -> it.at("/");
            case ACCUEIL_ADMINISTRATION -> admin.at("/");
            case MON_TRAVAIL -> contributor.at("/ce-que-sert-mon-travail");
            case TRAVAIL_D_UNE_DIRECTION ->
                guest.at("/ce-que-sert-mon-travail?direction=Direction%20de%20l%E2%80%99insertion");
            case PLAN -> guest.at("/plan");
            case PLAN_FILTRE -> guest.at("/plan?vue=liste&etat=LATE");
            case PLAN_ENGAGEMENTS -> guest.at("/plan?vue=engagements");
            case PLAN_VOTE -> guest.at("/plan?le=vote");
            case PLAN_PASSE -> guest.at("/plan?le=2020-01-01");
            case PLAN_AVANT_TOUT -> guest.at("/plan?le=2010-01-01");
            case PLAN_DEFI -> element(".of-STRATEGIC_OBJECTIVE th a");
            case PLAN_CARTE -> guest.at("/plan/carte");
            case PLAN_ACTION -> element(".of-ACTION th a");
            case PLAN_ENGAGEMENT -> element(".pledges tbody th a");
            case PLAN_HISTOIRE -> history();
            case PLAN_COMPARER -> guest.at("/plan/comparer");
            case INDICATEURS -> guest.at("/indicateurs");
            case INDICATEURS_EN_RETRAIT -> guest.at("/indicateurs?etat=AMBER&le=2025-06-30");
            case INDICATEUR -> guest.at("/indicateurs/fiche?code=energie-batiments");
            case INDICATEUR_CORRIGE -> guest.at("/indicateurs/fiche?code=bio-local");
            case INDICATEUR_MESURER -> contributor.at("/indicateurs/mesurer?code=delai-apa");
            case INDICATEUR_CORRIGER -> contributor.at("/indicateurs/mesurer?code=bio-local&periode=2023");
            case INDICATEUR_DECLARER -> officer.at("/indicateurs/ecrire");
            case INDICATEUR_CHANGER -> officer.at("/indicateurs/ecrire?de-code=km-chaussees");
            case INDICATEUR_RETIRER -> officer.at("/indicateurs/retirer?de-code=km-chaussees");
            case INDICATEURS_IMPORTER -> officer.at("/indicateurs/importer");
            case CONTRIBUTIONS -> guest.at("/contributions");
            case CONTRIBUTIONS_PASSEES -> guest.at("/contributions?le=2024-06-30&tri=cout");
            case CONTRIBUTIONS_PAR_COLONNES ->
                guest.at("/contributions?tri=-cout,titre&cout-de=1000&colonnes=titre,code,annee,cout,etat");
            case RECHERCHE -> guest.at("/recherche?q=formation");
            case RECHERCHE_SANS_REPONSE -> guest.at("/recherche?q=zzzzqqq");
            case FORMATION -> guest.at(deed("genre=formation&etat=relie"));
            case INFORMATIQUE_SANS_OBJECTIF -> guest.at(deed("genre=informatique&etat=sans-objectif"));
            case PROCESSUS -> guest.at(deed("genre=processus"));
            case ORGANISATION -> guest.at(deed("genre=organisation"));
            case PARTENAIRE -> guest.at(deed("genre=partenaire"));
            case A_CONFIRMER -> officer.at("/contributions/a-confirmer");
            case BESOINS -> guest.at("/contributions/besoins");
            case PLANIFIER -> contributor.at("/contributions/nouvelle");
            case PLANIFIER_FORMATION -> contributor.at("/contributions/nouvelle?genre=formation");
            case PLANIFIER_INFORMATIQUE -> contributor.at("/contributions/nouvelle?genre=informatique");
            case PLANIFIER_PARTENAIRE -> contributor.at("/contributions/nouvelle?genre=partenaire");
            case CONTRIBUTION_REFUSEE -> refused();
            case MODIFIER_PROCESSUS -> officer.at(toChange("genre=processus"));
            case MODIFIER_ORGANISATION -> officer.at(toChange("genre=organisation"));
            case RETIRER -> officer.at(toChange("genre=formation").replace("/modifier", "/retirer"));
            case BESOINS_A_DIRE -> officer.at("/contributions/besoins");
            case PERSONNEL -> guest.at("/personnel");
            case FORMATIONS -> guest.at("/personnel/formations");
            case FORMATIONS_SANS_TRACE -> guest.at("/personnel/formations?etat=sans-trace");
            case COUVERTURE -> guest.at("/personnel/couverture");
            case BESOINS_SANS_FORMATION -> guest.at("/personnel/besoins");
            case TEMPS -> guest.at("/personnel/temps");
            case TEMPS_GAIN -> hr.at("/personnel/temps/dire?quoi=gain");
            case TEMPS_REFUSE -> timeRefused();
            case POSTES -> guest.at("/personnel/postes");
            case EFFECTIFS -> hr.at("/personnel/effectifs");
            case DOCUMENTS -> guest.at("/documents");
            case RAPPROCHEMENT -> guest.at(href(guest.at("/documents").locator("a[href^='/rapprochement']")));
            case RECOUPEMENT -> guest.at(href(guest.at("/documents").locator("a[href^='/recoupement']")));
            case RECOUPEMENT_FILTRE -> guest.at("/recoupement?ecart=sans-lien&famille=informatique");
            case RECOUPEMENT_CONSTAT ->
                guest.at(href(guest.at("/constats?regle=R45").locator("a[href^='/recoupement']")));
            case RECOUPEMENT_DECLARE -> guest.at("/recoupement/declare");
            case COMPTES_ACHAT -> guest.at("/recoupement/comptes");
            case COMPTES_ACHAT_CORRIGER -> guest.at("/recoupement/comptes?norme=M57&compte=2051");
            case COMPTES_ACHAT_EFFET -> purchaseEffect();
            case FORCE_DES_LIENS -> guest.at(href(guest.at("/documents").locator("a[href^='/force-des-liens']")));
            case AXE_ANALYTIQUE -> guest.at(href(guest.at("/plan").locator("a[href^='/axe-analytique']")));
            case AXE_ANALYTIQUE_COURT ->
                guest.at("/axe-analytique?longueur=6&caracteres=letters_and_digits&majuscules=oui&zeros=oui");
            case DOCUMENT -> guest.at(document("CA 2025"));
            case DOCUMENT_PLAN -> guest.at(path(document("CA 2025")) + "?dimension=plan");
            case DOCUMENT_DM -> guest.at(document("DM 2025"));
            case LIGNES -> guest.at(path(document("CA 2025")) + "/lignes");
            case BUDGET -> guest.at(budget());
            case BUDGET_PLAN -> guest.at(path(budget()) + "?dimension=plan");
            case BUDGET_CLES -> guest.at(path(budget()) + "/cles?ou=sans-lien");
            case SANS_LIEN -> guest.at(path(document("CA 2025")) + "/sans-lien");
            case CLES -> guest.at(path(document("CA 2025")) + "/cles?tri=fonction&dimension=plan");
            case POURQUOI_SANS_LIEN -> why("sans-lien");
            case POURQUOI_RELIE -> why("relie");
            case RELIER -> guest.at("/lier");
            case EFFET -> effect();
            case LOT -> guest.at("/lier/lot?dimension=plan&champ=fonction");
            case LOT_UN_PAR_UN -> guest.at(lot("/lier/lot") + "&detail=1");
            case LOT_CLES ->
                guest.at(href(guest.at("/lier/lot?dimension=plan&champ=fonction")
                        .locator("form.bulk td a[href^='/lier/lot/cles']")));
            case LOT_EFFET -> guest.at(lot("/lier/lot/effet") + "&vers=motif:RECURRENT_MAINTENANCE");
            case LOT_REFUSE -> guest.at(lot("/lier/lot/effet") + "&vers=cible:absente");
            case REGLES -> guest.at("/lier/regles?dimension=plan");
            case REGLES_SOUS_100 -> guest.at("/lier/regles?dimension=plan&etat=sous-100");
            case REGLES_POLITIQUES -> guest.at("/lier/regles?dimension=politique&sens=R&tri=code");
            case REGLE -> guest.at(row(""));
            case REGLE_EFFET -> guest.at(row("/effet") + "&motif=SUPPORT");
            case REGLE_RETRAIT -> guest.at(row("/effet") + "&faire=retirer");
            case REGLE_REFUSEE -> guest.at(row("/effet") + "&vers.1=absente");
            case REMONTER -> guest.at("/continuum/haut");
            case REMONTER_FORMATION ->
                guest.at(href(guest.at(href(guest.at("/continuum/bas").locator("table.means tbody th a")))
                        .locator("ul.deeds a[href^='/continuum/haut']")));
            case REMONTER_CLE -> up("relie");
            case REMONTER_SANS_LIEN -> up("sans-lien");
            case DESCENDRE -> guest.at("/continuum/bas");
            case DESCENDRE_PROMESSE -> guest.at(href(guest.at("/continuum/bas").locator("table.means tbody th a")));
            case VUE_D_ENSEMBLE -> guest.at(href(guest.at("/documents").locator("a[href^='/vue-d-ensemble']")));
            case VUE_D_ENSEMBLE_DE_PRES ->
                guest.at(href(guest.at("/vue-d-ensemble").locator("table.flow-pairs tbody th a[href*='cible=']")));
            case VUE_D_ENSEMBLE_MOYENS -> guest.at("/vue-d-ensemble?montrer=nombre");
            case JOUR -> guest.at("/jour");
            case CE_QUI_A_CHANGE -> guest.at("/ce-qui-a-change?depuis=2025-01-01");
            case CONSTATS -> guest.at("/constats");
            case CONSTATS_DEROGER -> guest.at(href(guest.at("/constats").locator("a[href^='/constats/deroger']")));
            case DEROGATIONS -> waived();
            case TOLERANCE -> guest.at("/constats/tolerance");
            case DEROGATION_LEVER ->
                guest.at(href(guest.at("/constats/derogations").locator("a[href^='/constats/derogations/lever']")));
            case NUITS -> guest.at("/nuits");
            case FLUX -> guest.at("/flux");
            case FLUX_FICHE -> guest.at("/flux/fiche?nom=ledger");
            case FLUX_NOUVEAU -> guest.at("/flux/nouveau");
            case FLUX_COLONNES -> sample(guest, "grand-livre", LEDGER);
            case FLUX_COLONNES_PERSONNEL -> sample(hr, "postes", POSTS);
            case NUIT -> guest.at(href(guest.at("/nuits").locator("main tbody th a")));
            case VERIFIER -> guest.at("/verifier");
            case VERIFIE -> checked();
            case REFERENTIELS -> guest.at("/referentiels");
            case PLAN_IMPORTER -> officer.at("/plan/importer");
            case PLAN_IMPORTE -> imported();
            case PLAN_PROPOSER -> officer.at("/plan/proposer");
            case PLAN_PROPOSE -> proposed();
            case CHARTE -> guest.at("/charte");
            case ECRIRE_COMMENCER -> officer.at("/plan/commencer");
            case ECRIRE_PLAN -> officer.at("/plan/modifier");
            case ECRIRE_NIVEAU -> officer.at("/plan/ajouter");
            case ECRIRE_AJOUT -> officer.at("/plan/ajouter?niveau=ACTION");
            case ECRIRE_ENGAGEMENT -> officer.at("/plan/ajouter?niveau=PLEDGE");
            case ECRIRE_DEFI -> officer.at("/plan/element/modifier?code=" + challenge());
            case ECRIRE_ACTION -> officer.at("/plan/element/modifier?code=" + action());
            case ECRIRE_REFUS -> touched();
            case ECRIRE_ABANDON -> officer.at("/plan/element/abandonner?code=" + action());
            case ECRIRE_RETRAIT -> officer.at("/plan/element/retirer?code=" + challenge());
            case ECRIRE_ORDRE -> officer.at("/plan/ordre");
            case ECRIRE_ADOPTION -> officer.at("/plan/adopter");
            case IMPORTER -> contributor.at("/contributions/importer");
            case BESOINS_IMPORTER -> officer.at("/contributions/besoins/importer");
            case IMPORTER_REFUSE -> fileRefused();
            case IMPORTER_COLONNES -> columns();
            case IMPORTER_EFFET -> effectOfAFile();
            case IMPORTER_FAIT -> fileImported();
            case PROFILS -> contributor.at("/contributions/profils");
            case EXPORTER -> guest.at("/contributions/exporter");
            case MODELE -> guest.at("/contributions/modele");
            case NOS_INTERVENTIONS -> partner.at("/partenaire");
            case NOTRE_INTERVENTION ->
                partner.at(href(partner.at("/partenaire").locator("tbody th a").first()));
            case COMPTES -> admin.at("/comptes");
            case COMPTE -> admin.at("/comptes/fiche?identifiant=contribution");
            case COMPTE_NOUVEAU -> admin.at("/comptes/nouveau");
            case ABSENT -> absent();
        };
    }

    private Page element(String row) {
        return guest.at(href(guest.at("/plan").locator("main " + row)));
    }

    /// With the changes of the latest revision unfolded.
    private Page history() {
        Page page = guest.at("/plan/histoire");
        page.locator("ol.history li:has(.why) summary").first().click();
        return page;
    }

    /// The first contribution of a list.
    private String deed(String asked) {
        return href(guest.at("/contributions?" + asked).locator("#liste tbody th a"));
    }

    private String toChange(String asked) {
        return deed(asked).replace("/contributions/fiche", "/contributions/fiche/modifier");
    }

    /// A training that says nothing of what it serves, after the rules answered while it was typed.
    private Page refused() {
        Page page = contributor.at("/contributions/nouvelle?genre=formation");
        page.locator("#titre").fill("Sans objectif");
        page.locator("#direction").fill("Direction de l’insertion");
        page.locator("#fondement").selectOption("PROFICIENCY");
        page.locator("#regles .refusals").waitFor();
        page.locator("#enregistrer").click();
        page.locator(".refusals[role=alert]").first().waitFor();
        contributor.forgive();
        return page;
    }

    private String document(String name) {
        return href(guest.at("/documents").locator("th:has-text('Budget principal') a:has-text('" + name + "')"));
    }

    private String budget() {
        return href(guest.at("/documents").locator("a[href^='/budgets/']:has-text('Budget principal')"));
    }

    private Page why(String bucket) {
        Page keys = guest.at(path(document("CA 2025")) + "/cles?ou=" + bucket);
        return guest.at(href(keys.locator("main tbody a.go")));
    }

    /// The first row of the plan's table that links.
    private String row(String page) {
        String href =
                href(guest.at("/lier/regles?dimension=plan&tri=montant").locator("table.rules-in-force tbody td a"));
        return href.replace("?", page + "?");
    }

    /// The first two codes that nothing links, ticked.
    private String lot(String path) {
        Locator codes = guest.at("/lier/lot?dimension=plan&champ=fonction").locator("form.bulk input[name=code]");
        return path + "?dimension=plan&champ=fonction&code=" + codes.nth(0).getAttribute("value") + "&code="
                + codes.nth(1).getAttribute("value");
    }

    private Page up(String bucket) {
        return guest.at(href(guest.at(path(document("CA 2025")) + "/cles?dimension=plan&ou=" + bucket)
                .locator("main tbody a[href^='/continuum/haut']")));
    }

    /// A finding set aside until the end of the century, and the list where that is told.
    private Page waived() {
        Page page = guest.at(href(guest.at("/constats").locator("a[href^='/constats/deroger']")));
        page.locator("textarea[name=motif]").fill("Le marché est relancé.");
        page.locator("input[name=jusquau]")
                .fill(LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(30).toString());
        page.locator("form.form button").click();
        page.locator(".notice.good").waitFor();
        return guest.at("/constats/derogations");
    }

    private Page effect() {
        Page page = guest.at("/lier");
        Locator question = page.locator(".questions li").first();
        question.locator("select[name=vers]")
                .selectOption(question.locator("option[value^='cible:']:not([disabled])")
                        .first()
                        .getAttribute("value"));
        question.locator("button").click();
        page.waitForURL("**/lier/effet?**");
        return page;
    }

    private Page checked() {
        Page page = guest.at("/verifier");
        page.locator(".drop input[type=file]").setInputFiles(draft);
        page.locator(".drop button").click();
        page.locator("article.checked").waitFor();
        return page;
    }

    /// The first challenge of the plan, under its first axis, whatever its code.
    private String challenge() {
        officer.at(href(officer.at("/plan/ordre").locator(".order a")));
        return coded(officer.page().locator(".order .code"));
    }

    /// What stands lowest there: its first action.
    private String action() {
        Page order = officer.at("/plan/ordre");
        while (order.locator(".order a").count() > 0) {
            officer.at(href(order.locator(".order a")));
        }
        return coded(order.locator(".order .code"));
    }

    private static String coded(Locator code) {
        return URLEncoder.encode(code.first().innerText().strip(), StandardCharsets.UTF_8);
    }

    /// What the rules answer while somebody types: what was voted is touched, and a revision asked for.
    private Page touched() {
        Page page = officer.at("/plan/element/modifier?code=" + action());
        page.locator("#f-libelle").fill("Autrement que voté");
        page.locator("#reponse .refusals").waitFor();
        page.locator("#revision fieldset").waitFor();
        return page;
    }

    /// A file that changes an action, adds one and takes the others out: rules stand against it.
    private Page imported() {
        Page page = officer.at("/plan/importer");
        page.locator(".drop input[type=file]")
                .setInputFiles(new FilePayload(
                        "plan-d-actions.csv",
                        "text/csv",
                        "Axe;Sous-axe (x.x);Titre de l'action;Statut\nAxe 1 : Un axe;1.1 Un défi;Une action;En cours\n"
                                .getBytes(StandardCharsets.UTF_8)));
        page.locator(".drop button").click();
        page.locator("#effet").waitFor();
        return page;
    }

    private Page proposed() {
        Page page = officer.at("/plan/proposer");
        page.locator("textarea[name=colle]").fill("""
                Défi 1 : Un territoire sobre
                L’eau manque l’été.
                Objectif 1.1 : Économiser l’eau
                Action 1 : Réparer les réseaux
                - Diagnostic
                Action 3 : Récupérer l’eau de pluie
                """);
        page.locator("form:has(textarea[name=colle]) button").click();
        page.locator("ol.outline").waitFor();
        return page;
    }

    /// Drops a file of trainings; waits for what comes of it.
    private Page dropped(String csv, String next) {
        Page page = officer.at("/contributions/importer");
        page.locator(".drop input[type=file]")
                .setInputFiles(new FilePayload("formations.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        page.locator("main form button").click();
        page.locator(next).waitFor();
        return page;
    }

    /// Columns of a sample of a feed, with rows that are rejected.
    private static Page sample(Guest who, String feed, String csv) {
        Page page = who.at("/flux/nouveau?flux=" + feed);
        page.locator("#flux").selectOption(feed);
        page.locator(".drop input[type=file]")
                .setInputFiles(new FilePayload("extrait.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        page.locator("main form button").first().click();
        page.locator("form#colonnes").waitFor();
        return page;
    }

    /// What an account more would bring into the cross-proof.
    private Page purchaseEffect() {
        Page page = guest.at("/recoupement/comptes");
        page.locator("form.form input[name=norme]").fill("M57");
        page.locator("form.form input[name=compte]").fill("611");
        page.locator("form.form button[name=faire]").click();
        page.locator("#motif").waitFor();
        return page;
    }

    /// A use of more hours than were gained, that serves nothing.
    private Page timeRefused() {
        Page page = hr.at("/personnel/temps/dire?quoi=usage");
        page.locator("#code").fill("U-ESSAI");
        page.locator("#titre").fill("Accueil ouvert le samedi");
        page.locator("#direction").fill("Direction de l’accueil");
        page.locator("#annee").fill("2026");
        page.locator("#heures").fill("120");
        page.locator("#sorte").selectOption("NEW_PROJECT");
        page.locator("#ameliore").selectOption("YES");
        page.locator("#regles .refusals").waitFor();
        return page;
    }

    private Page fileRefused() {
        Page page = dropped("S10.G00.00.001,'Paie'\n", ".refusals");
        officer.forgive();
        return page;
    }

    private Page columns() {
        return dropped(TRAININGS + "E2;Écouter;bientôt;stage;\n", "form#colonnes");
    }

    private Page effectOfAFile() {
        Page page = dropped(TRAININGS, "form#colonnes");
        page.locator("button[value=effet]").click();
        page.locator("form[action$=confirmer]").waitFor();
        return page;
    }

    private Page fileImported() {
        Page page = effectOfAFile();
        page.locator("form[action$=confirmer] button").click();
        page.waitForURL("**/importer/fait?**");
        return page;
    }

    private Page absent() {
        Page page = guest.at("/documents/absent");
        guest.forgive();
        return page;
    }

    private static String href(Locator link) {
        return String.valueOf(link.first().getAttribute("href"));
    }

    private static String path(String address) {
        return URI.create(address).getPath();
    }
}
