package fr.continuum.adapters.files.crossproof;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.continuum.adapters.files.exchange.CellText;
import fr.continuum.application.port.CrossProofWriter;
import fr.continuum.domain.crossproof.CrossProof;
import fr.continuum.domain.crossproof.ProofGap;
import fr.continuum.domain.crossproof.Purchase;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanElement;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/// Writes gaps as CSV, in UTF-8, the largest first: amounts as `1234.56`. What a spreadsheet would run begins with an
/// apostrophe.
public final class CrossProofCsvWriter implements CrossProofWriter {

    @Override
    public void write(MandatePlan plan, CrossProof proof, OutputStream to) throws IOException {
        Writer writer = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(writer);
        csv.writeRecord("ecart", "famille", "achats", "exercice", "objet", "libelle", "montant", "declare", "depense");
        for (ProofGap gap : proof.gaps()) {
            csv.writeRecord(
                    switch (gap.question()) {
                        case SPENT_WITHOUT_PURPOSE -> "dépense sans lien";
                        case SPENT_WITHOUT_DECLARATION -> "dépense sans déclaration";
                        case SPENT_BEYOND_DECLARATION -> "dépensé plus que déclaré";
                        case DECLARED_WITHOUT_SPENDING -> "déclaration sans dépense";
                        case DECLARED_BEYOND_SPENDING -> "déclaré, dépensé moins";
                    },
                    switch (gap.family()) {
                        case IT -> "informatique";
                        case TRAINING -> "formation";
                    },
                    purchases(gap),
                    proof.year().toString(),
                    CellText.guarded(gap.subject()),
                    CellText.guarded(label(plan, gap)),
                    euros(gap.cents()),
                    declared(gap),
                    spent(gap));
        }
        csv.flush();
    }

    private static String euros(long cents) {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }

    /// Empty where there is nothing to be held against the amount.
    private static String declared(ProofGap gap) {
        return switch (gap) {
            case ProofGap.BeyondDeclaration one -> euros(one.declaredCents());
            case ProofGap.BeyondSpending one -> euros(one.declaredCents());
            case ProofGap.WithoutPurpose _, ProofGap.WithoutDeclaration _, ProofGap.WithoutSpending _ -> "";
        };
    }

    private static String spent(ProofGap gap) {
        return switch (gap) {
            case ProofGap.BeyondDeclaration one -> euros(one.spentCents());
            case ProofGap.BeyondSpending one -> euros(one.spentCents());
            case ProofGap.WithoutPurpose _, ProofGap.WithoutDeclaration _, ProofGap.WithoutSpending _ -> "";
        };
    }

    private static String joined(List<Purchase> purchases) {
        return purchases.stream()
                .map(Purchase::wording)
                .map(wording -> wording.french())
                .collect(Collectors.joining(", "));
    }

    private static String purchases(ProofGap gap) {
        return switch (gap) {
            case ProofGap.WithoutPurpose one -> one.purchase().wording().french();
            case ProofGap.WithoutDeclaration one -> joined(one.purchases());
            case ProofGap.BeyondDeclaration one -> joined(one.purchases());
            case ProofGap.WithoutSpending _, ProofGap.BeyondSpending _ -> "";
        };
    }

    private static String label(MandatePlan plan, ProofGap gap) {
        return switch (gap) {
            case ProofGap.WithoutPurpose one -> one.key().nature();
            case ProofGap.WithoutDeclaration one ->
                plan.find(one.element()).map(PlanElement::label).orElse("");
            case ProofGap.BeyondDeclaration one ->
                plan.find(one.element()).map(PlanElement::label).orElse("");
            case ProofGap.WithoutSpending one -> one.title();
            case ProofGap.BeyondSpending one -> one.title();
        };
    }
}
