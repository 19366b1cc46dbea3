package fr.continuum.application.plan;

import fr.continuum.application.outline.PlanCodes;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.PlanLevel;
import fr.continuum.domain.plan.PlanTree;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The code a new element would bear: after `D2.A1` and `D2.A2` comes `D2.A3`. It goes on as its siblings do, else as
/// elements of its level do elsewhere in the plan, else as a plan that numbers nothing yet begins.
public final class NextCode {

    private static final Pattern NUMBERED = Pattern.compile("(.*?)([0-9]{1,9})", Pattern.DOTALL);

    private final PlanContent content;
    private final Set<String> taken = new HashSet<>();

    private NextCode(PlanContent content, Collection<PlanCode> former) {
        this.content = content;
        content.elements().forEach(element -> taken.add(element.code().value()));
        former.forEach(code -> taken.add(code.value()));
    }

    /// A code nothing bears in the plan.
    ///
    /// @param former codes that elements bore which are gone: never given to another
    /// @param above the element it will stand under; empty at the top
    public static PlanCode propose(
            PlanContent content, Collection<PlanCode> former, PlanLevel level, Optional<PlanCode> above) {
        NextCode next = new NextCode(content, former);
        Optional<PlanCode> parent = level == PlanLevel.AXIS || level == PlanLevel.PLEDGE ? Optional.empty() : above;
        return next.afterSiblings(level, parent)
                .or(() -> parent.flatMap(place -> next.asElsewhere(level, place)))
                .orElseGet(() -> next.first(level, parent));
    }

    private Optional<PlanCode> afterSiblings(PlanLevel level, Optional<PlanCode> parent) {
        return after(numbered(PlanTree.at(content, level, parent).stream()
                .map(element -> element.code().value())
                .toList()));
    }

    /// Where elements of this level carry the code they stand under, what they add to it: `.A`, then a number;
    /// where they are numbered throughout the plan, the next number.
    private Optional<PlanCode> asElsewhere(PlanLevel level, PlanCode place) {
        List<String> added = new ArrayList<>();
        List<String> throughout = new ArrayList<>();
        for (PlanElement element : content.elements()) {
            if (element.level() == level) {
                String code = element.code().value();
                Optional<String> parent =
                        MandatePlan.above(element).map(PlanCode::value).filter(code::startsWith);
                parent.ifPresentOrElse(above -> added.add(code.substring(above.length())), () -> throughout.add(code));
            }
        }
        List<Numbered> ends =
                numbered(added).stream().filter(end -> !end.prefix().isEmpty()).toList();
        return throughout.size() > added.size()
                ? after(numbered(throughout))
                : mostUsed(ends).flatMap(end -> after(place + end, 0, 1));
    }

    private PlanCode first(PlanLevel level, Optional<PlanCode> parent) {
        PlanCodes codes = new PlanCodes();
        taken.forEach(code -> codes.take(new PlanCode(code)));
        return codes.give(level, parent, "");
    }

    /// After the last of the series most of these codes belong to.
    private Optional<PlanCode> after(List<Numbered> codes) {
        return mostUsed(codes).flatMap(prefix -> {
            Numbered last = codes.stream()
                    .filter(code -> code.prefix().equals(prefix))
                    .reduce((one, other) -> one.value() > other.value() ? one : other)
                    .orElseThrow();
            return after(
                    prefix,
                    last.value(),
                    last.digits().startsWith("0") ? last.digits().length() : 1);
        });
    }

    private Optional<PlanCode> after(String prefix, long number, int digits) {
        long next = number;
        String code;
        do {
            next++;
            code = prefix + "0".repeat(Math.max(0, digits - Long.toString(next).length())) + next;
        } while (taken.contains(code));
        return PlanCode.isValid(code) ? Optional.of(new PlanCode(code)) : Optional.empty();
    }

    /// A code that ends with a number.
    private record Numbered(String prefix, String digits) {

        long value() {
            return Long.parseLong(digits);
        }
    }

    private static List<Numbered> numbered(List<String> codes) {
        return codes.stream()
                .map(NUMBERED::matcher)
                .filter(Matcher::matches)
                .map(code -> new Numbered(code.group(1), code.group(2)))
                .toList();
    }

    /// Of several, the last that is used most.
    private static Optional<String> mostUsed(List<Numbered> codes) {
        Map<String, Integer> uses = new HashMap<>();
        codes.forEach(code -> uses.merge(code.prefix(), 1, Integer::sum));
        return codes.stream()
                .map(Numbered::prefix)
                .reduce((one, other) -> uses.getOrDefault(other, 0) >= uses.getOrDefault(one, 0) ? other : one);
    }
}
