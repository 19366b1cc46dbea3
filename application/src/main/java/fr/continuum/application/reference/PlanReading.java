package fr.continuum.application.reference;

import fr.continuum.application.plan.PlanHeading;
import fr.continuum.application.plan.TargetsAsPlan;
import fr.continuum.application.plan.WorkbookAsPlan;
import fr.continuum.application.port.ActionPlanReader;
import fr.continuum.application.port.ActionPlanWords;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.FileRemark;
import fr.continuum.application.port.PlanContentReader;
import fr.continuum.application.port.PlanFileKinds.Kind;
import fr.continuum.application.port.PlanFileReader;
import fr.continuum.application.port.ToldCell;
import fr.continuum.application.reference.ImportPlan.Reading;
import fr.continuum.application.reference.ImportPlan.Request;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanLevel;
import fr.continuum.domain.shared.Wording;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.TargetTree;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads a file as what the plan would say next.
///
/// @param inForce the plan as it stands
/// @param former codes its elements ever bore
/// @param today where nothing says when the term of office starts, or since when something is done
record PlanReading(
        ImportPlan.Readers readers,
        Request request,
        Optional<PlanContent> inForce,
        Set<PlanCode> former,
        LocalDate today) {

    private static final PlanHeading USUAL = new PlanHeading(
            Optional.of(TargetsAsPlan.CODE), Optional.of(TargetsAsPlan.NAME), Optional.empty(), Optional.empty());

    sealed interface Found {

        record Plan(Reading reading, PlanContent next) implements Found {}

        record Policies(Reading reading, TargetTree tree) implements Found {}

        record Unusable(Kind kind, List<FileFault> faults) implements Found {}
    }

    Found read() throws IOException {
        Optional<Kind> forced = request.guidance().profile().map(Kind.Targets::new);
        Kind kind = forced.isPresent() ? forced.get() : readers.kinds().of(request.file(), words());
        return switch (kind) {
            case Kind.Book _ -> book(kind);
            case Kind.ActionPlan _ -> workbook(kind);
            case Kind.Targets(String profile) -> targets(kind, profile);
            case Kind.Outline _ ->
                unusable(
                        kind,
                        new Wording(
                                "Ce document est écrit pour être lu, pas importé : une personne doit dire ce que sont ses"
                                        + " lignes. Proposez-le à la page « Proposer un plan » (/plan/proposer).",
                                "This document is written to be read, not imported: a person must say what its lines are. Propose it on the page “Propose a plan” (/plan/proposer)."));
            case Kind.Unknown(FileFault fault) -> new Found.Unusable(kind, List.of(fault));
        };
    }

    /// Our own format says all a plan says: it stands in the place of what was there.
    private Found book(Kind kind) throws IOException {
        return switch (readers.books().read(request.file())) {
            case PlanContentReader.Outcome.Unusable(List<FileFault> faults) -> new Found.Unusable(kind, faults);
            case PlanContentReader.Outcome.Read(
                    PlanContent content,
                    Map<PlanCode, ToldCell> stands,
                    List<FileRemark> remarks,
                    int blank) -> {
                List<FileRemark> told = new ArrayList<>(remarks);
                if (!request.guidance().heading().isNone()) {
                    told.add(
                            notKept(
                                    new Wording(
                                            "Ce fichier dit son code, son nom et son mandat : ceux que vous donnez à part ne sont"
                                                    + " pas pris.",
                                            "This file says its code, its name and its term of office: those you give beside it are not taken.")));
                }
                if (request.guidance().part()) {
                    told.add(notKept(new Wording(
                            "Ce fichier dit tout un plan : il est pris en entier, pas en partie.",
                            "This file says a whole plan: it is taken whole, not in part.")));
                }
                yield new Found.Plan(new Reading(kind, told, blank, stands), content);
            }
        };
    }

    private Found workbook(Kind kind) throws IOException {
        Optional<PlanContent> before = request.guidance()
                .heading()
                .over(inForce, PlanHeading.ofFile(request.file().name()), today);
        if (before.isEmpty()) {
            return unusable(kind, PlanHeading.BACKWARDS);
        }
        Optional<PlanLevel> top = request.guidance().top().or(() -> top(before.get()));
        ActionPlanReader.Outcome outcome = workbook(before.get(), top.orElse(PlanLevel.AXIS));
        List<FileRemark> guessed = new ArrayList<>();
        if (request.guidance().top().isEmpty()
                && outcome instanceof ActionPlanReader.Outcome.Unusable(List<FileFault> faults)) {
            ActionPlanReader.Outcome other = workbook(before.get(), PlanLevel.STRATEGIC_OBJECTIVE);
            if (top.filter(PlanLevel.STRATEGIC_OBJECTIVE::equals).isEmpty() && isLessWrong(other, faults.size())) {
                outcome = other;
                guessed.add(
                        new FileRemark(
                                FileRemark.Kind.READ_AS,
                                FileFault.of(
                                        request.file().name(),
                                        new Wording(
                                                "La première colonne est lue comme des objectifs stratégiques : des actions y sont"
                                                        + " directement placées.",
                                                "The first column is read as strategic objectives: actions stand right under it."))));
            }
        }
        return switch (outcome) {
            case ActionPlanReader.Outcome.Unusable(List<FileFault> faults) -> new Found.Unusable(kind, faults);
            case ActionPlanReader.Outcome.Read read -> {
                WorkbookAsPlan.Merged merged = WorkbookAsPlan.over(
                        before.get(),
                        read,
                        taken(before.get()),
                        request.guidance().part());
                guessed.addAll(read.remarks());
                guessed.addAll(merged.remarks());
                List<FileFault> faults = new ArrayList<>(merged.unknown());
                merged.faults().stream().map(this::fault).forEach(faults::add);
                yield faults.isEmpty()
                        ? new Found.Plan(new Reading(kind, guessed, read.blank(), merged.stands()), merged.content())
                        : new Found.Unusable(kind, faults);
            }
        };
    }

    /// Of two ways to read a file, the one with fewer faults is the one its author meant.
    private static boolean isLessWrong(ActionPlanReader.Outcome other, int faults) {
        return switch (other) {
            case ActionPlanReader.Outcome.Read _ -> true;
            case ActionPlanReader.Outcome.Unusable(List<FileFault> others) -> others.size() < faults;
        };
    }

    /// Another plan begins with codes of its own.
    private Set<PlanCode> taken(PlanContent before) {
        return inForce.filter(plan -> plan.code().equals(before.code())).isPresent() ? former : Set.of();
    }

    private ActionPlanReader.Outcome workbook(PlanContent before, PlanLevel top) throws IOException {
        return readers.workbooks()
                .read(
                        request.file(),
                        new ActionPlanReader.Frame(
                                before.code(),
                                before.name(),
                                before.term(),
                                top,
                                request.guidance().top().isPresent(),
                                today,
                                request.guidance().sheet(),
                                words()));
    }

    private ActionPlanWords words() {
        return inForce.map(request.guidance().words()::of)
                .orElse(request.guidance().words());
    }

    /// What stands at the top of the plan; empty where nothing does yet.
    private static Optional<PlanLevel> top(PlanContent before) {
        boolean axes = before.elements().stream().anyMatch(element -> element.level() == PlanLevel.AXIS);
        return before.elements().isEmpty()
                ? Optional.empty()
                : Optional.of(axes ? PlanLevel.AXIS : PlanLevel.STRATEGIC_OBJECTIVE);
    }

    private Found targets(Kind kind, String profile) throws IOException {
        return switch (readers.targets().read(request.file(), profile)) {
            case PlanFileReader.Outcome.Unusable(List<FileFault> faults) -> new Found.Unusable(kind, faults);
            case PlanFileReader.Outcome.Read(TargetTree tree, int blank)
            when tree.dimension() == Dimension.POLICY ->
                request.onlyPlans()
                        ? unusable(
                                kind,
                                new Wording(
                                        "Ce fichier est un arbre de politiques publiques, pas un plan. Importez-le par la commande"
                                                + " « continuum import plan ».",
                                        "This file is a tree of public policies, not a plan. Import it with the command “continuum import plan”."))
                        : new Found.Policies(new Reading(kind, List.of(), blank), tree);
            case PlanFileReader.Outcome.Read(TargetTree tree, int blank) -> {
                List<Wording> faults = TargetsAsPlan.faults(tree);
                Optional<PlanContent> before = request.guidance().heading().over(inForce, USUAL, today);
                if (before.isEmpty()) {
                    yield unusable(kind, PlanHeading.BACKWARDS);
                }
                yield faults.isEmpty()
                        ? new Found.Plan(
                                new Reading(kind, List.of(), blank),
                                TargetsAsPlan.over(
                                        tree, before.get(), request.guidance().part()))
                        : new Found.Unusable(
                                kind, faults.stream().map(this::fault).toList());
            }
        };
    }

    private Found unusable(Kind kind, Wording reason) {
        return new Found.Unusable(kind, List.of(fault(reason)));
    }

    private FileFault fault(Wording reason) {
        return FileFault.of(request.file().name(), reason);
    }

    private FileRemark notKept(Wording reason) {
        return new FileRemark(FileRemark.Kind.NOT_KEPT, fault(reason));
    }
}
