package fr.continuum.application.contribution;

import fr.continuum.application.contribution.ImportEffect.LeftOut;
import fr.continuum.application.contribution.ImportEffect.Staying;
import fr.continuum.application.mapping.ContributionField;
import fr.continuum.application.mapping.ToldFields;
import fr.continuum.application.port.Contributions.Change;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.contribution.TraceLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The facts of a file put together with the book they come into: what a file cannot say is not taken for denied, and
/// what people said here stays.
///
/// @param facts as the book is to hold them, in the order of the file
/// @param staying what stays that the file alone would not have
/// @param leftOut links of the file that people's links leave no share
record MergedFacts(List<Contribution> facts, List<Staying> staying, List<LeftOut> leftOut) {

    MergedFacts {
        facts = List.copyOf(facts);
        staying = List.copyOf(staying);
        leftOut = List.copyOf(leftOut);
    }

    /// @param known the book as it is
    /// @param histories all that happened to a contribution of it
    static MergedFacts of(
            ImportContributions.Request request,
            ContributionBook known,
            Function<ContributionId, List<Change>> histories) {
        List<Contribution> facts = new ArrayList<>();
        List<Staying> staying = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        for (Contribution brought : request.brought()) {
            Optional<Contribution> before = known.find(brought.id());
            ToldFields told = request.told().getOrDefault(brought.id(), ToldFields.EVERYTHING);
            Contribution fact = brought;
            if (before.isPresent()) {
                FactsKept kept = FactsKept.of(brought, before.get(), told, () -> histories.apply(brought.id()));
                fact = kept.fact();
                if (!kept.stays().isEmpty()) {
                    staying.add(new Staying(brought.id(), kept.stays()));
                }
            }
            List<TraceLink> made = before.map(Contribution::links).orElse(List.of());
            if (!told.given().contains(ContributionField.TARGETS)) {
                fact = fact.linked(made);
            } else {
                LinksMadeHere.Kept links = LinksMadeHere.kept(brought.links(), told, made);
                fact = fact.linked(links.links());
                links.leftOut().forEach(target -> leftOut.add(new LeftOut(brought.id(), target)));
            }
            facts.add(fact);
        }
        return new MergedFacts(facts, staying, leftOut);
    }
}
