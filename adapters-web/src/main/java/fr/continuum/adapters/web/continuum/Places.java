package fr.continuum.adapters.web.continuum;

import fr.continuum.adapters.web.reading.Addresses;
import fr.continuum.adapters.web.reading.Addresses.Which;
import fr.continuum.adapters.web.reading.BridgeSource;
import fr.continuum.adapters.web.reading.CumulatedYear;
import fr.continuum.adapters.web.reading.Lens;
import fr.continuum.adapters.web.reading.PublishedFigures;
import fr.continuum.application.consultation.ContinuumSeen.Money;
import fr.continuum.application.port.Reading;
import fr.continuum.application.port.Registers.KnownAuthority;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.target.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Where the keys behind a year's money are listed: an account or a ledger by itself, the budgets of a year as the
/// sum they are.
@Component
final class Places {

    private final PublishedFigures figures;

    Places(PublishedFigures figures) {
        this.figures = figures;
    }

    /// One place.
    ///
    /// @param header of a document it holds
    /// @param summed whether it is a cumulated budget
    /// @param complete whether a rate of it means something: false for changes to a budget nobody received
    record Place(DocumentHeader header, boolean summed, boolean complete, Function<Which, String> keys) {

        public String name() {
            return header.budgetName().isEmpty() ? header.budget().value() : header.budgetName();
        }
    }

    /// Each document of the money with its place; documents of one cumulated budget share theirs.
    Map<Sha256, Place> of(KnownAuthority authority, Money money) {
        Lens lens = lens(money);
        List<CumulatedYear> budgets = budgets(authority, money);
        List<Place> known = new ArrayList<>();
        return money.sources().stream()
                .collect(Collectors.toMap(
                        source -> source.id().document(), source -> place(source, lens, budgets, known)));
    }

    /// Where the bridges of the documents of the money are told.
    List<BridgeSource> bridges(KnownAuthority authority, Money money) {
        return BridgeSource.of(money.sources(), budgets(authority, money), lens(money));
    }

    private static Lens lens(Money money) {
        return new Lens(Dimension.PLAN, Flow.EXPENSE, money.choice().measure());
    }

    private List<CumulatedYear> budgets(KnownAuthority authority, Money money) {
        return money.sources().stream()
                        .noneMatch(source -> source.header().stage().isBudget())
                ? List.of()
                : figures.budgets(authority, money.night());
    }

    private static Place place(Reading source, Lens lens, List<CumulatedYear> budgets, List<Place> known) {
        DocumentHeader header = source.header();
        if (!header.stage().isBudget()) {
            Sha256 document = source.id().document();
            return new Place(header, false, true, which -> Addresses.keys(document, lens, which));
        }
        return known.stream()
                .filter(place -> place.header().budget().equals(header.budget()))
                .findFirst()
                .orElseGet(() -> {
                    Place place = sum(header, lens, budgets);
                    known.add(place);
                    return place;
                });
    }

    private static Place sum(DocumentHeader header, Lens lens, List<CumulatedYear> budgets) {
        CumulatedYear whole = budgets.stream()
                .filter(budget ->
                        budget.budget().equals(header.budget()) && budget.year().equals(header.fiscalYear()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("A voted budget stands in a sum: " + header));
        return new Place(
                header,
                true,
                whole.in(lens).filter(sum -> sum.complete()).isPresent(),
                which -> Addresses.budgetKeys(whole, lens, which));
    }
}
