package fr.continuum.domain.consolidation;

import fr.continuum.domain.crossproof.ProofTolerance;
import fr.continuum.domain.plan.Tolerance;
import fr.continuum.domain.shared.Sha256;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// All that a consolidation is a function of (blueprint §4): with these and the archived bytes, the same figures come
/// out of an empty database.
///
/// @param asOf the date of the night
/// @param readerVersion of the document reader
/// @param scopeVersion of the out-of-scope list
/// @param judgementVersion of what attributes, adds up and checks
/// @param policyTable version of the POLICY table; null: the functions of the chart
/// @param policyTree version of the tree of policies; null without table
/// @param planTable version of the PLAN table; null: none yet
/// @param planTree version of the plan's tree; null: none yet
/// @param plan version of the plan its own findings are about; null: none
/// @param contributions version of what is done for it; null: nothing
/// @param waivers version of the findings set aside; null: none
/// @param tolerance what a completed action may still cost a year (R25)
/// @param workforce version of posts, gained time and sessions; null: none
/// @param purchases version of the list of accounts that buy software, equipment, cloud services and training; null
/// where the night knew none
/// @param proofs how far what is spent may lie from what is declared (R44, R45); null of nights that did not ask
/// @param indicators version of indicators and their measures; null: none
/// @param drifted extracts of the night that were put aside
/// @param documents in force, by budget, year, stage, number
public record Inputs(
        LocalDate asOf,
        String readerVersion,
        String scopeVersion,
        String judgementVersion,
        @Nullable Sha256 policyTable,
        @Nullable Sha256 policyTree,
        @Nullable Sha256 planTable,
        @Nullable Sha256 planTree,
        @Nullable Sha256 plan,
        @Nullable Sha256 contributions,
        @Nullable Sha256 waivers,
        Tolerance tolerance,
        @Nullable Sha256 workforce,
        @Nullable Sha256 purchases,
        @Nullable ProofTolerance proofs,
        @Nullable Sha256 indicators,
        List<DriftedExtract> drifted,
        List<DocumentInput> documents) {

    public Inputs {
        drifted = List.copyOf(drifted);
        documents = List.copyOf(documents);
    }

    /// Of documents and tables alone: no plan but its tree, nothing done for it, nothing waived nor tolerated.
    public Inputs(
            LocalDate asOf,
            String readerVersion,
            String scopeVersion,
            String judgementVersion,
            @Nullable Sha256 policyTable,
            @Nullable Sha256 policyTree,
            @Nullable Sha256 planTable,
            @Nullable Sha256 planTree,
            List<DocumentInput> documents) {
        this(
                asOf,
                readerVersion,
                scopeVersion,
                judgementVersion,
                policyTable,
                policyTree,
                planTable,
                planTree,
                null,
                null,
                null,
                Tolerance.NONE,
                null,
                null,
                null,
                null,
                List.of(),
                documents);
    }

    /// The same, about a plan and what is done for it.
    public Inputs about(@Nullable Sha256 ofPlan, @Nullable Sha256 ofContributions, @Nullable Sha256 ofWaivers) {
        return new Inputs(
                asOf,
                readerVersion,
                scopeVersion,
                judgementVersion,
                policyTable,
                policyTree,
                planTable,
                planTree,
                ofPlan,
                ofContributions,
                ofWaivers,
                tolerance,
                workforce,
                purchases,
                proofs,
                indicators,
                drifted,
                documents);
    }

    /// The same, where a completed action may still cost so much a year.
    public Inputs tolerating(Tolerance other) {
        return new Inputs(
                asOf,
                readerVersion,
                scopeVersion,
                judgementVersion,
                policyTable,
                policyTree,
                planTable,
                planTree,
                plan,
                contributions,
                waivers,
                other,
                workforce,
                purchases,
                proofs,
                indicators,
                drifted,
                documents);
    }

    /// The same, where these posts hold what the plan names.
    public Inputs heldBy(@Nullable Sha256 ofWorkforce) {
        return new Inputs(
                asOf,
                readerVersion,
                scopeVersion,
                judgementVersion,
                policyTable,
                policyTree,
                planTable,
                planTree,
                plan,
                contributions,
                waivers,
                tolerance,
                ofWorkforce,
                purchases,
                proofs,
                indicators,
                drifted,
                documents);
    }

    /// The same, where purchases are told by this list of accounts.
    public Inputs buying(@Nullable Sha256 list) {
        return new Inputs(
                asOf,
                readerVersion,
                scopeVersion,
                judgementVersion,
                policyTable,
                policyTree,
                planTable,
                planTree,
                plan,
                contributions,
                waivers,
                tolerance,
                workforce,
                list,
                proofs,
                indicators,
                drifted,
                documents);
    }

    /// The same, where what is spent may lie so far from what is declared.
    public Inputs proving(@Nullable ProofTolerance within) {
        return new Inputs(
                asOf,
                readerVersion,
                scopeVersion,
                judgementVersion,
                policyTable,
                policyTree,
                planTable,
                planTree,
                plan,
                contributions,
                waivers,
                tolerance,
                workforce,
                purchases,
                within,
                indicators,
                drifted,
                documents);
    }

    /// The same, where these indicators tell how the plan stands.
    public Inputs measuredBy(@Nullable Sha256 ofIndicators) {
        return new Inputs(
                asOf,
                readerVersion,
                scopeVersion,
                judgementVersion,
                policyTable,
                policyTree,
                planTable,
                planTree,
                plan,
                contributions,
                waivers,
                tolerance,
                workforce,
                purchases,
                proofs,
                ofIndicators,
                drifted,
                documents);
    }

    /// The same, where these extracts were put aside.
    public Inputs without(List<DriftedExtract> extracts) {
        return new Inputs(
                asOf,
                readerVersion,
                scopeVersion,
                judgementVersion,
                policyTable,
                policyTree,
                planTable,
                planTree,
                plan,
                contributions,
                waivers,
                tolerance,
                workforce,
                purchases,
                proofs,
                indicators,
                extracts,
                documents);
    }

    /// A document, and what it was read with.
    ///
    /// @param chart version; null where none stood
    /// @param profile version of its mapping profile; null where it needs none
    public record DocumentInput(
            Sha256 sha, @Nullable Sha256 chart, @Nullable Sha256 profile) {

        /// Of a document that says itself what it holds.
        public DocumentInput(Sha256 sha, @Nullable Sha256 chart) {
            this(sha, chart, null);
        }
    }

    /// The same, as another version of the program takes them.
    public Inputs by(String otherReader, String otherScope, String otherJudgement) {
        return new Inputs(
                asOf,
                otherReader,
                otherScope,
                otherJudgement,
                policyTable,
                policyTree,
                planTable,
                planTree,
                plan,
                contributions,
                waivers,
                tolerance,
                workforce,
                purchases,
                proofs,
                indicators,
                drifted,
                documents);
    }

    /// The fingerprint of everything that decides one document's coverage and findings: where it is known, nothing
    /// is computed again.
    public Sha256 measurement(DocumentInput document) {
        return Sha256.of(String.join(
                "|",
                document.sha().value(),
                text(document.chart()),
                readerVersion,
                scopeVersion,
                judgementVersion,
                text(policyTable),
                text(policyTree),
                text(planTable),
                text(planTree) + (document.profile() == null ? "" : "|" + document.profile())));
    }

    /// Whether findings of the plan and of what is done for it would be the same: those of documents stand apart.
    public boolean saysTheSameOfThePlan(Inputs other) {
        return judgementVersion.equals(other.judgementVersion)
                && Objects.equals(plan, other.plan)
                && Objects.equals(contributions, other.contributions)
                && Objects.equals(planTable, other.planTable)
                && Objects.equals(workforce, other.workforce)
                && Objects.equals(indicators, other.indicators)
                && Objects.equals(purchases, other.purchases)
                && Objects.equals(proofs, other.proofs)
                && drifted.equals(other.drifted)
                && tolerance.equals(other.tolerance)
                && (plan == null || asOf.equals(other.asOf));
    }

    private static String text(@Nullable Sha256 sha) {
        return sha == null ? "-" : sha.value();
    }
}
