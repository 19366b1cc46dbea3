package fr.continuum.adapters.web.api.contribution;

import fr.continuum.adapters.web.api.wire.Listing;
import fr.continuum.adapters.web.api.wire.Money;
import fr.continuum.adapters.web.reading.DeedTotal;
import fr.continuum.domain.contribution.ContributionState;
import fr.continuum.domain.contribution.JudgedContribution;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One page of what is done for the plan, and the totals that the page on screen shows above it.
///
/// @param total of all pages
/// @param totals by state, empty ones too, of what the filters let through whatever its state
/// @param whole all states together
/// @param waiting of how many contributions something is to be confirmed, whatever the filters
@Schema(
        name = "ListedContributions",
        description = "Une page de ce qui sert le plan, et les totaux par état de ce que laissent passer les filtres,"
                + " état et lien mis à part")
record ListedContributions(
        int page,
        int pages,
        long total,
        List<ListedContribution> items,
        List<TotalJson> totals,
        TotalJson whole,
        long waiting) {

    /// @param state absent for all together
    /// @param priced how many have a known cost
    /// @param cost of these
    @Schema(
            name = "ContributionTotal",
            description = "Combien de contributions, et ce que coûtent celles dont le coût est connu (priced)")
    record TotalJson(@Nullable ContributionState state, int count, int priced, BigDecimal cost) {

        private static TotalJson of(DeedTotal total) {
            return new TotalJson(total.state(), total.count(), total.priced(), Money.euros(total.cents()));
        }
    }

    /// @param counted what the filters let through, whatever its state
    static ListedContributions of(
            Listing<ListedContribution> listing, List<JudgedContribution> counted, List<JudgedContribution> all) {
        return new ListedContributions(
                listing.page(),
                listing.pages(),
                listing.total(),
                listing.items(),
                DeedTotal.byState(counted).stream().map(TotalJson::of).toList(),
                TotalJson.of(DeedTotal.of(counted)),
                DeedTotal.waiting(all));
    }
}
