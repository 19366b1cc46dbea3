package fr.continuum.domain.plan;

import fr.continuum.domain.shared.Sha256;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Everything a plan says, whether or not it may be said: what a form, a file or the database brings. It becomes a
/// [MandatePlan] where no hard rule stands against it.
///
/// @param code tells this plan from that of the mandate before
/// @param elements in the authority's order
/// @param links between actions
public record PlanContent(
        PlanCode code,
        String name,
        MandateTerm term,
        LevelNames levelNames,
        Optional<Adoption> adoption,
        List<PlanElement> elements,
        List<ActionLink> links) {

    public PlanContent {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A plan has a name: " + code);
        }
        elements = List.copyOf(elements);
        links = links.stream()
                .distinct()
                .sorted(Comparator.comparing(ActionLink::from)
                        .thenComparing(ActionLink::to)
                        .thenComparing(ActionLink::kind))
                .toList();
    }

    /// A plan without a word in it yet.
    public static PlanContent empty(PlanCode code, String name, MandateTerm term) {
        return new PlanContent(code, name, term, LevelNames.USUAL, Optional.empty(), List.of(), List.of());
    }

    public Optional<PlanElement> find(PlanCode element) {
        return elements.stream().filter(e -> e.code().equals(element)).findFirst();
    }

    /// With an element in the place of the one that has its code, or at the end.
    public PlanContent with(PlanElement element) {
        List<PlanElement> next = new ArrayList<>(elements);
        int place = 0;
        while (place < next.size() && !next.get(place).code().equals(element.code())) {
            place++;
        }
        if (place < next.size()) {
            next.set(place, element);
        } else {
            next.add(element);
        }
        return withElements(next);
    }

    public PlanContent without(PlanCode element) {
        return withElements(
                elements.stream().filter(e -> !e.code().equals(element)).toList());
    }

    public PlanContent withElements(List<PlanElement> next) {
        return new PlanContent(code, name, term, levelNames, adoption, next, links);
    }

    public PlanContent withLinks(UnaryOperator<List<ActionLink>> change) {
        return new PlanContent(code, name, term, levelNames, adoption, elements, change.apply(new ArrayList<>(links)));
    }

    public PlanContent calling(LevelNames names) {
        return new PlanContent(code, name, term, names, adoption, elements, links);
    }

    public PlanContent adopted(Adoption vote) {
        return new PlanContent(code, name, term, levelNames, Optional.of(vote), elements, links);
    }

    /// What is said of the plan as a whole, elements aside.
    public List<Fact> facts() {
        return List.of(
                Fact.of(FactName.LABEL, name),
                new Fact(
                        FactName.TERM,
                        List.of(term.start().toString(), term.end().toString())),
                new Fact(
                        FactName.LEVEL_NAMES,
                        List.of(PlanLevel.values()).stream().map(levelNames::of).toList()),
                new Fact(
                        FactName.ADOPTION,
                        adoption.stream()
                                .flatMap(vote -> List.of(vote.on().toString(), vote.decision()).stream())
                                .toList()),
                Fact.of(FactName.LINKS, links),
                new Fact(
                        FactName.ORDER,
                        elements.stream().map(e -> e.code().value()).toList()));
    }

    /// The fingerprint of what this plan means, whoever wrote it and whenever: the same content is the same
    /// version.
    public Sha256 version() {
        StringBuilder text = new StringBuilder();
        quote(text, code.value());
        print(text, facts());
        for (PlanElement element : elements) {
            quote(text, element.level().name());
            quote(text, element.code().value());
            print(text, element.facts());
            apart(text, element);
        }
        return Sha256.of(text.toString());
    }

    /// What facts tell in one line for people, part by part: a post may hold the very signs that part it from its
    /// account.
    private static void apart(StringBuilder text, PlanElement element) {
        for (RoleHolding holding : element.roles()) {
            quote(text, holding.post());
            quote(text, holding.account().orElse(""));
        }
        element.lineage().ifPresent(from -> quote(text, from.plan().value()));
        for (Territory territory : element.territories()) {
            quote(text, territory.code());
        }
    }

    private static void print(StringBuilder text, List<Fact> facts) {
        for (Fact fact : facts) {
            if (!fact.values().isEmpty()) {
                quote(text, fact.name().name());
                fact.values().forEach(value -> quote(text, value));
                text.append('\n');
            }
        }
    }

    private static void quote(StringBuilder text, String value) {
        text.append(value.length()).append(':').append(value).append(';');
    }
}
