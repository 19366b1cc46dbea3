package fr.continuum.adapters.persistence.consolidation;

import fr.continuum.domain.consolidation.DriftedExtract;
import fr.continuum.domain.consolidation.Inputs;
import fr.continuum.domain.crossproof.ProofTolerance;
import fr.continuum.domain.plan.Tolerance;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Wording;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The inputs of a consolidation as they lie in the database.
///
/// @param drifted null where no extract was put aside
/// @param purchases null in what was written before a night noted its list of accounts
/// @param proofs null in what was written before a night asked for the cross-proof
/// @param indicators null in what was written before a night noted them
/// @param toleranceCents null in what was written before an authority could say one: nothing was tolerated
record InputsJson(
        String asOf,
        String readerVersion,
        String scopeVersion,
        @Nullable String judgementVersion,
        @Nullable String policyTable,
        @Nullable String policyTree,
        @Nullable String planTable,
        @Nullable String planTree,
        @Nullable String plan,
        @Nullable String contributions,
        @Nullable String waivers,
        @Nullable Long toleranceCents,
        @Nullable String workforce,
        @Nullable String purchases,
        @Nullable ProofsJson proofs,
        @Nullable String indicators,
        @Nullable List<DriftJson> drifted,
        List<DocumentJson> documents) {

    private static final String BEFORE_IT_WAS_RECORDED = "1";

    record DocumentJson(
            String sha, @Nullable String chart, @Nullable String profile) {}

    record ProofsJson(int basisPoints, long leastCents) {}

    record DriftJson(String subject, String french, String english) {

        static DriftJson of(DriftedExtract extract) {
            return new DriftJson(
                    extract.subject(), extract.told().french(), extract.told().english());
        }

        DriftedExtract extract() {
            return new DriftedExtract(subject, new Wording(french, english));
        }
    }

    static InputsJson of(Inputs inputs) {
        return new InputsJson(
                inputs.asOf().toString(),
                inputs.readerVersion(),
                inputs.scopeVersion(),
                inputs.judgementVersion(),
                text(inputs.policyTable()),
                text(inputs.policyTree()),
                text(inputs.planTable()),
                text(inputs.planTree()),
                text(inputs.plan()),
                text(inputs.contributions()),
                text(inputs.waivers()),
                inputs.tolerance().cents(),
                text(inputs.workforce()),
                text(inputs.purchases()),
                inputs.proofs() == null
                        ? null
                        : new ProofsJson(
                                inputs.proofs().basisPoints(), inputs.proofs().leastCents()),
                text(inputs.indicators()),
                inputs.drifted().isEmpty()
                        ? null
                        : inputs.drifted().stream().map(DriftJson::of).toList(),
                inputs.documents().stream()
                        .map(d -> new DocumentJson(d.sha().value(), text(d.chart()), text(d.profile())))
                        .toList());
    }

    Inputs inputs() {
        return new Inputs(
                LocalDate.parse(asOf),
                readerVersion,
                scopeVersion,
                judgementVersion == null ? BEFORE_IT_WAS_RECORDED : judgementVersion,
                sha(policyTable),
                sha(policyTree),
                sha(planTable),
                sha(planTree),
                sha(plan),
                sha(contributions),
                sha(waivers),
                toleranceCents == null ? Tolerance.NONE : new Tolerance(toleranceCents),
                sha(workforce),
                sha(purchases),
                proofs == null ? null : new ProofTolerance(proofs.basisPoints, proofs.leastCents),
                sha(indicators),
                drifted == null
                        ? List.of()
                        : drifted.stream().map(DriftJson::extract).toList(),
                documents.stream()
                        .map(d -> new Inputs.DocumentInput(new Sha256(d.sha), sha(d.chart), sha(d.profile)))
                        .toList());
    }

    private static @Nullable String text(@Nullable Sha256 sha) {
        return sha == null ? null : sha.value();
    }

    private static @Nullable Sha256 sha(@Nullable String text) {
        return text == null ? null : new Sha256(text);
    }
}
