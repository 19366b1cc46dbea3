package fr.continuum.bootstrap.contribution;

import static fr.continuum.domain.testing.Rulings.allowed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.files.contribution.ProfiledContributionReader;
import fr.continuum.application.contribution.ImportContributionFile;
import fr.continuum.application.contribution.ImportContributionFile.Outcome;
import fr.continuum.application.contribution.ImportContributions;
import fr.continuum.application.contribution.ImportEffect;
import fr.continuum.application.mapping.ContributionProfile;
import fr.continuum.application.night.NightReport;
import fr.continuum.application.port.ContributionFileReader;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.testing.House;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.application.testing.ScriptedReader;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.Background;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.contribution.TrainingPlan;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanStep;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.testing.Changes;
import fr.continuum.domain.testing.PlanWords;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A thousand sound items of the five kinds and three that serve nothing, all of them in the files of an authority:
/// read as they are, by the headers their departments gave them, then looked at by a night.
class ThousandItemsByFileTest {

    private static final Siren CITY = new Siren("219300480");
    private static final Owner OWN = Owner.of(CITY);
    private static final LocalDate DAY = LocalDate.parse("2024-06-01");
    private static final int EACH = 200;
    private static final TimelineEntry ENTRY = new TimelineEntry("marie", House.NOW, "écran");
    private static final InMemoryContent ACCOUNT =
            ScriptedReader.document("ca.xml", "CA 2018", "D fonction=212 nature=6161 MtReal=100,00");

    private static final Map<ContributionKind, InMemoryContent> FILES = files();

    private final House house = new House(new ScriptedReader("1"));
    private final ContributionFileReader reader = new ProfiledContributionReader();
    private final ImportContributionFile imports = new ImportContributionFile(
            reader, new ImportContributions(house.plans, house.contributions, house.clock), house.clock);

    @Test
    void exactly_the_three_that_serve_nothing_are_told_when_imported_and_by_the_night() throws IOException {
        plan();
        List<String> unserving = new ArrayList<>();
        List<String> found = new ArrayList<>();
        for (ContributionKind kind : ContributionKind.values()) {
            ImportEffect effect = imported(kind).effect();
            assertThat(effect.judged()).isTrue();
            assertThat(effect.changed()).isEmpty();
            effect.servingNothing().forEach(item -> unserving.add(item.id().toString()));
            effect.findings().all().forEach(finding -> found.add(said(finding)));
        }

        List<Contribution> all =
                house.contributions.latest(OWN).orElseThrow().content().contributions();
        assertThat(all).hasSize(5 * EACH + 3).extracting(Contribution::kind).containsOnly(ContributionKind.values());
        assertThat(all).allMatch(item -> item.costCents().isPresent());
        assertThat(unserving).containsExactly("TRAINING F-ORPH", "IT_INVESTMENT I-ORPH", "PROCESS_CHANGE P-ORPH");
        List<String> three = List.of(
                "R12 TRAINING F-ORPH: ni objectif, ni besoin, ni fondement statutaire — « Sans objet »",
                "R14 IT_INVESTMENT I-ORPH: aucun objectif — « Sans objet »",
                "R15 PROCESS_CHANGE P-ORPH: aucun objectif — « Sans objet »");
        assertThat(found).isEqualTo(three);
        assertThat(house.night(List.of(ACCOUNT), DAY).findings().stream()
                        .map(NightReport.DatedFinding::finding)
                        .filter(finding -> !List.of("R20", "R35", "R36")
                                .contains(finding.rule().id()))
                        .map(ThousandItemsByFileTest::said))
                .containsExactlyElementsOf(three);
    }

    @Test
    void the_same_files_again_change_nothing() throws IOException {
        plan();
        for (ContributionKind kind : ContributionKind.values()) {
            imported(kind);
        }

        for (ContributionKind kind : ContributionKind.values()) {
            Outcome.Done again = imported(kind);
            assertThat(again.kept()).isEmpty();
            assertThat(again.effect().unchanged()).isGreaterThanOrEqualTo(EACH);
        }
    }

    private void plan() {
        PlanStep step = allowed(MandatePlan.begin(
                PlanWords.plan(
                        List.of("challenge D1 elected department", "action A1 principal=D1", "action A2 principal=D1")),
                Changes.on("2026-11-22")));
        house.plans.replace(OWN, step, ENTRY);
        house.contributions.keep(
                OWN,
                new Background(
                        PlanWords.needs(List.of("need N1 objectives=D1")),
                        Stream.of(2022, 2023, 2024)
                                .map(year -> new TrainingPlan(
                                        new FiscalYear(year), Optional.of(DAY), Optional.of(DAY), Optional.of(DAY)))
                                .toList(),
                        OptionalInt.of(1_480)),
                ENTRY);
    }

    private Outcome.Done imported(ContributionKind kind) throws IOException {
        InMemoryContent file = FILES.get(kind);
        ContributionProfile profile = proposed(kind, file);
        Outcome outcome =
                imports.importFile(new ImportContributionFile.Request(OWN, file, profile, "marie"), Optional.empty());
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return (Outcome.Done) outcome;
    }

    /// What the program makes of the headers, as nobody corrects it.
    private ContributionProfile proposed(ContributionKind kind, InMemoryContent file) throws IOException {
        ContributionFileReader.Proposal proposal =
                reader.propose(file, kind, Optional.empty(), new ContributionFileReader.Feed("marie", House.NOW));
        assertThat(proposal).isInstanceOf(ContributionFileReader.Proposal.Proposed.class);
        ContributionFileReader.Proposal.Proposed proposed = (ContributionFileReader.Proposal.Proposed) proposal;
        assertThat(proposed.guesses())
                .as("columns of " + kind)
                .hasSameSizeAs(proposed.preview().columns())
                .allMatch(ContributionFileReader.Guess::byHeader);
        return proposed.profile();
    }

    private static String said(Finding finding) {
        return finding.rule().id() + " " + finding.subject() + ": "
                + finding.found().replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    private static Map<ContributionKind, InMemoryContent> files() {
        Map<ContributionKind, InMemoryContent> files = new EnumMap<>(ContributionKind.class);
        files.put(
                ContributionKind.TRAINING,
                file(
                        "Code stage;Intitulé du stage;Direction / service;Année du plan;Type d’action;Fondement"
                                + " statutaire;Besoins en compétences;Nb de jours;Effectif prévisionnel;Coût prévisionnel"
                                + " (€ TTC);Objectif du plan",
                        ThousandItemsByFileTest::training,
                        "F-ORPH;Sans objet;DRH;2023;perfectionnement;;;2;12;1 800,00;"));
        files.put(
                ContributionKind.IT_INVESTMENT,
                file(
                        "Code projet;Nom du projet;Ligne SDSI;Gains attendus;Code indicateur;Date de mise en"
                                + " production;Montant prévisionnel;Objectifs stratégiques",
                        ThousandItemsByFileTest::investment,
                        "I-ORPH;Sans objet;SD-9;plus rapide;;01/09/2024;42 000,00;"));
        files.put(
                ContributionKind.PROCESS_CHANGE,
                file(
                        "N°;Procédure;Besoin identifié;Public bénéficiaire;Coût;Action du plan;Justification",
                        ThousandItemsByFileTest::process,
                        "P-ORPH;Sans objet;attendre moins;usagers;600,00;;"));
        files.put(
                ContributionKind.ORGANISATIONAL_ADJUSTMENT,
                file(
                        "Référence;Réorganisation;Conditions de travail;Date de passage en CST;Avis du CST;Date de la"
                                + " F3SCT;Avis de la F3SCT;Date de la décision;Motif sans avis;Coût;Objectifs servis",
                        ThousandItemsByFileTest::organisation));
        files.put(
                ContributionKind.PARTNER_INTERVENTION,
                file(
                        "N° de dossier;Objet de la subvention;Nom de l’association;Forme juridique;N° de convention;Année"
                                + " d’attribution;Montant attribué (en euros);Objectif du plan",
                        ThousandItemsByFileTest::partner));
        return files;
    }

    private static InMemoryContent file(String header, IntFunction<String> row, String... planted) {
        Stream<String> sound = IntStream.range(0, EACH).mapToObj(row);
        List<String> rows = new ArrayList<>(sound.toList());
        for (String orphan : planted) {
            rows.add(EACH / 2, orphan);
        }
        return InMemoryContent.of("fichier.csv", header + "\n" + String.join("\n", rows) + "\n");
    }

    private static String targets(int number) {
        return number % 2 == 0 ? "A" + (1 + number % 4 / 2) : "A1 60 % | A2 40 %";
    }

    private static String cost(int number) {
        return "%d %03d,%02d".formatted(1 + number, number, number % 100);
    }

    private static String training(int number) {
        String start = "F%03d;Stage %d;DRH;%d;".formatted(number, number, 2022 + number % 3);
        String end = ";2,5;12;" + cost(number) + ";";
        return switch (number % 4) {
            case 0 -> start + "perfectionnement;;" + end + targets(number);
            case 1 -> start + "perfectionnement;;N1" + end;
            case 2 -> start + "intégration;formation d’intégration;" + end;
            case 3 -> start + "sécurité;formation obligatoire à la sécurité;" + end + targets(number);
            default -> throw new IllegalArgumentException("Below nothing: " + number);
        };
    }

    private static String investment(int number) {
        return "I%03d;Projet %d;SD-%d;délai plus court;%s;01/%02d/2024;%s;%s"
                .formatted(
                        number,
                        number,
                        number % 9,
                        number % 2 == 0 ? "IND-1" : "",
                        1 + number % 12,
                        cost(number),
                        targets(number));
    }

    private static String process(int number) {
        return "P%03d;Démarche %d;attendre moins;%s;%s;%s;elle le permet"
                .formatted(
                        number,
                        number,
                        List.of("usagers", "services", "partenaires").get(number % 3),
                        cost(number),
                        targets(number));
    }

    private static String organisation(int number) {
        String start = "O%03d;Réorganisation %d;".formatted(number, number);
        String proof = switch (number % 4) {
            case 0 -> "non;01/03/2023;favorable;;;01/04/2023;;";
            case 1 -> "oui;;;01/03/2023;défavorable;01/04/2023;;";
            case 2 -> "non;;;;;01/04/2023;urgence sanitaire;";
            case 3 -> "non;01/05/2024;sans avis;;;;;";
            default -> throw new IllegalArgumentException("Below nothing: " + number);
        };
        return start + proof + cost(number) + ";" + targets(number);
    }

    private static String partner(int number) {
        return "C%03d;Soutien %d;Association %d;%s;CONV-%d;%d;%s;%s"
                .formatted(
                        number,
                        number,
                        number % 30,
                        number % 3 == 0 ? "organisme public" : "association",
                        number,
                        2022 + number % 3,
                        cost(number),
                        targets(number));
    }
}
