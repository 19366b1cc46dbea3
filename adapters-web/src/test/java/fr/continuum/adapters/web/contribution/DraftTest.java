package fr.continuum.adapters.web.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.web.text.Texts;
import fr.continuum.application.contribution.LinkSaid;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.contribution.ExpectedImprovement;
import fr.continuum.domain.contribution.ItInvestment;
import fr.continuum.domain.contribution.LinkKind;
import fr.continuum.domain.contribution.LinkProvenance;
import fr.continuum.domain.contribution.OrganisationalAdjustment;
import fr.continuum.domain.contribution.OrganisationalAdjustment.Body;
import fr.continuum.domain.contribution.OrganisationalAdjustment.Consultation;
import fr.continuum.domain.contribution.OrganisationalAdjustment.Opinion;
import fr.continuum.domain.contribution.PartnerIntervention;
import fr.continuum.domain.contribution.ProcessChange;
import fr.continuum.domain.contribution.StatutoryGround;
import fr.continuum.domain.contribution.TraceLink;
import fr.continuum.domain.contribution.Training;
import fr.continuum.domain.contribution.TrainingCategory;
import fr.continuum.domain.plan.PlanCode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/// What is typed becomes what is meant, and what is meant is shown to be typed over.
class DraftTest {

    private static final List<TraceLink> LINKS = List.of(
            link("D2.A1", LinkKind.SERVES, 3_333, "une raison : deux, trois"),
            link("D1", LinkKind.ENABLES, 1, "autre"));

    @ParameterizedTest
    @MethodSource("all")
    void what_a_form_shows_of_a_contribution_says_the_same_when_it_is_sent_back(Contribution contribution) {
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            Typed typed = typed(Retyped.of(contribution, locale), locale);

            Draft draft = Draft.of(contribution.kind(), contribution.code(), typed);

            assertThat(typed.faults()).isEmpty();
            assertThat(draft.contribution()).isEqualTo(contribution.linked(List.of()));
            assertThat(draft.links())
                    .isEqualTo(contribution.links().stream()
                            .map(l -> new LinkSaid(l.target(), l.kind(), l.share(), l.rationale()))
                            .toList());
        }
    }

    static Stream<Contribution> all() {
        return Stream.of(
                new Training(
                        "F 1/é",
                        "Gérer « un » patrimoine",
                        "Direction",
                        new FiscalYear(2023),
                        TrainingCategory.EXAM_PREPARATION,
                        Optional.of(StatutoryGround.EXAM),
                        List.of("B1", "B2"),
                        Optional.of(new BigDecimal("1.5")),
                        OptionalInt.of(1_200),
                        OptionalLong.of(1_300_29),
                        LINKS),
                new Training(
                        "F2",
                        "Sans rien",
                        "",
                        new FiscalYear(2024),
                        TrainingCategory.PROFICIENCY,
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        OptionalInt.empty(),
                        OptionalLong.empty(),
                        List.of()),
                new ItInvestment(
                        "I1",
                        "Inventaire",
                        "DSI",
                        "SD-12",
                        List.of(
                                new ExpectedImprovement(
                                        ExpectedImprovement.Kind.QUANTITATIVE, "mieux", Optional.of("arbres")),
                                new ExpectedImprovement(
                                        ExpectedImprovement.Kind.QUALITATIVE, "plus clair", Optional.empty())),
                        Optional.of(LocalDate.of(2023, 10, 1)),
                        OptionalLong.of(48_000_00),
                        LINKS),
                new ProcessChange(
                        "P1",
                        "En ligne",
                        "DGA",
                        "Ne plus\nse déplacer",
                        Optional.of(ProcessChange.Beneficiary.USER),
                        "papier",
                        "en ligne",
                        Optional.of(LocalDate.of(2023, 5, 2)),
                        OptionalLong.of(0),
                        LINKS),
                new OrganisationalAdjustment(
                        "O1",
                        "Une équipe",
                        "DGS",
                        true,
                        List.of(
                                new Consultation(Body.CST, LocalDate.of(2022, 11, 8), Opinion.UNFAVOURABLE),
                                new Consultation(Body.F3SCT, LocalDate.of(2022, 11, 9), Opinion.NOT_GIVEN)),
                        Optional.of(LocalDate.of(2022, 12, 1)),
                        "urgence",
                        OptionalLong.of(9_999_999_999_99L),
                        LINKS),
                new PartnerIntervention(
                        "C1",
                        "Visites",
                        "CCAS",
                        "Les Voisins",
                        PartnerIntervention.PartnerKind.PUBLIC_BODY,
                        "CONV-18",
                        Map.of(new FiscalYear(2024), 31_000_50L, new FiscalYear(2023), 0L),
                        LINKS));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TRAINING                  | annee                 | 20x6         | annee",
                "TRAINING                  | annee                 |              | annee",
                "TRAINING                  | fondement             | NIMPORTE     | fondement",
                "TRAINING                  | fondement             | PERSONAL:FOO | fondement",
                "TRAINING                  | jours                 | deux         | jours",
                "TRAINING                  | stagiaires            | 1,5          | stagiaires",
                "TRAINING                  | cout                  | -3           | cout",
                "TRAINING                  | cout                  | 12,345       | cout",
                "TRAINING                  | titre                 |              | titre",
                "IT_INVESTMENT             | mise-en-service       | 31/02/2026   | mise-en-service",
                "IT_INVESTMENT             | mise-en-service       | 0026-01-01   | mise-en-service",
                "IT_INVESTMENT             | amelioration-nature   | AUTRE        | amelioration-nature-0",
                "IT_INVESTMENT             | amelioration-texte    |              | amelioration-texte-0",
                "PROCESS_CHANGE            | beneficiaire          | VOISIN       | beneficiaire",
                "ORGANISATIONAL_ADJUSTMENT | consultation-date     |              | consultation-date-0",
                "ORGANISATIONAL_ADJUSTMENT | consultation-instance |              | consultation-instance-0",
                "ORGANISATIONAL_ADJUSTMENT | consultation-avis     | BOF          | consultation-avis-0",
                "PARTNER_INTERVENTION      | partenaire            |              | partenaire",
                "PARTNER_INTERVENTION      | statut                |              | statut",
                "PARTNER_INTERVENTION      | subvention-annee      | bientôt      | subvention-annee-0",
                "PARTNER_INTERVENTION      | subvention-montant    | beaucoup     | subvention-montant-0",
                "TRAINING                  | lien-cible            |              | lien-cible-0",
                "TRAINING                  | lien-sert             | AIDE         | lien-sert-0",
                "TRAINING                  | lien-part             | 0            | lien-part-0",
                "TRAINING                  | lien-part             | 100,01       | lien-part-0",
                "TRAINING                  | lien-part             | 33,333       | lien-part-0",
                "TRAINING                  | lien-raison           |              | lien-raison-0"
            })
    void what_is_wrong_is_told_at_its_field_and_nothing_else_is(
            ContributionKind kind, String field, String value, String at) {
        Contribution sound = all().filter(c -> c.kind() == kind).findFirst().orElseThrow();
        MultiValueMap<String, String> values = Retyped.of(sound, Locale.FRENCH);
        List<String> column = new ArrayList<>(values.getOrDefault(field, List.of("")));
        column.set(0, value == null ? "" : value);
        values.put(field, column);
        Typed typed = typed(values, Locale.FRENCH);

        Draft.of(kind, sound.code(), typed);

        assertThat(typed.faults()).extracting(fault -> fault.cell().id()).containsExactly(at);
    }

    @Test
    void the_whole_is_meant_where_no_share_is_typed_and_empty_rows_say_nothing() {
        MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
        values.addAll("lien-cible", List.of("D1", "", ""));
        values.addAll("lien-sert", List.of("SERVES", "SERVES", "SERVES"));
        values.addAll("lien-part", List.of("", "100", ""));
        values.addAll("lien-raison", List.of("parce que", " ", ""));
        Typed typed = typed(values, Locale.FRENCH);

        assertThat(LinkRows.read(typed))
                .containsExactly(new LinkSaid(new PlanCode("D1"), LinkKind.SERVES, TraceLink.WHOLE, "parce que"));
        assertThat(typed.faults()).isEmpty();
    }

    @Test
    void a_year_granted_twice_is_told() {
        MultiValueMap<String, String> values = Retyped.of(all().toList().getLast(), Locale.FRENCH);
        values.put("subvention-annee", List.of("2024", "2024"));
        Typed typed = typed(values, Locale.FRENCH);

        Draft.of(ContributionKind.PARTNER_INTERVENTION, "C1", typed);

        assertThat(typed.faults()).extracting(fault -> fault.cell().id()).containsExactly("subvention-annee-1");
    }

    @Test
    void signs_nobody_sees_are_no_part_of_what_is_said() {
        Typed typed = typed(new LinkedMultiValueMap<>(Map.of("titre", List.of(" a\u0000b\tc\r\nd "))), Locale.FRENCH);

        assertThat(typed.line("titre")).isEqualTo("a b c d");
        assertThat(typed.paragraph("titre")).isEqualTo("a b c\nd");
    }

    @Test
    void rows_are_added_and_taken_away_by_buttons() {
        MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
        values.addAll("lien-cible", List.of("D1", "D2"));
        values.addAll("lien-raison", List.of("un", "deux"));
        values.add("ajouter", "liens");

        assertThat(RowGroup.change(values)).isTrue();
        assertThat(values.get("lien-cible")).containsExactly("D1", "D2", "");
        assertThat(values.get("lien-part")).hasSize(3);

        values.remove("ajouter");
        values.add("retirer", "liens:0");
        assertThat(RowGroup.change(values)).isTrue();
        assertThat(values.get("lien-cible")).containsExactly("D2", "");
        assertThat(values.get("lien-raison")).containsExactly("deux", "");

        values.set("retirer", "liens:99");
        assertThat(RowGroup.change(values)).isTrue();
        assertThat(values.get("lien-cible")).containsExactly("D2", "");

        values.remove("retirer");
        assertThat(RowGroup.change(values)).isFalse();
    }

    private static Typed typed(MultiValueMap<String, String> values, Locale locale) {
        StaticMessageSource messages = new StaticMessageSource();
        messages.setUseCodeAsDefaultMessage(true);
        return new Typed(values, new Texts(messages), locale);
    }

    private static TraceLink link(String target, LinkKind kind, int share, String why) {
        return new TraceLink(
                new PlanCode(target),
                kind,
                share,
                why,
                "alice",
                Instant.parse("2023-01-16T10:00:00Z"),
                LinkProvenance.CODE_AT_SOURCE,
                Optional.empty());
    }
}
