package fr.continuum.benchmarks.attribution;

import fr.continuum.domain.allocation.AllocationSubject;
import fr.continuum.domain.budget.BudgetKey;

/// A key as a rule engine sees it: a bean, which remembers the strongest row that let it through.
public final class Fact {

    private final BudgetKey key;
    private int best = Precedences.NONE;

    Fact(AllocationSubject subject) {
        this.key = subject.key();
    }

    public String getAutorisation() {
        return key.authorisation();
    }

    public String getOperation() {
        return key.operation();
    }

    public String getAnalytique() {
        return key.analyticCode();
    }

    public String getService() {
        return key.service();
    }

    public String getFonction() {
        return key.function();
    }

    public String getChapitre() {
        return key.chapter();
    }

    public String getNature() {
        return key.nature();
    }

    /// Asked by each rule that fires.
    public void offer(int rank) {
        best = Math.min(best, rank);
    }

    int best() {
        return best;
    }
}
