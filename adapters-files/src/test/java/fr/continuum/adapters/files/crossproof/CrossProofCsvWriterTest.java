package fr.continuum.adapters.files.crossproof;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.crossproof.CrossProof;
import fr.continuum.domain.crossproof.ProofGap;
import fr.continuum.domain.crossproof.Purchase;
import fr.continuum.domain.crossproof.Purchase.Family;
import fr.continuum.domain.crossproof.Standing;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.testing.Headers;
import fr.continuum.domain.testing.PlanWords;
import fr.continuum.domain.testing.Rulings;
import fr.continuum.domain.testing.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CrossProofCsvWriterTest {

    @Test
    void every_gap_is_a_row_the_largest_first_and_nothing_in_it_is_run_by_a_spreadsheet() throws IOException {
        MandatePlan plan = Rulings.allowed(MandatePlan.of(PlanWords.plan(List.of("challenge D1"))));
        CrossProof proof = new CrossProof(
                new FiscalYear(2026),
                List.of(),
                List.of(),
                List.of(
                        new ProofGap.WithoutSpending(
                                Family.TRAINING,
                                new ContributionId(ContributionKind.TRAINING, "F1"),
                                "=HYPERLINK(\"x\")",
                                12_34),
                        new ProofGap.WithoutPurpose(
                                Purchase.CLOUD,
                                Headers.header("GL 2026"),
                                Words.key("nature=65811"),
                                Standing.UNTRACED,
                                -5_00),
                        new ProofGap.WithoutDeclaration(
                                Family.IT,
                                new PlanCode("D1"),
                                List.of(Purchase.IT_EQUIPMENT, Purchase.SOFTWARE, Purchase.SOFTWARE),
                                1_000_00),
                        new ProofGap.BeyondDeclaration(
                                Family.TRAINING, new PlanCode("D1"), List.of(Purchase.TRAINING), 2_00, 9_00)));
        ByteArrayOutputStream csv = new ByteArrayOutputStream();

        new CrossProofCsvWriter().write(plan, proof, csv);

        assertThat(csv.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "ecart;famille;achats;exercice;objet;libelle;montant;declare;depense",
                        "dépense sans déclaration;informatique;logiciels, matériel informatique;2026;IT D1;D1;1000.00;;",
                        "déclaration sans dépense;formation;;2026;TRAINING F1;\"'=HYPERLINK(\"\"x\"\")\";12.34;;",
                        "dépensé plus que déclaré;formation;formation;2026;TRAINING D1;D1;7.00;2.00;9.00",
                        "dépense sans lien;informatique;informatique en nuage et traitements à façon;2026;"
                                + Words.SIRET + " 2026 GL PLAN nature=65811 budget=" + Words.SIRET
                                + " section=F sens=D mouvement=0;65811;-5.00;;");
    }
}
