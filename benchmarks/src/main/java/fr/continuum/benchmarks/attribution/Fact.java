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

    // Beginnings of the lengths rows ask for, each a property of its own: what is equal the engine finds by its hash.

    public String getAutorisation5() {
        return beginning(key.authorisation(), 5);
    }

    public String getOperation1() {
        return beginning(key.operation(), 1);
    }

    public String getOperation2() {
        return beginning(key.operation(), 2);
    }

    public String getOperation3() {
        return beginning(key.operation(), 3);
    }

    public String getAnalytique1() {
        return beginning(key.analyticCode(), 1);
    }

    public String getAnalytique2() {
        return beginning(key.analyticCode(), 2);
    }

    public String getAnalytique3() {
        return beginning(key.analyticCode(), 3);
    }

    public String getAnalytique4() {
        return beginning(key.analyticCode(), 4);
    }

    public String getFonction1() {
        return beginning(key.function(), 1);
    }

    public String getFonction2() {
        return beginning(key.function(), 2);
    }

    public String getNature1() {
        return beginning(key.nature(), 1);
    }

    public String getNature2() {
        return beginning(key.nature(), 2);
    }

    public String getNature3() {
        return beginning(key.nature(), 3);
    }

    public String getNature4() {
        return beginning(key.nature(), 4);
    }

    private static String beginning(String code, int length) {
        return code.length() < length ? "" : code.substring(0, length);
    }

    /// Asked by each rule that fires.
    public void offer(int rank) {
        best = Math.min(best, rank);
    }

    int best() {
        return best;
    }
}
