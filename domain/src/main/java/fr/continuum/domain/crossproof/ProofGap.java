package fr.continuum.domain.crossproof;

import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.check.Subjects;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.target.Dimension;
import java.util.List;
import java.util.TreeSet;

/// Where two of the three sources do not say the same.
public sealed interface ProofGap {

    Question question();

    Purchase.Family family();

    /// How much it is about, in euro cents: what was spent, or what was said to cost.
    long cents();

    /// In business words: the same matter has the same name tomorrow.
    String subject();

    enum Question {
        /// Money was spent, and nobody says what for.
        SPENT_WITHOUT_PURPOSE,
        /// Money was spent for an element of the plan that declares nothing of the kind.
        SPENT_WITHOUT_DECLARATION,
        /// More was spent for an element of the plan than what is declared there costs.
        SPENT_BEYOND_DECLARATION,
        /// Something is declared, and no money went there.
        DECLARED_WITHOUT_SPENDING,
        /// Something is declared, and less was spent than it was to cost.
        DECLARED_BEYOND_SPENDING
    }

    /// @param standing untraced or ambiguous
    record WithoutPurpose(Purchase purchase, DocumentHeader document, BudgetKey key, Standing standing, long cents)
            implements ProofGap {

        @Override
        public Question question() {
            return Question.SPENT_WITHOUT_PURPOSE;
        }

        @Override
        public Purchase.Family family() {
            return purchase.family();
        }

        /// Of the key, as findings name it.
        @Override
        public String subject() {
            return Subjects.key(document, Dimension.PLAN, key);
        }
    }

    /// @param purchases what was bought there, each once
    record WithoutDeclaration(Purchase.Family family, PlanCode element, List<Purchase> purchases, long cents)
            implements ProofGap {

        public WithoutDeclaration {
            purchases = List.copyOf(new TreeSet<>(purchases));
        }

        @Override
        public Question question() {
            return Question.SPENT_WITHOUT_DECLARATION;
        }

        @Override
        public String subject() {
            return family + " " + element;
        }
    }

    /// @param purchases what was bought there, each once
    /// @param declaredCents what of it is within what is declared to cost
    /// @param spentCents all of it
    record BeyondDeclaration(
            Purchase.Family family, PlanCode element, List<Purchase> purchases, long declaredCents, long spentCents)
            implements ProofGap {

        public BeyondDeclaration {
            purchases = List.copyOf(new TreeSet<>(purchases));
        }

        @Override
        public Question question() {
            return Question.SPENT_BEYOND_DECLARATION;
        }

        @Override
        public long cents() {
            return spentCents - declaredCents;
        }

        @Override
        public String subject() {
            return family + " " + element;
        }
    }

    /// @param declaredCents what it is declared to cost
    /// @param spentCents what is counted for it
    record BeyondSpending(
            Purchase.Family family, ContributionId item, String title, long declaredCents, long spentCents)
            implements ProofGap {

        @Override
        public Question question() {
            return Question.DECLARED_BEYOND_SPENDING;
        }

        @Override
        public long cents() {
            return declaredCents - spentCents;
        }

        @Override
        public String subject() {
            return item.toString();
        }
    }

    record WithoutSpending(Purchase.Family family, ContributionId item, String title, long cents) implements ProofGap {

        @Override
        public Question question() {
            return Question.DECLARED_WITHOUT_SPENDING;
        }

        @Override
        public String subject() {
            return item.toString();
        }
    }
}
