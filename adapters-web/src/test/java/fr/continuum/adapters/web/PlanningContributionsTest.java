package fr.continuum.adapters.web;

import static fr.continuum.adapters.web.fixture.Visit.plain;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.web.fixture.DeedsOfTheTown;
import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.Town;
import fr.continuum.adapters.web.fixture.Versions;
import fr.continuum.adapters.web.fixture.Visit;
import fr.continuum.adapters.web.fixture.Visit.Answer;
import fr.continuum.adapters.web.page.Paging;
import fr.continuum.application.port.Accounts.Account;
import fr.continuum.application.port.Accounts.Role;
import fr.continuum.application.port.Contributions;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.domain.allocation.AllocationRule;
import fr.continuum.domain.allocation.AllocationTable;
import fr.continuum.domain.allocation.Condition;
import fr.continuum.domain.allocation.Outcome;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.contribution.Background;
import fr.continuum.domain.contribution.CompetencyNeed;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.contribution.LinkConfirmation;
import fr.continuum.domain.contribution.LinkKind;
import fr.continuum.domain.contribution.LinkProvenance;
import fr.continuum.domain.contribution.PartnerIntervention;
import fr.continuum.domain.contribution.StatutoryGround;
import fr.continuum.domain.contribution.TraceLink;
import fr.continuum.domain.contribution.Training;
import fr.continuum.domain.contribution.TrainingCategory;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.target.Dimension;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/// Contributions planned, changed, confirmed and withdrawn on screen, and every way tried to plan what rules forbid.
class PlanningContributionsTest {

    private static final Owner ROCHEBRUNE = Owner.of(Town.SIREN);
    private static final TimelineEntry FILE =
            new TimelineEntry("admin", Instant.parse("2026-11-20T10:00:00Z"), "formations.csv");

    @Nested
    @WebTest
    @DirtiesContext
    @Import(InATown.OfItsOwn.class)
    class InATown {

        private final Home home;
        private final Visit agent;

        @Autowired
        InATown(MockMvc mvc, Home home) {
            this.home = home;
            this.agent = Visit.of(mvc, home, "agente");
        }

        @TestConfiguration(proxyBeanMethods = false)
        static class OfItsOwn {

            @Bean
            @Primary
            Home ownHome() {
                Home home = new Home("{noop}" + Home.PASSWORD).filled().measuring("eau");
                home.accounts.create(new Account(
                        "etrangere",
                        "Édith Étrangère",
                        "{noop}" + Home.PASSWORD,
                        Role.CONTRIBUTOR,
                        Town.OTHER.value()));
                return home;
            }
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "formation    | N1 | titre=Tailler sans blesser;annee=2026;fondement=PROFICIENCY;jours=1,5;stagiaires=12;cout=1 300,29;lien-cible=D2.A1;lien-sert=SERVES;lien-part=60 %;lien-raison=un geste à apprendre",
                    "formation    | N2 | titre=Préparer un concours;annee=2026;fondement=EXAM_PREPARATION:EXAM",
                    "formation    | N3 | titre=Choisir des arbres;annee=2026;fondement=PROFICIENCY;besoins=B1",
                    "informatique | N4 | titre=Capteurs;amelioration-nature=QUANTITATIVE;amelioration-texte=arroser moins;amelioration-indicateur=eau;mise-en-service=01/10/2026;lien-cible=D2;lien-sert=ENABLES;lien-raison=mesurer",
                    "processus    | N5 | titre=Un seul dossier;besoin=ne rien redire;beneficiaire=USER;avant=trois;apres=un;effet=2026-05-02;lien-cible=D1.A2;lien-sert=SERVES;lien-raison=la cantine",
                    "organisation | N6 | titre=Un service des arbres;sante=oui;consultation-instance=F3SCT;consultation-date=2026-01-08;consultation-avis=UNFAVOURABLE;decide=2026-02-01;lien-cible=D2;lien-sert=SERVES;lien-raison=entretenir",
                    "partenaire   | N7 | titre=Parrains d’arbres;partenaire=Les Voisins;statut=PRIVATE_BODY;accord=CONV-26;subvention-annee=2026;subvention-montant=31 000;lien-cible=D2.A1;lien-sert=SERVES;lien-raison=arroser"
                })
        void each_kind_is_planned_with_its_proof(String genre, String code, String typed) throws Exception {
            Answer answer = plan(genre, code, typed);

            assertThat(answer.status()).isEqualTo(302);
            assertThat(answer.page().select(".notice.good").text()).isEqualTo("La contribution est planifiée.");
            assertThat(answer.page().select("h1").text()).isEqualTo(said(typed).getFirst("titre"));
            assertThat(answer.page().select("#manque")).isEmpty();
            assertThat(answer.page().select("#histoire li").text())
                    .contains("par Agathe Agente", "par une personne", "écran « Contributions »");
            assertThat(known(genre, code)).isPresent();
        }

        @Test
        void what_is_typed_is_what_is_kept_and_links_are_of_whoever_types() throws Exception {
            MultiValueMap<String, String> values = said("titre=Tailler;annee=2026;fondement=PROFICIENCY;cout=1 300,29"
                    + ";lien-cible=D2.A1;lien-sert=ENABLES;lien-part=33,33;lien-raison=un geste");
            values.add("lien-auteur", "madame-le-maire");
            values.add("lien-provenance", "LINEAGE");
            plan("formation", "N10", values);

            Contribution kept = known("formation", "N10").orElseThrow();

            assertThat(kept.costCents()).hasValue(1_300_29);
            TraceLink link = kept.links().getFirst();
            assertThat(link.author()).isEqualTo("agente");
            assertThat(link.provenance()).isEqualTo(LinkProvenance.PERSON);
            assertThat(link.kind()).isEqualTo(LinkKind.ENABLES);
            assertThat(link.share()).isEqualTo(33_33);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "R12 | formation    | fondement=PROFICIENCY | ni objectif, ni besoin, ni fondement statutaire",
                    "R12 | formation    | fondement=EXAM_PREPARATION | ni objectif, ni besoin, ni fondement statutaire",
                    "R12 | formation    | fondement=PROFICIENCY;besoins=B9 | besoin de compétence inconnu : B9",
                    "R13 | formation    | fondement=PROFICIENCY:INTEGRATION;lien-cible=D2;lien-sert=SERVES;lien-raison=pour lui | catégorie perfectionnement, fondement : formation d’intégration (CGFP L422-21 1°, décret 2008-512)",
                    "R11 | formation    | fondement=PROFICIENCY;besoins=B1;lien-cible=D9;lien-sert=SERVES;lien-raison=pour lui | D9",
                    "R11,R14 | informatique | amelioration-nature=QUALITATIVE;amelioration-texte=mieux;lien-cible=P1;lien-sert=SERVES;lien-raison=une promesse | P1 aucun objectif",
                    "R38 | formation    | fondement=PROFICIENCY;lien-cible=D2&D1;lien-sert=SERVES&SERVES;lien-part=60&60;lien-raison=pour lui&pour elle | 120 % au total",
                    "R14 | informatique | lien-cible=D2;lien-sert=SERVES;lien-raison=pour lui | aucune amélioration attendue",
                    "R14 | informatique | amelioration-nature=QUALITATIVE;amelioration-texte=mieux | aucun objectif",
                    "R14 | informatique | amelioration-nature=QUANTITATIVE;amelioration-texte=mieux;lien-cible=D2;lien-sert=SERVES;lien-raison=pour lui | « mieux » : chiffrée, sans indicateur",
                    "R15 | processus    | besoin=vite;lien-cible=D2;lien-sert=SERVES;lien-raison=pour lui | aucun bénéficiaire",
                    "R15 | processus    | beneficiaire=USER;lien-cible=D2;lien-sert=SERVES;lien-raison=pour lui | aucun besoin",
                    "R15 | processus    | besoin=vite;beneficiaire=USER | aucun objectif",
                    "R16 | organisation | decide=2026-02-01;lien-cible=D2;lien-sert=SERVES;lien-raison=pour lui | décidé le 1er février 2026 sans consultation : CST",
                    "R16 | organisation | sante=oui;decide=2026-02-01;consultation-instance=CST;consultation-date=2026-01-01;consultation-avis=FAVOURABLE;lien-cible=D2;lien-sert=SERVES;lien-raison=pour lui | décidé le 1er février 2026 sans consultation : F3SCT",
                    "R39 | organisation | direction=DGS | aucun objectif",
                    "R40 | partenaire   | partenaire=Eux;statut=PUBLIC_BODY;lien-cible=D2;lien-sert=SERVES;lien-raison=pour lui | aucun accord",
                    "R40 | partenaire   | partenaire=Eux;statut=PUBLIC_BODY;accord=A | aucun objectif"
                })
        void without_its_proof_nothing_is_planned_and_the_rule_says_how_to_mend(
                String rules, String genre, String typed, String offending) throws Exception {
            String both = "titre=Sans preuve;" + (genre.equals("formation") ? "annee=2026;" : "") + typed;
            List<String> broken = List.of(rules.split(","));
            Answer answer = plan(genre, "REFUSE", both);

            assertThat(answer.status()).isEqualTo(422);
            assertThat(rules(answer.page())).isEqualTo(broken);
            assertThat(plain(answer.page().select(".refusals .offending").text()))
                    .isEqualTo(offending);
            assertThat(answer.page().select(".refusals strong").eachText())
                    .isEqualTo(broken.stream()
                            .map(rule -> plain(ContinuumRule.valueOf(rule).french()))
                            .toList());
            assertThat(answer.page().select(".refusals .mend").text()).isNotBlank();
            assertThat(known(genre, "REFUSE")).isEmpty();
            assertThat(sent(answer.page())).containsAllEntriesOf(said(both));

            Document trial = tryOut("/contributions/nouvelle/essai?genre=" + genre, "REFUSE", both)
                    .page();
            assertThat(rules(trial)).as("while one types").isEqualTo(broken);
            assertThat(known(genre, "REFUSE")).isEmpty();
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "lien-cible-0 | lien-cible=;lien-sert=SERVES;lien-raison=sans cible",
                    "lien-cible-0 | lien-cible= D2 D2 D2 D2 D2 D2 D2 D2 D2 D2 D2 D2 D2 D2 D2 D2 D2 D2 D2 D2 D2 D2 D2 D2;lien-sert=SERVES;lien-raison=x",
                    "lien-part-0  | lien-cible=D2;lien-sert=SERVES;lien-part=0;lien-raison=x",
                    "lien-part-0  | lien-cible=D2;lien-sert=SERVES;lien-part=101;lien-raison=x",
                    "lien-part-0  | lien-cible=D2;lien-sert=SERVES;lien-part=-5;lien-raison=x",
                    "lien-raison-0 | lien-cible=D2;lien-sert=SERVES;lien-part=100;lien-raison=",
                    "lien-sert-0  | lien-cible=D2;lien-sert=MENACE;lien-raison=x",
                    "fondement    | besoins=B1;fondement=FOO",
                    "annee        | besoins=B1;annee=hier",
                    "cout         | besoins=B1;cout=douze",
                    "titre        | besoins=B1;titre= "
                })
        void what_is_malformed_is_told_at_its_field_and_all_that_was_typed_is_kept(String field, String typed)
                throws Exception {
            MultiValueMap<String, String> values = said("titre=Formation;annee=2026;fondement=PROFICIENCY;cout=12");
            said(typed).forEach(values::put);
            Answer answer = plan("formation", "MALFORME", values);

            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.page().getElementById(field + "-faute")).isNotNull();
            assertThat(answer.page().getElementById(field).attr("aria-invalid")).isEqualTo("true");
            assertThat(answer.page().select(".faults a").eachAttr("href")).contains("#" + field);
            assertThat(answer.page().getElementById("cout").attr("value")).isEqualTo(values.getFirst("cout"));
            assertThat(known("formation", "MALFORME")).isEmpty();
        }

        @Test
        void rules_answer_while_one_types_and_nothing_is_stored() throws Exception {
            Document sound = tryOut(
                            "/contributions/nouvelle/essai?genre=formation",
                            "ESSAI",
                            "titre=Essai;annee=2026;fondement=PROFICIENCY;besoins=B1")
                    .page();
            assertThat(sound.select(".notice.good").text()).isEqualTo("Aucune règle dure ne s’y oppose.");
            assertThat(sound.select(".refusals")).isEmpty();

            Document half = tryOut("/contributions/nouvelle/essai?genre=formation", "", "fondement=PROFICIENCY")
                    .page();
            assertThat(rules(half)).containsExactly("R12");
            assertThat(half.select(".faults a").eachAttr("href")).contains("#code", "#titre", "#annee");
            assertThat(half.select(".faults li").eachText()).allMatch(text -> text.endsWith("À remplir."));
            Document endless = tryOut(
                            "/contributions/nouvelle/essai?genre=formation",
                            "X".repeat(300),
                            "titre=Essai;annee=2026;fondement=PROFICIENCY;besoins=B1")
                    .page();
            assertThat(endless.select(".faults a").eachAttr("href")).containsExactly("#code");

            assertThat(known("formation", "ESSAI")).isEmpty();
            assertThat(half.select("main")).as("a part of a page").isEmpty();
        }

        @Test
        void the_rules_are_asked_by_the_form_itself() throws Exception {
            Element rules =
                    agent.page("/contributions/nouvelle?genre=formation").getElementById("regles");

            assertThat(rules.attr("hx-post")).contains("/contributions/nouvelle/essai?", "genre=formation");
            assertThat(rules.closest("form").attr("method")).isEqualTo("post");
            assertThat(agent.page("/contributions/fiche/modifier?genre=formation&code=F1")
                            .getElementById("regles")
                            .attr("hx-post"))
                    .contains("/contributions/fiche/modifier/essai?", "code=F1");
        }

        @Test
        void rows_are_added_and_taken_away_without_any_script_and_nothing_is_lost() throws Exception {
            Answer more = plan(
                    "formation",
                    "LIGNES",
                    "titre=Lignes;annee=2026;fondement=PROFICIENCY;lien-cible=D2;lien-sert=SERVES;lien-part=;lien-raison=un;ajouter=liens");
            assertThat(more.status()).isEqualTo(200);
            assertThat(more.page().select("#liens .rowed")).hasSize(2);
            assertThat(more.page().getElementById("titre").attr("value")).isEqualTo("Lignes");
            assertThat(more.page().getElementById("lien-raison-0").attr("value"))
                    .isEqualTo("un");
            assertThat(more.page().select(".refusals")).isEmpty();

            MultiValueMap<String, String> values = sent(more.page());
            values.add("retirer", "liens:0");
            Answer less = plan("formation", "LIGNES", values);
            assertThat(less.page().select("#liens .rowed")).hasSize(1);
            assertThat(less.page().getElementById("lien-raison-0").attr("value"))
                    .isEmpty();
            assertThat(known("formation", "LIGNES")).isEmpty();
        }

        @Test
        void a_code_that_is_taken_is_told_beside_whose_it_is() throws Exception {
            Answer answer = plan("formation", "F1", "titre=Autre;annee=2026;fondement=PROFICIENCY;besoins=B1");

            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.page().getElementById("code-faute").text()).contains("Gérer un patrimoine arboré");
            assertThat(known("formation", "F1").orElseThrow().title()).isEqualTo("Gérer un patrimoine arboré");
        }

        @Test
        void what_a_file_brought_is_mended_and_links_nobody_touched_stay_as_they_were_made() throws Exception {
            Contribution before = known("informatique", "I1").orElseThrow();
            Document form = agent.page("/contributions/fiche/modifier?genre=informatique&code=I1");
            MultiValueMap<String, String> values = Visit.fields(form.getElementById("formulaire"));
            values.set("titre", "Inventaire des arbres de la ville");
            values.put("lien-cible", List.of("D2.A1", "D1"));
            values.put("lien-sert", List.of("SERVES", "ENABLES"));
            values.put("lien-part", List.of("50", "50"));
            values.put("lien-raison", List.of("inscrit à la fiche action", "les cours d’école"));

            Answer answer = agent.posted("/contributions/fiche/modifier?genre=informatique&code=I1", values);

            assertThat(answer.page().select(".notice.good").text()).isEqualTo("Le changement est enregistré.");
            Contribution after = known("informatique", "I1").orElseThrow();
            assertThat(after.title()).isEqualTo("Inventaire des arbres de la ville");
            assertThat(after.costCents()).isEqualTo(before.costCents());
            assertThat(after.links()).extracting(TraceLink::author).containsExactly("agente", "agente");

            values = Visit.fields(agent.page("/contributions/fiche/modifier?genre=informatique&code=I1")
                    .getElementById("formulaire"));
            values.set("direction", "DSI");
            agent.posted("/contributions/fiche/modifier?genre=informatique&code=I1", values);
            assertThat(known("informatique", "I1").orElseThrow().links())
                    .as("the same links, as they were made")
                    .isEqualTo(after.links());

            Element change = answer.page().selectFirst("#histoire li:first-child");
            assertThat(change.select("p").text()).contains("Changée", "par Agathe Agente", "par une personne");
            assertThat(change.select("tr:has(th:contains(Intitulé)) td").eachText())
                    .containsExactly("Inventaire des arbres", "Inventaire des arbres de la ville");
        }

        @Test
        void a_fault_a_file_brought_does_not_forbid_to_mend_another_and_is_told() throws Exception {
            String address = "/contributions/fiche/modifier";
            MultiValueMap<String, String> values = Visit.fields(
                    agent.page(address + "?genre=processus&code=P2").getElementById("formulaire"));
            values.set("besoin", "payer à l’heure");
            values.put("lien-cible", List.of("D1"));
            values.put("lien-raison", List.of("les factures des écoles"));

            Document trial = agent.posted(address + "/essai?genre=processus&code=P2", values)
                    .page();
            assertThat(trial.select(".notice.good")).hasSize(1);
            assertThat(trial.select(".broken .offending").eachText()).containsExactly("aucun bénéficiaire");

            Answer answer = agent.posted(address + "?genre=processus&code=P2", values);
            assertThat(answer.status()).isEqualTo(302);
            assertThat(answer.page().select("#manque .offending").eachText()).containsExactly("aucun bénéficiaire");

            values = Visit.fields(
                    agent.page(address + "?genre=processus&code=P2").getElementById("formulaire"));
            values.set("besoin", "");
            Answer worse = agent.posted(address + "?genre=processus&code=P2", values);
            assertThat(worse.status()).isEqualTo(422);
            assertThat(rules(worse.page())).containsExactly("R15");
        }

        @Test
        void of_two_who_change_one_at_once_the_second_is_shown_what_the_first_did_and_keeps_what_he_typed()
                throws Exception {
            String address = "/contributions/fiche/modifier?genre=partenaire&code=C1";
            MultiValueMap<String, String> first =
                    Visit.fields(agent.page(address).getElementById("formulaire"));
            MultiValueMap<String, String> second = new LinkedMultiValueMap<>(first);
            first.set("titre", "Visites du soir");
            second.set("accord", "CONV-2026-1");
            agent.by("charge").posted(address, first);

            Answer late = agent.posted(address, second);

            assertThat(late.status()).isEqualTo(409);
            assertThat(late.page().select("#entre-temps").text())
                    .contains("Charlie Chargé l’a changée", "Visites du soir");
            assertThat(late.page().getElementById("accord").attr("value")).isEqualTo("CONV-2026-1");
            assertThat(((PartnerIntervention) known("partenaire", "C1").orElseThrow()).agreement())
                    .isEqualTo("CONV-2023-18");

            Answer again = agent.posted(address, Visit.fields(late.page().getElementById("formulaire")));
            assertThat(again.status()).isEqualTo(302);
            assertThat(((PartnerIntervention) known("partenaire", "C1").orElseThrow()).agreement())
                    .isEqualTo("CONV-2026-1");
        }

        @Test
        void the_version_of_another_or_none_opens_nothing() throws Exception {
            String address = "/contributions/fiche/modifier?genre=formation&code=F3";
            MultiValueMap<String, String> values =
                    Visit.fields(agent.page(address).getElementById("formulaire"));
            String other = Versions.of(known("formation", "F2").orElseThrow());
            for (String vu : List.of(other, "", "nimporte", "0".repeat(64))) {
                values.set("vu", vu);
                values.set("titre", "Par la fenêtre");

                assertThat(agent.posted(address, values).status()).as(vu).isEqualTo(409);
            }
            assertThat(known("formation", "F3").orElseThrow().title())
                    .isEqualTo("Intégration des agents de catégorie C");
        }

        @Test
        void a_contribution_is_not_changed_under_another_kind_nor_where_there_is_none() throws Exception {
            MultiValueMap<String, String> values =
                    said("titre=X;amelioration-texte=mieux;amelioration-nature=QUALITATIVE;lien-cible=D2;"
                            + "lien-sert=SERVES;lien-raison=x");

            assertThat(agent.posted("/contributions/fiche/modifier?genre=informatique&code=F1", values)
                            .status())
                    .isEqualTo(404);
            assertThat(agent.posted("/contributions/nouvelle?genre=nimporte", values)
                            .status())
                    .isEqualTo(404);
            assertThat(agent.posted("/contributions/nouvelle", values).status()).isEqualTo(404);
        }

        @Test
        void an_account_of_another_authority_changes_nothing_here() throws Exception {
            Visit stranger = agent.by("etrangere");
            MultiValueMap<String, String> values =
                    said("code=INTRUS;titre=X;annee=2026;fondement=PROFICIENCY;besoins=B1");
            String version = Versions.of(known("formation", "F1").orElseThrow());

            assertThat(stranger.posted("/contributions/nouvelle?genre=formation&autorite=" + Town.SIREN, values)
                            .status())
                    .isEqualTo(404);
            assertThat(stranger.posted("/contributions/nouvelle?genre=formation", values)
                            .status())
                    .as("no plan of its own")
                    .isEqualTo(409);
            assertThat(stranger.posted(
                                    "/contributions/fiche/retirer?genre=formation&code=F1&autorite=" + Town.SIREN,
                                    Map.of("vu", version, "motif", "doublon"))
                            .status())
                    .isEqualTo(404);
            assertThat(stranger.posted(
                                    "/contributions/besoins?autorite=" + Town.SIREN,
                                    Map.of("quoi", "agents", "agents", "3"))
                            .status())
                    .isEqualTo(404);
            assertThat(known("formation", "INTRUS")).isEmpty();
            assertThat(known("formation", "F1")).isPresent();
        }

        @Test
        void what_was_planned_by_mistake_is_withdrawn_after_a_question_and_its_history_stays() throws Exception {
            plan("formation", "ERREUR", "titre=Une erreur;annee=2026;fondement=PROFICIENCY;besoins=B1");
            String address = "/contributions/fiche/retirer?genre=formation&code=ERREUR";
            Document question = agent.page(address);
            assertThat(question.select("h1").text()).startsWith("Retirer cette contribution");
            assertThat(question.text()).doesNotContain("Un fichier l’a apportée");
            assertThat(agent.page("/contributions/fiche/retirer?genre=formation&code=F2")
                            .text())
                    .contains("Un fichier l’a apportée");

            Answer stale = agent.posted(address, Map.of("vu", "0".repeat(64), "motif", "doublon"));
            assertThat(stale.page().select(".notice.bad").text()).contains("rien n’a été fait");
            assertThat(known("formation", "ERREUR")).isPresent();

            MultiValueMap<String, String> withdrawn = Visit.fields(question.selectFirst("main form"));
            Answer unsaid = agent.posted(address, withdrawn);
            assertThat(unsaid.status()).isEqualTo(422);
            assertThat(unsaid.page().getElementById("refus").text()).startsWith("Dites pourquoi vous la retirez");
            withdrawn.set("motif", ".");
            Answer sign = agent.posted(address, withdrawn);
            assertThat(sign.status()).isEqualTo(422);
            assertThat(sign.page().getElementById("refus").text()).contains("un mot de trois lettres");
            assertThat(known("formation", "ERREUR")).isPresent();

            withdrawn.set("motif", "saisie deux fois");
            Answer answer = agent.posted(address, withdrawn);

            assertThat(answer.page().select(".notice.good").text()).contains("retirée");
            assertThat(answer.page().select("#histoire strong").eachText())
                    .containsExactly("Retirée", "Entrée au registre");
            assertThat(answer.page().select("#histoire .why").eachText())
                    .extracting(text -> text.replace('\u00a0', ' '))
                    .containsExactly("Motif : saisie deux fois");
            assertThat(answer.page().select("a:contains(Modifier)")).isEmpty();
            assertThat(known("formation", "ERREUR")).isEmpty();
            assertThat(agent.page("/contributions?texte=erreur").select("#liste"))
                    .isEmpty();
            assertThat(agent.asked(address).status()).isEqualTo(404);
        }

        @Test
        void what_somebody_withdrew_while_one_wrote_is_planned_again_if_one_wants() throws Exception {
            plan("formation", "PARTIE", "titre=Partie;annee=2026;fondement=PROFICIENCY;besoins=B1");
            String address = "/contributions/fiche/modifier?genre=formation&code=PARTIE";
            MultiValueMap<String, String> values =
                    Visit.fields(agent.page(address).getElementById("formulaire"));
            values.set("titre", "Revenue");
            agent.posted(
                    "/contributions/fiche/retirer?genre=formation&code=PARTIE",
                    Map.of("vu", values.getFirst("vu"), "motif", "doublon"));

            Answer late = agent.posted(address, values);
            assertThat(late.status()).isEqualTo(409);
            assertThat(late.page().select("#entre-temps").text()).contains("Agathe Agente l’a retirée", "doublon");
            assertThat(late.page().getElementById("titre").attr("value")).isEqualTo("Revenue");

            Answer again = agent.posted(address, Visit.fields(late.page().getElementById("formulaire")));
            assertThat(again.status()).isEqualTo(302);
            assertThat(known("formation", "PARTIE").orElseThrow().title()).isEqualTo("Revenue");
        }

        @Test
        void a_link_to_what_is_closed_or_gone_stays_in_the_form_nobody_touched() throws Exception {
            home.contributions.keep(
                    ROCHEBRUNE,
                    List.of(training("PERDUE", "Perdue de vue", Optional.empty())
                            .linked(List.of(TraceLink.by("admin", FILE.at(), new PlanCode("D9"), "autrefois")))),
                    FILE);

            Document form = agent.page("/contributions/fiche/modifier?genre=formation&code=PERDUE");

            assertThat(form.select("#lien-cible-0 option[selected]").text())
                    .isEqualTo("D9, que le plan ne connaît pas");
            assertThat(agent.page("/contributions/fiche?genre=formation&code=PERDUE")
                            .select("#manque .badge")
                            .eachText())
                    .contains("R11");
            assertThat(agent.page("/contributions?etat=sans-objectif&texte=perdue")
                            .select("#liste tbody tr"))
                    .hasSize(1);
        }

        @Test
        void a_ground_of_another_category_that_a_file_brought_stays_in_the_form_until_it_is_mended() throws Exception {
            home.contributions.keep(
                    ROCHEBRUNE,
                    List.of(training("MAL", "Un fondement d’ailleurs", Optional.of(StatutoryGround.EXAM))),
                    FILE);
            String address = "/contributions/fiche/modifier?genre=formation&code=MAL";
            Document form = agent.page(address);
            assertThat(form.select("#fondement option[selected]").attr("value")).isEqualTo("PROFICIENCY:EXAM");

            MultiValueMap<String, String> values = Visit.fields(form.getElementById("formulaire"));
            values.set("direction", "DRH");
            assertThat(agent.posted(address, values)
                            .page()
                            .select("#manque .badge")
                            .eachText())
                    .as("it was there before, and is still told")
                    .containsExactly("R13");
            assertThat(agent.page("/contributions?etat=preuve-incomplete&texte=ailleurs")
                            .select("#liste tbody tr"))
                    .hasSize(1);
        }

        @Test
        void long_lists_are_paged_and_each_page_keeps_filters_and_order() throws Exception {
            List<Contribution> many = new ArrayList<>();
            for (int i = 1; i <= 60; i++) {
                many.add(training("SERIE-%02d".formatted(i), "Série", Optional.empty()));
            }
            home.contributions.keep(ROCHEBRUNE, many, FILE);

            Document first = agent.page("/contributions?texte=serie&tri=cout&genre=formation");

            assertThat(first.select("#liste tbody tr")).hasSize(50);
            assertThat(first.select("#liste caption").text()).isEqualTo("Contributions : 60");
            String next = first.select(".paging a[rel=next]").attr("href");
            assertThat(next).contains("texte=serie", "tri=cout", "genre=formation", "page=2");
            assertThat(agent.page(next).select("#liste th code").eachText())
                    .hasSize(10)
                    .startsWith("SERIE-51")
                    .endsWith("SERIE-60");
        }

        private static Training training(String code, String title, Optional<StatutoryGround> ground) {
            return new Training(
                    code,
                    title,
                    "",
                    new FiscalYear(2026),
                    TrainingCategory.PROFICIENCY,
                    ground,
                    List.of(),
                    Optional.empty(),
                    OptionalInt.empty(),
                    OptionalLong.of(100),
                    List.of());
        }

        @Test
        void needs_years_and_agents_are_declared_and_who_comes_second_is_told() throws Exception {
            Answer added = agent.posted(
                    "/contributions/besoins",
                    said("quoi=besoin;vu=;code=B7;nature=POSTURE;" + "intitule=Écouter d’abord;sert=D1&D2"));
            assertThat(added.page().select(".notice.good").text()).isEqualTo("Le besoin est enregistré.");
            assertThat(added.page()
                            .select("#besoins tbody tr:has(code:containsOwn(B7))")
                            .text())
                    .contains("Écouter d’abord posture", "D1 Défi 1", "D2 Défi 2", "aucune encore");

            Answer twice =
                    agent.posted("/contributions/besoins", said("quoi=besoin;vu=;code=B7;nature=SKILL;intitule=Autre"));
            assertThat(twice.status()).isEqualTo(409);
            assertThat(twice.page().select(".notice.bad").text()).contains("porte déjà ce code");
            assertThat(twice.page().getElementById("intitule").attr("value")).isEqualTo("Autre");

            MultiValueMap<String, String> values =
                    Visit.fields(agent.page("/contributions/besoins?besoin=B7").getElementById("besoin"));
            assertThat(values.get("sert")).containsExactly("D1", "D2");
            values.set("intitule", "Écouter toujours");
            assertThat(agent.posted("/contributions/besoins", values).status()).isEqualTo(302);
            assertThat(agent.posted("/contributions/besoins", values).status())
                    .as("the version it was made from is gone")
                    .isEqualTo(409);

            MultiValueMap<String, String> closing =
                    Visit.fields(agent.page("/contributions/besoins?besoin=B7").getElementById("besoin"));
            closing.set("clos", "2026-10-01");
            assertThat(agent.posted("/contributions/besoins", closing)
                            .page()
                            .select("#besoins tbody tr:has(code:containsOwn(B7)) .badge")
                            .text())
                    .isEqualTo("clos le 1er octobre 2026");
            MultiValueMap<String, String> opening =
                    Visit.fields(agent.page("/contributions/besoins?besoin=B7").getElementById("besoin"));
            assertThat(opening.getFirst("clos")).isEqualTo("2026-10-01");
            opening.set("clos", "");
            assertThat(agent.posted("/contributions/besoins", opening)
                            .page()
                            .select("#besoins tbody tr:has(code:containsOwn(B7)) .badge"))
                    .isEmpty();

            MultiValueMap<String, String> emptied =
                    Visit.fields(agent.page("/contributions/besoins?besoin=B1").getElementById("besoin"));
            emptied.remove("sert");
            Answer refused = agent.posted("/contributions/besoins", emptied);
            assertThat(refused.status()).as("a training rests on it").isEqualTo(422);
            assertThat(refused.page().select(".refusals").text())
                    .contains("R12", "le besoin B1 ne sert aucun objectif du plan, et la formation");
            assertThat(refused.page().getElementById("intitule").attr("value"))
                    .isEqualTo("Choisir des essences qui supportent la chaleur");

            Answer unknown = agent.posted(
                    "/contributions/besoins", said("quoi=besoin;vu=;code=B8;nature=SKILL;intitule=X;sert=D9"));
            assertThat(unknown.status()).isEqualTo(422);
            assertThat(unknown.page().getElementById("sert-faute")).isNotNull();

            Answer year = agent.posted(
                    "/contributions/besoins",
                    said("quoi=plan;vu=;annee=2025;cst=2024-11-12;assemblee=16/12/2024;cnfpt=2025-01-14"));
            assertThat(year.page()
                            .select("#plans tbody tr:has(th:containsOwn(2025))")
                            .text())
                    .endsWith("complet Modifier");
            assertThat(agent.posted("/contributions/besoins", said("quoi=plan;vu=;annee=2025;cst=hier"))
                            .page()
                            .getElementById("cst-faute"))
                    .isNotNull();

            MultiValueMap<String, String> agents =
                    Visit.fields(agent.page("/contributions/besoins").selectFirst("#effectif form"));
            agents.set("agents", "199");
            Visit.Answer fewer = agent.posted("/contributions/besoins", agents);
            assertThat(fewer.status()).as("the CST would have had to be asked").isEqualTo(422);
            assertThat(plain(fewer.page().text())).contains("sans consultation : CST, pour l’ajustement « ");
            agents.set("agents", "641");
            assertThat(agent.posted("/contributions/besoins", agents)
                            .page()
                            .select("#effectif")
                            .text())
                    .contains("Agents : 641");
            agents.set("agents", "640");
            agents.set("vu", ContributionBook.version(641).value());
            agent.posted("/contributions/besoins", agents);
            agents.set("agents", "beaucoup");
            assertThat(agent.posted("/contributions/besoins", agents).status()).isEqualTo(422);
            assertThat(agent.posted("/contributions/besoins", said("quoi=tout")).status())
                    .isEqualTo(404);
            assertThat(book().background().agents()).hasValue(640);
            assertThat(agent.page("/contributions/besoins")
                            .select("#histoire tbody tr")
                            .eachText())
                    .map(Visit::plain)
                    .first()
                    .asString()
                    .contains("par Agathe Agente", "nombre d’agents", "641", "640");
            assertThat(plain(agent.page("/contributions/besoins")
                            .select("#histoire tr:contains(B7)")
                            .text()))
                    .contains("Écouter d’abord (posture), sert : D1, D2", "Écouter toujours");
            assertThat(book().background().trainingPlans())
                    .extracting(plan -> plan.year())
                    .contains(new FiscalYear(2025));
        }

        @Test
        void what_a_training_rests_on_is_not_taken_from_under_it() throws Exception {
            agent.posted(
                    "/contributions/besoins", said("quoi=besoin;vu=;code=B9;nature=SKILL;intitule=Greffer;sert=D2"));
            plan("formation", "GREFFE", "titre=Greffer;annee=2026;fondement=PROFICIENCY;besoins=B9");
            MultiValueMap<String, String> values =
                    Visit.fields(agent.page("/contributions/besoins?besoin=B9").getElementById("besoin"));
            values.remove("sert");

            Answer answer = agent.posted("/contributions/besoins", values);

            assertThat(answer.status()).isEqualTo(422);
            assertThat(rules(answer.page())).containsExactly("R12");
            assertThat(answer.page().select(".refusals").text()).contains("Greffer", "B9");
            assertThat(answer.page().select(".refusals .about").text()).isEqualTo("formation GREFFE");
            assertThat(book().background().need("B9").orElseThrow().objectives())
                    .containsExactly(new PlanCode("D2"));
        }

        private Answer plan(String genre, String code, String typed) throws Exception {
            return plan(genre, code, said(typed));
        }

        private Answer plan(String genre, String code, MultiValueMap<String, String> values) throws Exception {
            values.set("code", code);
            return agent.posted("/contributions/nouvelle?genre=" + genre, values);
        }

        private Answer tryOut(String address, String code, String typed) throws Exception {
            MultiValueMap<String, String> values = said(typed);
            values.set("code", code);
            Answer answer = agent.posted(address, values);
            assertThat(answer.status()).isEqualTo(200);
            return answer;
        }

        private Optional<Contribution> known(String genre, String code) {
            ContributionKind kind = switch (genre) {
                case "formation" -> ContributionKind.TRAINING;
                case "informatique" -> ContributionKind.IT_INVESTMENT;
                case "processus" -> ContributionKind.PROCESS_CHANGE;
                case "organisation" -> ContributionKind.ORGANISATIONAL_ADJUSTMENT;
                default -> ContributionKind.PARTNER_INTERVENTION;
            };
            return book().find(new ContributionId(kind, code));
        }

        private ContributionBook book() {
            return home.contributions.latest(ROCHEBRUNE).orElseThrow().content();
        }
    }

    @Nested
    @WebTest
    @DirtiesContext
    @Import(AfterARevision.OfItsOwn.class)
    class AfterARevision {

        private final Home home;
        private final Visit agent;

        @Autowired
        AfterARevision(MockMvc mvc, Home home) {
            this.home = home;
            this.agent = Visit.of(mvc, home, "agente");
        }

        @TestConfiguration(proxyBeanMethods = false)
        static class OfItsOwn {

            @Bean
            @Primary
            Home ownHome() {
                return new Home("{noop}" + Home.PASSWORD).filled();
            }
        }

        @Test
        void links_are_confirmed_one_by_one_or_all_of_a_target_and_only_as_they_were_shown() throws Exception {
            Document waiting = agent.page("/contributions/a-confirmer");
            Element one = waiting.selectFirst("article:has(code:containsOwn(I1)) form");
            Element all = waiting.selectFirst("#cibles form");
            MultiValueMap<String, String> unseen = Visit.fields(one);
            unseen.set("revu", "2022-01-01T00:00:00Z");

            assertThat(agent.posted("/contributions/a-confirmer", unseen).page().select(".notice.bad"))
                    .as("another revision than the one that was shown")
                    .hasSize(1);
            assertThat(home.contributions.history(ROCHEBRUNE, id(ContributionKind.IT_INVESTMENT, "I1")))
                    .hasSize(1);

            Answer confirmed = agent.posted("/contributions/a-confirmer", Visit.fields(one));
            assertThat(confirmed.page().select(".notice.good").text()).isEqualTo("Une contribution est confirmée.");
            assertThat(confirmed.page().select("article h3 code").eachText()).containsExactly("F1", "O1");
            assertThat(plain(agent.page("/contributions/fiche?genre=informatique&code=I1")
                            .select("#sert td")
                            .text()))
                    .contains("confirmé par Agathe Agente")
                    .doesNotContain("à confirmer");
            assertThat(agent.posted("/contributions/a-confirmer", Visit.fields(one))
                            .page()
                            .select(".notice.bad"))
                    .as("confirmed already")
                    .hasSize(1);

            Answer rest = agent.posted("/contributions/a-confirmer", Visit.fields(all));
            assertThat(rest.page().select(".notice.good").text()).isEqualTo("2 contributions sont confirmées.");
            assertThat(rest.page().select(".empty")).hasSize(1);
            assertThat(home.contributions.history(ROCHEBRUNE, id(ContributionKind.TRAINING, "F1")))
                    .extracting(Contributions.Change::entry)
                    .extracting(TimelineEntry::author)
                    .containsExactly("admin", "agente");
        }

        private static ContributionId id(ContributionKind kind, String code) {
            return new ContributionId(kind, code);
        }
    }

    @Nested
    @WebTest
    @DirtiesContext
    @Import(AfterARevision.OfItsOwn.class)
    class WhereNeedsAndRowsLeadToWhatWasRevised {

        private final Home home;
        private final Visit agent;

        @Autowired
        WhereNeedsAndRowsLeadToWhatWasRevised(MockMvc mvc, Home home) {
            this.home = home;
            this.agent = Visit.of(mvc, home, "agente");
        }

        @Test
        void needs_and_rows_are_confirmed_by_whom_they_concern() throws Exception {
            var table = home.tables
                    .latest(Owner.of(Town.SIREN), Dimension.PLAN)
                    .orElseThrow()
                    .content();
            TimelineEntry early = new TimelineEntry("paul", Instant.parse("2021-09-01T10:00:00Z"), "plan-2021.xlsx");
            home.tables.put(Owner.of(Town.SIREN), table.saidBy(early.author(), early.at()), early);
            home.contributions.keep(
                    ROCHEBRUNE,
                    Background.of(new CompetencyNeed(
                            "B1", CompetencyNeed.Kind.SKILL, "Choisir des arbres", List.of(new PlanCode("D2.A1")))),
                    new TimelineEntry("admin", DeedsOfTheTown.BROUGHT, "besoins-2023.csv"));
            Document waiting = agent.page("/contributions/a-confirmer");
            Element need = waiting.selectFirst("#autres form[action*=/besoin]");
            assertThat(waiting.select("#autres form[action*=/lier]"))
                    .as("a row is a controller's")
                    .isEmpty();

            assertThat(agent.posted("/contributions/a-confirmer/besoin", Visit.fields(need))
                            .page()
                            .select(".notice.good"))
                    .hasSize(1);
            assertThat(agent.posted("/contributions/a-confirmer/besoin", Visit.fields(need))
                            .page()
                            .select(".notice.bad"))
                    .as("confirmed already")
                    .hasSize(1);

            Visit controller = agent.by("controleur");
            Element row = controller.page("/contributions/a-confirmer").selectFirst("#autres form[action*=/lier]");
            assertThat(controller
                            .posted("/lier/a-confirmer", Visit.fields(row))
                            .page()
                            .select(".notice.good"))
                    .hasSize(1);
            assertThat(home.confirmations.all(ROCHEBRUNE))
                    .extracting(LinkConfirmation::author)
                    .containsExactly("agente", "controleur");
        }
    }

    @Nested
    @WebTest
    @DirtiesContext
    @Import(AfterARevision.OfItsOwn.class)
    class WhereManyNeedsAndRowsLeadToWhatWasRevised {

        private static final int NEEDS = 60;

        private final Home home;
        private final Visit agent;

        @Autowired
        WhereManyNeedsAndRowsLeadToWhatWasRevised(MockMvc mvc, Home home) {
            this.home = home;
            this.agent = Visit.of(mvc, home, "agente");
        }

        @Test
        void they_have_pages_of_their_own_and_are_confirmed_by_target_at_once() throws Exception {
            Instant early = Instant.parse("2021-09-01T10:00:00Z");
            home.tables.put(
                    ROCHEBRUNE,
                    new AllocationTable(Dimension.PLAN, List.of(row("2401"), row("2402"))).saidBy("paul", early),
                    new TimelineEntry("paul", early, "plan-2021.xlsx"));
            for (int i = 0; i < NEEDS; i++) {
                home.contributions.keep(
                        ROCHEBRUNE,
                        Background.of(new CompetencyNeed(
                                "C%03d".formatted(i),
                                CompetencyNeed.Kind.SKILL,
                                "Besoin " + i,
                                List.of(new PlanCode("D2.A1")))),
                        new TimelineEntry("admin", DeedsOfTheTown.BROUGHT, "besoins-2023.csv"));
            }

            Document first = agent.page("/contributions/a-confirmer");
            assertThat(first.select("#autres article")).hasSize(Paging.SIZE);
            Element next = first.selectFirst("#autres nav a[rel=next]");
            assertThat(next.attr("href")).isEqualTo("/contributions/a-confirmer?autres=2#autres");
            Document second = agent.page(next.attr("href").replace("#autres", ""));
            assertThat(second.select("#autres article")).hasSize(NEEDS + 2 - Paging.SIZE);
            assertThat(second.select("#par-contribution article h3 code").eachText())
                    .as("contributions stay on their own page")
                    .containsExactly("F1", "I1", "O1");
            assertThat(second.select("#cibles-autres li").eachText())
                    .anyMatch(said -> said.contains(NEEDS + " besoins"))
                    .anyMatch(said -> said.contains("2 règles"));

            Element needs = second.selectFirst("#cibles-autres form[action*=/besoin]");
            assertThat(second.select("#cibles-autres form"))
                    .as("rows are a controller's")
                    .hasSize(1);
            MultiValueMap<String, String> unseen = Visit.fields(needs);
            unseen.set("revu", "2022-01-01T00:00:00Z");
            for (String revu : List.of("2022-01-01T00:00:00Z", "hier")) {
                unseen.set("revu", revu);
                assertThat(agent.posted("/contributions/a-confirmer/besoin", unseen)
                                .page()
                                .select(".notice.bad"))
                        .as(revu)
                        .hasSize(1);
            }
            assertThat(home.confirmations.all(ROCHEBRUNE)).isEmpty();
            Document left = agent.posted("/contributions/a-confirmer/besoin", Visit.fields(needs))
                    .page();
            assertThat(plain(left.select(".notice.good").text())).isEqualTo("Ce que servent 60 besoins est confirmé.");
            assertThat(left.select("#autres article")).hasSize(2);
            assertThat(left.select("#autres nav")).isEmpty();

            Visit controller = agent.by("controleur");
            Element rows =
                    controller.page("/contributions/a-confirmer").selectFirst("#cibles-autres form[action*=/lier]");
            assertThat(controller
                            .posted("/lier/a-confirmer", Visit.fields(rows))
                            .page()
                            .select(".notice.good")
                            .text())
                    .isEqualTo("2 règles de ventilation sont confirmées.");
            assertThat(home.confirmations.all(ROCHEBRUNE)).hasSize(NEEDS + 2);
            assertThat(controller.page("/contributions/a-confirmer").select("#autres"))
                    .isEmpty();
        }

        private static AllocationRule row(String operation) {
            return AllocationRule.row(
                    List.of(Condition.exactly(KeyField.OPERATION, operation)), Outcome.Targets.whole("D2.A1"));
        }
    }

    @Nested
    @WebTest
    @DirtiesContext
    @Import(WithoutAPlan.Bare.class)
    class WithoutAPlan {

        private final Home home;
        private final Visit officer;

        @Autowired
        WithoutAPlan(MockMvc mvc, Home home) {
            this.home = home;
            this.officer = Visit.of(mvc, home, "charge");
        }

        @TestConfiguration(proxyBeanMethods = false)
        static class Bare {

            @Bean
            @Primary
            Home bareHome() {
                return new Home("{noop}" + Home.PASSWORD);
            }
        }

        @Test
        void one_is_told_how_to_begin_a_plan_and_nothing_is_planned() throws Exception {
            for (String address : List.of("/contributions", "/contributions/nouvelle?genre=formation")) {
                Document page = officer.page(address);
                assertThat(page.select(".notice.bad").text()).as(address).contains("Il n’y a pas encore de plan");
                assertThat(page.select(".notice.bad a[href=/plan]").text())
                        .isEqualTo("Commencer le plan, ou l’importer");
            }
            MultiValueMap<String, String> values = said("code=F1;titre=X;annee=2026;fondement=EXAM_PREPARATION:EXAM");

            Answer answer = officer.posted("/contributions/nouvelle?genre=formation", values);

            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.page().select(".notice.bad a[href=/plan]")).hasSize(1);
            assertThat(officer.posted("/contributions/nouvelle/essai?genre=formation", values)
                            .page()
                            .select("a[href=/plan]"))
                    .hasSize(1);
            assertThat(home.contributions.latest(Owner.HOME)).isEmpty();
            assertThat(officer.page("/contributions/a-confirmer").select(".empty"))
                    .hasSize(1);
            assertThat(officer.page("/contributions/besoins").select("h1")).hasSize(1);
        }
    }

    /// `titre=Un titre;lien-cible=D1&D2`: fields, several of one name after one another.
    private static MultiValueMap<String, String> said(String typed) {
        LinkedMultiValueMap<String, String> values = new LinkedMultiValueMap<>();
        for (String field : typed.split(";")) {
            int sign = field.indexOf('=');
            String name = field.substring(0, sign);
            String value = field.substring(sign + 1);
            values.put(name, new ArrayList<>(Arrays.asList(value.split("&", -1))));
        }
        return values;
    }

    private static MultiValueMap<String, String> sent(Document page) {
        return Visit.fields(page.getElementById("formulaire"));
    }

    private static List<String> rules(Document page) {
        return page.select(".refusals .badge").eachText();
    }
}
