package fr.continuum.application.workforce;

import fr.continuum.application.port.AllocationTables;
import fr.continuum.application.port.Contributions;
import fr.continuum.application.port.Plans;
import fr.continuum.application.port.Registers;
import fr.continuum.application.port.Versioned;
import fr.continuum.application.port.Workforce;
import fr.continuum.domain.analytic.ToolCodes;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.plan.RoleHolding;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.workforce.DeclaredGain;
import fr.continuum.domain.workforce.KnownNames;
import fr.continuum.domain.workforce.TimeGainUse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The names people here gave to posts, departments and trainings: what HR files may bring besides codes.
public final class AskKnownNames {

    private final Registers registers;
    private final Plans plans;
    private final Contributions contributions;
    private final Workforce workforce;
    private final AllocationTables tables;

    public AskKnownNames(
            Registers registers,
            Plans plans,
            Contributions contributions,
            Workforce workforce,
            AllocationTables tables) {
        this.tables = tables;
        this.registers = registers;
        this.plans = plans;
        this.contributions = contributions;
        this.workforce = workforce;
    }

    /// Those of an authority, and those of the home.
    ///
    /// @param authority empty where a file does not say whose it is: of all that are known
    public KnownNames of(Optional<Siren> authority) {
        Set<String> titles = new HashSet<>();
        Set<String> departments = new HashSet<>();
        Set<String> trainings = new HashSet<>();
        Set<String> subjects = new HashSet<>();
        Set<String> needs = new HashSet<>();
        Set<String> elements = new HashSet<>();
        List<ToolCodes> tools = new ArrayList<>();
        for (Owner owner : owners(authority)) {
            plans.latest(owner).map(Versioned::content).stream()
                    .flatMap(plan -> plan.content().elements().stream())
                    .forEach(element -> {
                        elements.add(element.code().value());
                        element.roles().forEach(holding -> named(holding, titles, departments));
                    });
            contributions.latest(owner).map(Versioned::content).ifPresent(book -> {
                book.contributions().forEach(contribution -> {
                    departments.add(contribution.department());
                    if (contribution.kind() == ContributionKind.TRAINING) {
                        trainings.add(contribution.code());
                        subjects.add(contribution.title());
                    }
                });
                book.background().needs().forEach(need -> {
                    needs.add(need.code());
                    subjects.add(need.label());
                });
            });
            tables.inForce(owner, Dimension.PLAN)
                    .map(Versioned::content)
                    .map(ToolCodes::of)
                    .ifPresent(tools::addFirst);
            workforce.latest(owner).map(Versioned::content).ifPresent(book -> {
                book.time().declared().stream().map(DeclaredGain::department).forEach(departments::add);
                book.time().uses().stream().map(TimeGainUse::department).forEach(departments::add);
            });
        }
        return KnownNames.of(titles, departments, trainings).learning(subjects, needs, elements, tools);
    }

    private List<Owner> owners(Optional<Siren> authority) {
        Stream<Siren> asked = authority
                .map(Stream::of)
                .orElseGet(() -> registers.authorities().stream().map(Registers.KnownAuthority::siren));
        return Stream.concat(Stream.of(Owner.HOME), asked.map(Owner::of)).toList();
    }

    /// Élus and partners are no posts.
    private static void named(RoleHolding holding, Set<String> titles, Set<String> departments) {
        switch (holding.role()) {
            case LEAD_DEPARTMENT -> departments.add(holding.post());
            case CHIEF_EXECUTIVE, DEPUTY_CHIEF_EXECUTIVE, PROJECT_MANAGER, PLAN_OFFICER, CONTRIBUTOR ->
                titles.add(holding.post());
            case LEAD_ELECTED, PARTNER -> {}
        }
    }
}
