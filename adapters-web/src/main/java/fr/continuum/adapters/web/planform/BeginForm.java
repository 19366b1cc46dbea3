package fr.continuum.adapters.web.planform;

import fr.continuum.application.plan.LinkedCodes;
import fr.continuum.application.plan.NextMandate;
import fr.continuum.application.plan.ReadPlan;
import fr.continuum.application.port.Versioned;
import fr.continuum.domain.plan.LevelNames;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.MandateTerm;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanElement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The form that begins a plan: the first, or that of a new mandate, which takes over what it keeps of the one before.
@Component
final class BeginForm {

    /// Codes of objectives taken over.
    static final String KEPT = "reprendre";

    private static final String CODE = "mandat-";

    private final ReadPlan plans;
    private final LinkedCodes linked;

    BeginForm(ReadPlan plans, LinkedCodes linked) {
        this.plans = plans;
        this.linked = linked;
    }

    Form form() {
        return Form.blank(Optional.empty(), this::next);
    }

    /// What the form holds first: a term that follows the one before, its levels called as they were.
    Typed blank(Sheet sheet, LocalDate today) {
        Optional<PlanContent> before = sheet.read().map(Versioned::content).map(MandatePlan::content);
        LocalDate start = before.map(plan -> plan.term().end().plusDays(1)).orElse(today);
        return TypedPlan.called(before.map(PlanContent::levelNames).orElse(LevelNames.USUAL))
                .with(Fields.SEEN, sheet.seen())
                .with(Fields.CODE, code(sheet, start))
                .with(TypedPlan.START, start.toString());
    }

    private String code(Sheet sheet, LocalDate start) {
        String base = CODE + start.getYear();
        String code = base;
        for (int again = 2; isTaken(sheet, new PlanCode(code)); again++) {
            code = base + "-" + again;
        }
        return code;
    }

    private boolean isTaken(Sheet sheet, PlanCode code) {
        return sheet.read()
                        .filter(version -> version.content().content().code().equals(code))
                        .isPresent()
                || plans.had(sheet.whose().owner(), code);
    }

    private Optional<PlanContent> next(Sheet sheet, Reading reading) {
        Optional<PlanCode> code = reading.asked(Fields.CODE).flatMap(_ -> reading.code(Fields.CODE));
        code.filter(one -> isTaken(sheet, one))
                .ifPresent(one -> reading.faults().add(Fields.CODE, "write.fault.plan-taken", one));
        Optional<String> name = reading.asked(TypedPlan.NAME);
        Optional<MandateTerm> term = TypedPlan.term(reading);
        LevelNames names = TypedPlan.names(LevelNames.USUAL, reading);
        List<PlanCode> kept = kept(sheet, reading);
        return code.flatMap(one -> name.flatMap(called -> term.map(
                when -> begun(sheet, PlanContent.empty(one, called, when).calling(names), kept))));
    }

    private static PlanContent begun(Sheet sheet, PlanContent empty, List<PlanCode> kept) {
        return sheet.read()
                .map(before -> NextMandate.of(before.content(), empty, kept))
                .orElse(empty);
    }

    /// Objectives to take over: all of them of the plan before.
    private static List<PlanCode> kept(Sheet sheet, Reading reading) {
        Set<PlanCode> objectives = sheet.read().stream()
                .flatMap(before -> before.content().objectives().stream())
                .map(PlanElement::code)
                .collect(Collectors.toSet());
        List<PlanCode> kept = reading.typed().all(KEPT).stream()
                .flatMap(text -> reading.code(KEPT, text).stream())
                .toList();
        kept.stream()
                .filter(one -> !objectives.contains(one))
                .forEach(one -> reading.faults().add(KEPT, "write.fault.not-kept", one));
        return kept;
    }

    /// What something leads to, and would not be there any more.
    List<PlanElement> leftBehind(Sheet sheet, Typed typed) {
        if (!sheet.isBegun()) {
            return List.of();
        }
        return next(
                        sheet,
                        new Reading(typed.with(Fields.CODE, CODE)
                                .with(TypedPlan.NAME, CODE)
                                .with(
                                        TypedPlan.START,
                                        sheet.content().term().end().toString())
                                .with(TypedPlan.END, "")))
                .map(content -> linked.leftBehind(sheet.whose().owner(), sheet.content(), content))
                .orElse(List.of());
    }
}
