package fr.continuum.adapters.web.plan;

import fr.continuum.adapters.web.text.Figures;
import fr.continuum.adapters.web.text.Texts;
import fr.continuum.domain.plan.ActionLink;
import fr.continuum.domain.plan.FactName;
import fr.continuum.domain.plan.PlanLevel;
import fr.continuum.domain.plan.PlanRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Says facts of the plan in words: dates as dates, cents as euros, codes as what they name, in the reader's language.
/// It reads the texts that elements make of themselves (`facts()`); where such a text can be read in two ways, as a
/// post that ends like a sign-in name, it is said as it was written most often.
@Component
public final class FactWords {

    private static final Pattern ROLE =
            Pattern.compile("(\\S+) (.*?)(?: @(\\S+))?(?: …(\\d{4}-\\d{2}-\\d{2}))?", Pattern.DOTALL);
    private static final Pattern ARROW = Pattern.compile(" ("
            + String.join(
                    "|", Arrays.stream(ActionLink.Kind.values()).map(Enum::name).toList())
            + ") ");

    private final Texts texts;
    private final LevelWords levels;

    public FactWords(Texts texts, LevelWords levels) {
        this.texts = texts;
        this.levels = levels;
    }

    /// What codes and places in a row stand for, at the time the facts speak of.
    ///
    /// @param milestones names of the milestones of the action spoken of, in order; none elsewhere
    public record Setting(ElementNames names, List<String> milestones) {

        public Setting {
            milestones = List.copyOf(milestones);
        }
    }

    /// What a fact is called: « début », « budget prévu ».
    public String label(FactName name) {
        return texts.say("plan.fact." + name);
    }

    /// A fact in words, line by line; nothing where nothing is said.
    public List<Line> say(FactName name, List<String> values, Setting setting) {
        if (values.isEmpty()) {
            return List.of();
        }
        return switch (name) {
            case LABEL, STATEMENT, DESCRIPTION, SOURCE, CONDITIONS ->
                values.stream().map(Line::own).toList();
            case AXIS, UNDER, PRINCIPAL, OTHERS, OBJECTIVES, ORDER ->
                values.stream().map(setting.names()::line).toList();
            case TERRITORIES -> values.stream().map(this::territory).toList();
            case START, END -> one(date(values.getFirst()));
            case KEY_FIGURE ->
                one(texts.say(
                        "plan.key-figure.said", values.get(0), values.get(1), values.get(3), date(values.get(2))));
            case CONTINUOUS -> one(texts.say("plan.yes"));
            case MILESTONES -> milestones(values);
            case MILESTONES_REACHED -> reached(values, setting.milestones());
            case PLANNED_BUDGET -> one(figures().euros(Long.parseLong(values.getFirst())));
            case ABANDONED -> one(abandonment(values.getFirst()));
            case LINKS ->
                values.stream().map(link -> arrow(link, setting.names())).toList();
            case TERM -> one(texts.say("plan.from-to", date(values.get(0)), date(values.get(1))));
            case PRIORITY -> one(texts.say("plan.priority." + values.getFirst()));
            case STATE -> one(state(values.get(0), values.get(1)));
            case ROLES -> values.stream().map(this::role).map(Line::of).toList();
            case LINEAGE -> one(texts.say("plan.lineage.said", values.getFirst()));
            case LEVEL_NAMES -> levelNames(values);
            case ADOPTION -> one(texts.say("plan.adoption.said", date(values.get(0)), values.get(1)));
        };
    }

    /// What an arrow says, from the action it leaves to the one it reaches.
    public Line arrow(Line.Part from, ActionLink.Kind kind, Line.Part to) {
        return new Line(List.of(from, new Line.Part(" " + texts.say("plan.arrow." + kind) + " ", ""), to));
    }

    /// `en cours`, `bloquée : recours`, `achevée le 4 mai 2024`.
    String state(String code, String detail) {
        String state = texts.say("plan.state." + code);
        if (detail.isEmpty()) {
            return state;
        }
        return code.equals("COMPLETED")
                ? texts.say("plan.state.completed-on", state, date(detail))
                : texts.say("plan.state.because", state, detail);
    }

    private Line territory(String value) {
        int after = value.indexOf(' ');
        return Line.of(texts.say("plan.territory." + value.substring(0, after)) + value.substring(after));
    }

    private String role(String value) {
        Matcher said = ROLE.matcher(value);
        if (!said.matches()) {
            return value;
        }
        StringBuilder words = new StringBuilder(
                texts.say("plan.role.held", texts.say("plan.role." + PlanRole.valueOf(said.group(1))), said.group(2)));
        if (said.group(3) != null) {
            words.append(texts.say("plan.role.account", said.group(3)));
        }
        if (said.group(4) != null) {
            words.append(texts.say("plan.role.until", date(said.group(4))));
        }
        return words.toString();
    }

    private String abandonment(String value) {
        int apart = value.indexOf(" : ");
        return texts.say("plan.abandoned.said", date(value.substring(0, apart)), value.substring(apart + 3));
    }

    /// Codes may hold spaces: of several ways to read an arrow, the one whose both ends are known.
    private Line arrow(String value, ElementNames names) {
        List<Line> readings = new ArrayList<>();
        Matcher kind = ARROW.matcher(value);
        for (int at = 0; kind.find(at); at = kind.start() + 1) {
            String from = value.substring(0, kind.start());
            String to = value.substring(kind.end());
            Line line = arrow(names.name(from), ActionLink.Kind.valueOf(kind.group(1)), names.name(to));
            readings.add(names.knows(from) && names.knows(to) ? 0 : readings.size(), line);
        }
        return readings.getFirst();
    }

    private List<Line> milestones(List<String> values) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i + 1 < values.size(); i += 2) {
            String due = values.get(i + 1);
            lines.add(Line.of(
                    due.isEmpty()
                            ? texts.say("plan.milestone.undated", values.get(i))
                            : texts.say("plan.milestone.due", values.get(i), date(due))));
        }
        return List.copyOf(lines);
    }

    private List<Line> reached(List<String> values, List<String> names) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            String name = i < names.size() ? names.get(i) : texts.say("plan.milestone.nth", i + 1);
            lines.add(Line.of(
                    values.get(i).isEmpty()
                            ? texts.say("plan.milestone.open", name)
                            : texts.say("plan.milestone.reached", name, date(values.get(i)))));
        }
        return List.copyOf(lines);
    }

    private List<Line> levelNames(List<String> values) {
        PlanLevel[] all = PlanLevel.values();
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < all.length && i < values.size(); i++) {
            lines.add(Line.of(texts.say("plan.level.called", levels.usual(all[i]), values.get(i))));
        }
        return List.copyOf(lines);
    }

    private static List<Line> one(String text) {
        return List.of(Line.of(text));
    }

    private static String date(String iso) {
        return figures().date(LocalDate.parse(iso));
    }

    private static Figures figures() {
        return Figures.in(LocaleContextHolder.getLocale());
    }
}
