package fr.continuum.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fr.continuum.bootstrap.demo.DemoAccount;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/// How one comes to each page, as who may see it.
final class Walk {

    private static final String TRAININGS =
            "Réf;Intitulé;Année;Catégorie;Remarque\nE1;Premiers secours;2026;sécurité obligatoire;utile\n";

    private static final String LEDGER =
            "Type;Exercice;SIRET;Article;Montant TTC;Tiers\nMandat;2025;22930008200018;6184;1200,50;X\n"
                    + "MDT;2025;22930008200018;60;rien;Y\n";

    private static final String POSTS = "N° poste;Service d'affectation;État du poste;Nom\nP001;DRM;pourvu;X\n";

    /// A budget of few lines: a large one makes a page of thousands of elements, and says no more.
    private final Path draft;

    private final Guest guest;
    private final Guest contributor;
    private final Guest officer;
    private final Guest hr;
    private final Guest partner;
    private final Guest admin;
    private final Guest director;
    private final Guest elected;
    private final Guest it;

    Walk(Chromium chromium, int port, Path draft) {
        this.draft = draft;
        this.guest = chromium.signedIn(port, DemoAccount.CONTROLLER);
        this.contributor = chromium.signedIn(port, DemoAccount.CONTRIBUTOR);
        this.officer = chromium.signedIn(port, DemoAccount.PLAN_OFFICER);
        this.hr = chromium.signedIn(port, DemoAccount.HR);
        this.partner = chromium.signedIn(port, DemoAccount.PARTNER);
        this.admin = chromium.signedIn(port, DemoAccount.ADMINISTRATOR);
        this.director = chromium.signedIn(port, DemoAccount.DIRECTOR_GENERAL);
        this.elected = chromium.signedIn(port, DemoAccount.ELU);
        this.it = chromium.signedIn(port, DemoAccount.IT);
    }

    /// Each role there is a first screen of.
    List<Guest> all() {
        return List.of(guest, contributor, officer, hr, partner, admin, director, elected, it);
    }

    /// Who may read every page of the house.
    Guest controller() {
        return guest;
    }

    Page go(Place place) {
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
            case PLAN_COMPARER_EN_LIGNES -> guest.at("/plan/comparer?vue=liste&tri=quoi,element");
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
            case DESCENDRE_A_CHOISIR -> guest.at("/continuum/bas?quoi=logement");
            case DESCENDRE_PROMESSE -> guest.at(href(guest.at("/continuum/bas").locator("table.means tbody th a")));
            case VUE_D_ENSEMBLE -> guest.at(href(guest.at("/documents").locator("a[href^='/vue-d-ensemble']")));
            case VUE_D_ENSEMBLE_SERVICES -> guest.at("/vue-d-ensemble?par=service&montant=MtMandate");
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
            case FLUX_SERVICES -> guest.at("/flux/services");
            case FLUX_COLONNES -> sample(guest, "grand-livre", LEDGER);
            case FLUX_COLONNES_PERSONNEL -> sample(hr, "postes", POSTS);
            case NUIT -> guest.at(href(guest.at("/nuits").locator("main tbody th a")));
            case NUIT_REJETS -> guest.at(path(href(guest.at("/nuits").locator("main tbody th a"))) + "/rejets/1");
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
