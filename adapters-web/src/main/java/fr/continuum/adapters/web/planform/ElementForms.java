package fr.continuum.adapters.web.planform;

import fr.continuum.adapters.web.plan.LevelWords;
import fr.continuum.application.plan.NextCode;
import fr.continuum.application.plan.ReadPlan;
import fr.continuum.application.plan.RoleAccounts;
import fr.continuum.domain.plan.ActionLink;
import fr.continuum.domain.plan.LevelNames;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.Objective;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanDiff;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.PlanLevel;
import fr.continuum.domain.plan.PlanTree;
import fr.continuum.domain.plan.StrategicAxis;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// The form of an element, new or known: every fact of its level.
@Component
final class ElementForms {

    /// The page of every element.
    static final String VIEW = "ecrire-element";

    private static final PlanCode NONE_YET = new PlanCode("?");

    private final RoleAccounts holders;
    private final ReadPlan plans;
    private final LevelWords words;

    ElementForms(RoleAccounts holders, ReadPlan plans, LevelWords words) {
        this.holders = holders;
        this.plans = plans;
        this.words = words;
    }

    /// The form that changes an element.
    Form editing(PlanElement element) {
        PlanCode code = element.code();
        return new Form(
                Optional.of(code),
                (sheet, reading) -> sheet.content().find(code).flatMap(known -> changed(sheet, reading, known)),
                content -> content.find(code).map(known -> ElementTold.of(known, content)),
                Fields.of(element.level()));
    }

    private Optional<PlanContent> changed(Sheet sheet, Reading reading, PlanElement known) {
        Optional<PlanElement> next = new TypedElement(
                        known.code(),
                        Optional.of(known),
                        reading,
                        login -> holders.maySit(sheet.whose().owner(), login))
                .read(known.level());
        List<ActionLink> arrows = arrows(known.level(), known.code(), reading);
        return next.map(element -> linked(sheet.content().with(element), known.code(), arrows));
    }

    /// The form that adds an element of a level.
    Form adding(PlanLevel level) {
        return Form.blank(Optional.empty(), (sheet, reading) -> added(sheet, reading, level));
    }

    private Optional<PlanContent> added(Sheet sheet, Reading reading, PlanLevel level) {
        PlanCode code = reading.asked(Fields.CODE)
                .flatMap(_ -> reading.code(Fields.CODE))
                .orElse(NONE_YET);
        sheet.content()
                .find(code)
                .ifPresent(holder -> reading.faults().add(Fields.CODE, "write.fault.taken", code, holder.label()));
        Optional<PlanElement> next = new TypedElement(
                        code,
                        Optional.empty(),
                        reading,
                        login -> holders.maySit(sheet.whose().owner(), login))
                .read(level);
        List<ActionLink> arrows = arrows(level, code, reading);
        return next.map(element -> linked(PlanTree.added(sheet.content(), element), code, arrows));
    }

    private static List<ActionLink> arrows(PlanLevel level, PlanCode from, Reading reading) {
        return level == PlanLevel.ACTION ? new TypedRows(reading).arrows(from) : List.of();
    }

    private static PlanContent linked(PlanContent content, PlanCode from, List<ActionLink> arrows) {
        return content.withLinks(links -> Stream.concat(
                        links.stream().filter(link -> !link.from().equals(from)), arrows.stream())
                .toList());
    }

    /// What a form to add an element holds first.
    ///
    /// @param above the element it is added below; empty at the top
    Typed blank(Sheet sheet, PlanLevel level, Optional<PlanElement> above) {
        Optional<PlanElement> place = above.filter(parent -> mayHold(parent, level));
        Optional<PlanCode> parent = place.map(PlanElement::code);
        Typed typed = Typed.NOTHING
                .with(Fields.LEVEL, level.name())
                .with(
                        Fields.CODE,
                        NextCode.propose(sheet.content(), former(sheet), level, parent)
                                .value());
        return switch (level) {
            case AXIS -> typed;
            case STRATEGIC_OBJECTIVE -> typed.with(Fields.AXIS, parent);
            case OPERATIONAL_OBJECTIVE -> typed.with(Fields.UNDER, parent);
            case ACTION -> typed.with(Fields.PRINCIPAL, parent).with(Fields.STATE, "DRAFT");
            case PLEDGE -> typed.with(Fields.OBJECTIVES, parent);
        };
    }

    private static boolean mayHold(PlanElement parent, PlanLevel level) {
        return switch (level) {
            case AXIS -> false;
            case STRATEGIC_OBJECTIVE -> parent instanceof StrategicAxis;
            case OPERATIONAL_OBJECTIVE, ACTION, PLEDGE -> parent instanceof Objective;
        };
    }

    /// Codes of elements that are gone.
    private Set<PlanCode> former(Sheet sheet) {
        return plans.history(sheet.whose().owner()).entries().stream()
                .flatMap(entry -> entry.diff().elements().stream())
                .map(PlanDiff.ElementChange::code)
                .collect(Collectors.toSet());
    }

    /// Says what the page shows beside the form.
    ///
    /// @param known the element that changes; empty for a new one
    void fill(Model model, Sheet sheet, PlanLevel level, Optional<PlanElement> known) {
        MandatePlan plan = sheet.plan();
        Optional<PlanCode> self = known.map(PlanElement::code);
        LevelNames names = plan.content().levelNames();
        model.addAttribute("level", level);
        model.addAttribute("names", words.titles(names));
        model.addAttribute("element", known.orElse(null));
        model.addAttribute("axes", Choice.axes(plan));
        model.addAttribute("objectives", Choice.objectives(plan, self));
        model.addAttribute("actions", Choice.actions(plan, self));
        model.addAttribute(
                "arriving",
                plan.content().links().stream()
                        .filter(link -> self.equals(Optional.of(link.to())))
                        .flatMap(link -> plan.find(link.from()).map(from -> new Arriving(link.kind(), from)).stream())
                        .toList());
        model.addAttribute(
                "order",
                Pages.order(
                        sheet,
                        known.flatMap(MandatePlan::above).map(PlanCode::value).orElse("")));
        model.addAttribute("holders", holders.of(sheet.whose().owner()));
    }

    /// An arrow that reaches the element, and is changed where it leaves.
    record Arriving(ActionLink.Kind kind, PlanElement from) {}
}
