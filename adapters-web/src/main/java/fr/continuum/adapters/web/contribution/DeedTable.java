package fr.continuum.adapters.web.contribution;

import fr.continuum.adapters.web.list.Choice;
import fr.continuum.adapters.web.list.Column;
import fr.continuum.adapters.web.list.ListTable;
import fr.continuum.adapters.web.list.Order;
import fr.continuum.adapters.web.reading.DeedOrder;
import fr.continuum.adapters.web.reading.Ways;
import fr.continuum.adapters.web.reading.Years;
import fr.continuum.adapters.web.text.Texts;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.contribution.ContributionState;
import fr.continuum.domain.contribution.JudgedContribution;
import fr.continuum.domain.contribution.PartnerIntervention;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The columns of the list of contributions.
@Component
final class DeedTable {

    private final Texts texts;

    DeedTable(Texts texts) {
        this.texts = texts;
    }

    ListTable<JudgedContribution> of(Telling telling) {
        return new ListTable<>(
                "contribution.list.title",
                "contributions",
                List.of(
                        Column.<JudgedContribution>text(
                                        "titre",
                                        "contribution.col.what",
                                        one -> one.contribution().title())
                                .fixed(),
                        Column.<JudgedContribution>text(
                                        "code",
                                        "col.code",
                                        one -> one.contribution().code())
                                .more(),
                        Column.choice(
                                        "genre",
                                        "contribution.filter.kind",
                                        Arrays.stream(ContributionKind.values())
                                                .map(this::kind)
                                                .toList(),
                                        (JudgedContribution one) ->
                                                kind(one.contribution().kind()))
                                .more(),
                        Column.text(
                                "direction",
                                "contribution.filter.department",
                                one -> one.contribution().department()),
                        Column.text("sert", "contribution.col.serves", one -> served(one.contribution(), telling)),
                        Column.<JudgedContribution>text(
                                        "annee",
                                        "contribution.filter.year",
                                        one -> Years.of(one.contribution()).stream()
                                                .sorted()
                                                .map(Object::toString)
                                                .collect(Collectors.joining(", ")))
                                .more(),
                        Column.<JudgedContribution>text(
                                        "partenaire",
                                        "contribution.fact.partenaire",
                                        one -> one.contribution() instanceof PartnerIntervention intervention
                                                ? intervention.partner()
                                                : "")
                                .more(),
                        Column.euros(
                                "cout",
                                "contribution.fact.cout",
                                one -> one.contribution().costCents()),
                        Column.choice(
                                "etat",
                                "contribution.filter.state",
                                Arrays.stream(ContributionState.values())
                                        .map(this::state)
                                        .toList(),
                                one -> state(one.state()))),
                Map.of(
                        "",
                        Order.of(DeedOrder.URGENCY.comparator()),
                        DeedOrder.COSTLIEST.word(),
                        Order.by("cout", true, DeedOrder.COSTLIEST.comparator()),
                        DeedOrder.CHEAPEST.word(),
                        Order.by("cout", false, DeedOrder.CHEAPEST.comparator())));
    }

    private Choice kind(ContributionKind kind) {
        return new Choice(Ways.name(kind), texts.say("kind." + kind));
    }

    private Choice state(ContributionState state) {
        return new Choice(States.name(state), texts.say("contribution.state." + state));
    }

    /// What the cell of the page says, in one line.
    private String served(Contribution contribution, Telling telling) {
        return ListPage.targets(contribution, telling).stream()
                .map(target -> switch (target.kind()) {
                    case "gone" -> texts.say("contribution.target.gone", target.code());
                    case "need" -> texts.say("contribution.target.need", target.code(), target.label());
                    case "ground" -> texts.say("contribution.target.ground", target.label());
                    default -> target.code() + " " + target.label();
                })
                .collect(Collectors.joining(" ; "));
    }
}
