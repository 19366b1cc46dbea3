package fr.continuum.domain.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.PartnerGrants.Total;
import fr.continuum.domain.contribution.PartnerIntervention.PartnerKind;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PartnerGrantsTest {

    private static final FiscalYear YEAR = new FiscalYear(2023);

    @Test
    void a_name_is_one_partner_however_it_is_typed() {
        PartnerGrants grants = PartnerGrants.of(List.of(
                granted("P1", "Théâtre de l’Étang", 100),
                granted("P2", "THEATRE  de l'etang", 10),
                granted("P3", "Théâtre\u00a0de l’Étang ", 1),
                granted("P4", "Théâtre de l’Étang (association)", 1_000)));

        assertThat(grants.total(granted("P9", "theatre de l’étang", 0), YEAR)).isEqualTo(new Total(111, 3));
        assertThat(grants.total(granted("P9", "Théâtre", 5), YEAR)).isEqualTo(new Total(5, 1));
    }

    @Test
    void an_intervention_counts_as_it_is_asked_about_whatever_is_known_under_its_code() {
        PartnerGrants grants =
                PartnerGrants.of(List.of(granted("P1", "Un", 100), granted("P2", "Un", 20), granted("P3", "Deux", 3)));

        assertThat(grants.total(granted("P1", "Un", 100), YEAR)).isEqualTo(new Total(120, 2));
        assertThat(grants.total(granted("P1", "Un", 0), YEAR)).isEqualTo(new Total(20, 1));
        assertThat(grants.total(granted("P1", "Deux", 50), YEAR)).isEqualTo(new Total(53, 2));
        assertThat(grants.total(granted("P1", "Un", 100), new FiscalYear(2024))).isEqualTo(new Total(0, 0));
    }

    @Test
    void what_is_granted_nothing_and_what_a_public_body_gets_count_for_nothing() {
        PartnerGrants grants = PartnerGrants.of(List.of(
                granted("P1", "Un", 0),
                new PartnerIntervention(
                        "P2", "P2", "DGA", "Un", PartnerKind.PUBLIC_BODY, "", Map.of(YEAR, 7L), List.of())));

        assertThat(grants.total(granted("P9", "Un", 1), YEAR)).isEqualTo(new Total(1, 1));
    }

    /// Each asking all the others would take minutes.
    @Test
    void twenty_thousand_grants_to_one_partner_are_added_up_in_no_time() {
        int many = 20_000;
        List<PartnerIntervention> interventions = IntStream.range(0, many)
                .mapToObj(number -> granted("P" + number, "L’association", 1))
                .toList();

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            PartnerGrants grants = PartnerGrants.of(List.copyOf(interventions));
            assertThat(interventions).allMatch(one -> grants.total(one, YEAR).equals(new Total(many, many)));
        });
    }

    private static PartnerIntervention granted(String code, String partner, long cents) {
        return new PartnerIntervention(
                code, code, "DGA", partner, PartnerKind.PRIVATE_BODY, "", Map.of(YEAR, cents), List.of());
    }
}
