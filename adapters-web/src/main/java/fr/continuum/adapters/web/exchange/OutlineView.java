package fr.continuum.adapters.web.exchange;

import fr.continuum.adapters.web.finding.ByRule;
import fr.continuum.adapters.web.text.Said;
import fr.continuum.application.outline.ConfirmedOutline;
import fr.continuum.application.outline.OutlineDoubts;
import fr.continuum.application.outline.OutlineFact;
import fr.continuum.application.outline.OutlineLevel;
import fr.continuum.application.outline.OutlineNode;
import fr.continuum.application.outline.OutlineProposal;
import fr.continuum.application.plan.KeepOutline;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanDiff;
import fr.continuum.domain.plan.PlanRole;
import fr.continuum.domain.plan.RoleHolding;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A proposed tree, and what the rules say of it, ready for its page.
///
/// @param wrong names of messages that say what the form lacks
/// @param faults how many lines cannot stand where they do
/// @param refusals rules that stand against the tree, each with all it concerns
/// @param added how many elements it adds to the plan
/// @param known how many lines stand for elements the plan has
/// @param sound whether nothing stands against it
/// @param revised whether it takes a decision
public record OutlineView(
        List<Line> lines,
        List<String> wrong,
        int faults,
        List<ByRule> refusals,
        long added,
        int known,
        boolean sound,
        boolean revised) {

    /// A line of the tree.
    ///
    /// @param trace what the form carries of it
    /// @param shown its title; the whole of it where it is a text
    /// @param code it has; empty where it is no element
    /// @param proposed the same where nobody typed it
    /// @param known whether it stands for an element the plan has
    /// @param unsaid whether it speaks of such an element, and changes nothing of it
    /// @param doubts what to look at
    /// @param faults why it cannot stand where it does
    /// @param reads what it is read as
    /// @param words why it stays words, though its words are those of a fact; empty where they are none
    /// @param elected the élu somebody typed for it
    /// @param department the department, likewise
    /// @param asksElected whether it is a challenge that comes in and that no line says the élu of
    /// @param asksDepartment likewise of its department
    public record Line(
            int id,
            String where,
            String text,
            String trace,
            OutlineLevel level,
            int depth,
            String shown,
            String code,
            String proposed,
            boolean known,
            boolean unsaid,
            OutlineNode.Confidence confidence,
            List<OutlineNode.Doubt> doubts,
            List<String> faults,
            List<OutlineFactRow> reads,
            String words,
            String elected,
            String department,
            boolean asksElected,
            boolean asksDepartment) {

        /// Whether it has a code.
        public boolean isElement() {
            return level.isPlace() || level == OutlineLevel.PLEDGE;
        }
    }

    /// Everything a line may be.
    public List<OutlineLevel> levels() {
        return Arrays.asList(OutlineLevel.values());
    }

    /// What the program answered.
    ///
    /// @param lines what each line is
    private record Answer(
            ConfirmedOutline.Lines lines,
            List<ConfirmedOutline.Fault> faults,
            List<Refusal> refusals,
            Optional<PlanDiff> diff,
            List<String> wrong) {}

    /// @param usual what each line is where the program could not say
    static OutlineView of(
            OutlineForm form,
            List<String> wrong,
            KeepOutline.Outcome outcome,
            ConfirmedOutline.Lines usual,
            Locale locale) {
        Answer answer = answer(outcome, usual, wrong);
        return new OutlineView(
                lines(form, answer, locale),
                answer.wrong(),
                answer.faults().size(),
                ByRule.of(answer.refusals(), locale),
                answer.diff()
                        .map(diff -> diff.elements().stream()
                                .filter(change -> change.kind() == PlanDiff.Kind.ADDED)
                                .count())
                        .orElse(0L),
                answer.lines().known().size(),
                answer.wrong().isEmpty()
                        && answer.faults().isEmpty()
                        && answer.refusals().isEmpty(),
                answer.refusals().stream().anyMatch(refusal -> refusal.rule() == ContinuumRule.R06));
    }

    private static Answer answer(KeepOutline.Outcome outcome, ConfirmedOutline.Lines usual, List<String> wrong) {
        return switch (outcome) {
            case KeepOutline.Outcome.Kept(var lines, var _, PlanDiff diff) ->
                new Answer(lines, List.of(), List.of(), Optional.of(diff), wrong);
            case KeepOutline.Outcome.ToMend(var lines, var faults) ->
                new Answer(lines, faults, List.of(), Optional.empty(), wrong);
            case KeepOutline.Outcome.Refused(var lines, var _, PlanDiff diff, List<Refusal> refusals) ->
                new Answer(lines, List.of(), refusals, Optional.of(diff), wrong);
            case KeepOutline.Outcome.Misnamed(KeepOutline.Why why) ->
                new Answer(usual, List.of(), List.of(), Optional.empty(), and(wrong, "exchange.misnamed." + why));
            case KeepOutline.Outcome.ChangedMeanwhile _ ->
                new Answer(usual, List.of(), List.of(), Optional.empty(), and(wrong, "exchange.changed"));
        };
    }

    private static List<String> and(List<String> wrong, String key) {
        List<String> all = new ArrayList<>(wrong);
        all.add(key);
        return all;
    }

    private static List<Line> lines(OutlineForm form, Answer answer, Locale locale) {
        Map<Integer, OutlineField> fields = new HashMap<>();
        form.lines().forEach(field -> fields.put(field.id(), field));
        Map<Integer, List<String>> faults = new HashMap<>();
        answer.faults()
                .forEach(fault -> faults.computeIfAbsent(fault.id(), _ -> new ArrayList<>())
                        .add(Said.in(locale, fault.reason())));
        OutlineProposal tree = OutlineDoubts.again(form.tree());
        Map<Integer, OutlineNode> places = tree.places();
        Map<Integer, Integer> depths = new HashMap<>();
        List<Line> lines = new ArrayList<>();
        for (OutlineNode node : tree.nodes()) {
            OutlineNode above = places.get(node.id());
            int depth = above == null ? 0 : depths.getOrDefault(above.id(), 0) + 1;
            depths.put(node.id(), depth);
            OutlineField field = fields.getOrDefault(node.id(), OutlineField.of(node));
            String code = Optional.ofNullable(answer.lines().codes().get(node.id()))
                    .map(PlanCode::value)
                    .orElse("");
            boolean titled = node.level().isNested() || node.level() == OutlineLevel.PLEDGE;
            lines.add(new Line(
                    node.id(),
                    node.where(),
                    field.text(),
                    field.trace(node),
                    node.level(),
                    depth,
                    titled ? node.title() : node.text(),
                    field.isTyped() ? field.code() : code,
                    field.isTyped() ? field.proposed() : code,
                    answer.lines().known().contains(node.id()),
                    answer.lines().unsaid().contains(node.id()),
                    node.confidence(),
                    node.doubts().stream().sorted(Comparator.naturalOrder()).toList(),
                    faults.getOrDefault(node.id(), List.of()),
                    Optional.ofNullable(answer.lines().facts().get(node.id()))
                            .map(fact -> OutlineFactRow.of(fact, locale))
                            .orElse(List.of()),
                    Optional.ofNullable(answer.lines().words().get(node.id()))
                            .map(why -> Said.in(locale, why))
                            .orElse(""),
                    field.elected(),
                    field.department(),
                    asks(node, PlanRole.LEAD_ELECTED, tree, places, answer),
                    asks(node, PlanRole.LEAD_DEPARTMENT, tree, places, answer)));
        }
        return lines;
    }

    /// Whether somebody may say here who leads a challenge: it comes in, and none of its lines says so.
    private static boolean asks(
            OutlineNode node, PlanRole role, OutlineProposal tree, Map<Integer, OutlineNode> places, Answer answer) {
        return node.level() == OutlineLevel.STRATEGIC_OBJECTIVE
                && !answer.lines().known().contains(node.id())
                && tree.nodes().stream()
                        .filter(line -> node.equals(places.get(line.id())))
                        .map(line -> answer.lines().facts().get(line.id()))
                        .noneMatch(fact -> fact instanceof OutlineFact.Holding(List<RoleHolding> roles)
                                && roles.stream().anyMatch(holding -> holding.role() == role));
    }
}
