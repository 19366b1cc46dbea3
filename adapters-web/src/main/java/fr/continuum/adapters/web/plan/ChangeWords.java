package fr.continuum.adapters.web.plan;

import fr.continuum.adapters.web.plan.FactWords.Setting;
import fr.continuum.adapters.web.text.Texts;
import fr.continuum.domain.plan.FactName;
import fr.continuum.domain.plan.LevelNames;
import fr.continuum.domain.plan.PlanDiff;
import fr.continuum.domain.plan.PlanDiff.FactChange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Says what changed in words, former and present value apart. Of lists only what came and went is said.
@Component
public final class ChangeWords {

    private final FactWords words;
    private final LevelWords levels;
    private final Texts texts;

    public ChangeWords(FactWords words, LevelWords levels, Texts texts) {
        this.words = words;
        this.levels = levels;
        this.texts = texts;
    }

    public ElementChangeRow element(PlanDiff.ElementChange change, LevelNames names, Setting before, Setting after) {
        return new ElementChangeRow(
                change.code().value(),
                change.kind(),
                levels.of(names, change.level()),
                after.names().name(change.code().value()),
                change.facts().stream().map(fact -> fact(fact, before, after)).toList());
    }

    public ChangeRow fact(FactChange change, Setting before, Setting after) {
        return change.name() == FactName.ORDER && !change.before().isEmpty()
                ? moved(change, after.names())
                : parted(
                        change.name(),
                        words.say(change.name(), change.before(), before),
                        words.say(change.name(), change.after(), after));
    }

    private ChangeRow parted(FactName name, List<Line> before, List<Line> after) {
        List<Line> gone = without(before, after);
        List<Line> come = without(after, before);
        // The same lines in another order, or said the same way: the whole is shown, not nothing.
        return gone.isEmpty() && come.isEmpty() ? row(name, before, after) : row(name, gone, come);
    }

    private static List<Line> without(List<Line> lines, List<Line> others) {
        List<Line> left = new ArrayList<>(lines);
        others.forEach(left::remove);
        return left;
    }

    /// Of an order only what moved is said, and after what it stood and stands.
    private ChangeRow moved(FactChange change, ElementNames names) {
        Set<String> stayed = new HashSet<>(Order.kept(change.before(), change.after()));
        List<String> moved =
                change.after().stream().filter(code -> !stayed.contains(code)).toList();
        return row(
                change.name(),
                moved.stream().map(code -> place(code, change.before(), names)).toList(),
                moved.stream().map(code -> place(code, change.after(), names)).toList());
    }

    private Line place(String code, List<String> order, ElementNames names) {
        int at = order.indexOf(code);
        return at == 0
                ? new Line(List.of(names.name(code), new Line.Part(" " + texts.say("plan.order.first"), "")))
                : new Line(List.of(
                        names.name(code),
                        new Line.Part(" " + texts.say("plan.order.after") + " ", ""),
                        names.name(order.get(at - 1))));
    }

    private ChangeRow row(FactName name, List<Line> before, List<Line> after) {
        return new ChangeRow(words.label(name), name.isVoted(), before, after);
    }
}
