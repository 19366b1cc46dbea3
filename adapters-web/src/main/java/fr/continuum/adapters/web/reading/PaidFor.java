package fr.continuum.adapters.web.reading;

import fr.continuum.application.port.Registers.KnownAuthority;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.trace.Coverage.TargetAmount;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// What of a plan some expense of a document in force is tied to, whatever the year: to say of an action that nothing
/// serves it, one has to know that no money does either.
@Component
public final class PaidFor {

    private final PublishedFigures figures;

    PaidFor(PublishedFigures figures) {
        this.figures = figures;
    }

    /// Codes of the plan, those of what stands above what is paid for among them. Empty where no published
    /// document was asked what it serves of the plan: nobody can tell then.
    public Optional<Set<String>> codes(KnownAuthority authority) {
        List<DocumentInForce> documents = figures.current(authority.siren())
                .map(seen -> figures.documents(authority, seen))
                .orElse(List.of());
        if (documents.stream().noneMatch(document -> document.answers(Dimension.PLAN))) {
            return Optional.empty();
        }
        Set<String> codes = new HashSet<>();
        documents.stream()
                .flatMap(document -> figures.coverages(document).stream())
                .filter(coverage -> coverage.dimension() == Dimension.PLAN && coverage.flow() == Flow.EXPENSE)
                .forEach(coverage -> collect(coverage.byTarget(), codes));
        return Optional.of(codes);
    }

    private static void collect(List<TargetAmount> amounts, Set<String> codes) {
        amounts.forEach(amount -> {
            codes.add(amount.target().code());
            collect(amount.below(), codes);
        });
    }
}
