package fr.continuum.application.contribution;

import fr.continuum.application.port.AllocationTables;
import fr.continuum.application.port.Contributions;
import fr.continuum.application.port.LinkConfirmations;
import fr.continuum.application.port.Plans;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.port.Versioned;
import fr.continuum.domain.contribution.LinkConfirmation;
import fr.continuum.domain.contribution.StandingLink;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.target.Dimension;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What counts as said of an owner's links that no contribution holds: what was said for it, and what was said for the
/// home as long as the owner read the home's plan and the home's book or table. A link that comes down takes along
/// what was said of it; what the home says of a plan the owner does not read any more says nothing to it.
final class CountedConfirmations {

    private final Plans plans;
    private final Contributions contributions;
    private final LinkConfirmations confirmations;

    CountedConfirmations(Plans plans, Contributions contributions, LinkConfirmations confirmations) {
        this.plans = plans;
        this.contributions = contributions;
        this.confirmations = confirmations;
    }

    /// Of what needs serve.
    List<LinkConfirmation> ofNeeds(Owner owner) {
        return counted(
                owner,
                StandingLink.Kind.NEED,
                moment -> contributions.before(owner, moment).isPresent());
    }

    /// Of what rows trace to.
    List<LinkConfirmation> ofRows(Owner owner, AllocationTables tables) {
        Optional<Instant> begun = tables.timeline(owner, Dimension.PLAN).stream()
                .map(Versioned::entry)
                .map(TimelineEntry::at)
                .min(Comparator.naturalOrder());
        return counted(
                owner,
                StandingLink.Kind.ROW,
                moment -> begun.filter(moment::isAfter).isPresent());
    }

    private List<LinkConfirmation> counted(Owner owner, StandingLink.Kind kind, Predicate<Instant> hadItsOwn) {
        List<LinkConfirmation> own = said(owner, kind);
        if (owner.equals(Owner.HOME)) {
            return own;
        }
        List<LinkConfirmation> home = said(Owner.HOME, kind);
        int inherited = firstOf(
                home,
                moment -> hadItsOwn.test(moment) || plans.before(owner, moment).isPresent());
        return Stream.concat(home.subList(0, inherited).stream(), own.stream()).toList();
    }

    private List<LinkConfirmation> said(Owner owner, StandingLink.Kind kind) {
        return confirmations.all(owner).stream()
                .filter(one -> one.kind() == kind)
                .sorted(Comparator.comparing(LinkConfirmation::at))
                .toList();
    }

    /// Where in time something begins to be so: whoever has a plan, a book or a table of its own keeps having one,
    /// so that a few looks find when it began.
    ///
    /// @return how many were said before
    private static int firstOf(List<LinkConfirmation> said, Predicate<Instant> isSo) {
        int low = 0;
        int high = said.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (isSo.test(said.get(middle).at())) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
