package fr.continuum.adapters.web.plan;

import fr.continuum.application.outline.Numbering;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// What the codes of a plan are called, and where each is read.
public final class ElementNames {

    private static final String APART = " · ";

    private final Map<String, String> labels = new HashMap<>();
    private final Place place;

    public ElementNames(Place place) {
        this.place = place;
    }

    /// Names of several states of a plan; what the last calls an element goes first.
    public static ElementNames of(Place place, PlanContent... contents) {
        ElementNames names = new ElementNames(place);
        for (PlanContent content : contents) {
            content.elements().forEach(element -> names.call(element.code(), element.label()));
        }
        return names;
    }

    void call(PlanCode code, String label) {
        labels.put(code.value(), label);
    }

    boolean knows(String code) {
        return labels.containsKey(code);
    }

    /// `D2 · Une ville qui respire`, which leads to its page; the code alone where nothing is called so.
    public Line.Part name(String code) {
        return knows(code)
                ? new Line.Part(code + APART + beside(code, labels.getOrDefault(code, "")), place.element(code))
                : new Line.Part(code, "");
    }

    /// What a title says beside its code: `Défi 7 : donner le choix` says no more of `D07` than `Donner le choix`.
    /// A number that is not that of the code stays, and so does the name of the level it is of.
    public static String beside(String code, String label) {
        Numbering title = Numbering.of(label);
        boolean twice = !title.word().isEmpty()
                && !title.rest().isEmpty()
                && !title.number().isEmpty()
                && code.matches("\\p{L}*0*" + Pattern.quote(title.number()));
        return twice ? capitalised(title.rest()) : label;
    }

    private static String capitalised(String text) {
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.FRENCH) + text.substring(first);
    }

    Line line(String code) {
        return new Line(List.of(name(code)));
    }
}
