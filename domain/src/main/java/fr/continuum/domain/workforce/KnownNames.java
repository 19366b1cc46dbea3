package fr.continuum.domain.workforce;

import fr.continuum.domain.analytic.ToolCodes;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.shared.Spelling;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The names the authority itself gave to its departments, to the posts its plan names, to its trainings and to what
/// these teach, and the codes of its plan. What an HR file says is kept only where it is one of them: any other text
/// might be somebody's name.
public final class KnownNames {

    public static final KnownNames NONE = of(List.of(), List.of(), List.of());

    private final Map<String, String> titles;
    private final Map<String, String> departments;
    private final Map<String, String> trainings;
    private final Learning learning;

    private KnownNames(
            Map<String, String> titles,
            Map<String, String> departments,
            Map<String, String> trainings,
            Learning learning) {
        this.titles = titles;
        this.departments = departments;
        this.trainings = trainings;
        this.learning = learning;
    }

    /// @param subjects titles of trainings and labels of competency needs, folded
    /// @param needs codes of competency needs, folded
    /// @param elements codes of the plan, folded
    /// @param tools codes by which tools know elements of the plan, the nearest table first
    private record Learning(
            Map<String, String> subjects,
            Map<String, String> needs,
            Map<String, String> elements,
            List<ToolCodes> tools) {

        static final Learning NOTHING = new Learning(Map.of(), Map.of(), Map.of(), List.of());
    }

    /// @param titles of posts the plan gives roles to
    /// @param trainings their codes
    public static KnownNames of(
            Collection<String> titles, Collection<String> departments, Collection<String> trainings) {
        return new KnownNames(folded(titles), folded(departments), folded(trainings), Learning.NOTHING);
    }

    /// The same, where this is known besides.
    ///
    /// @param subjects titles of trainings and labels of competency needs
    /// @param needs codes of competency needs
    /// @param elements codes of objectives and actions
    /// @param tools codes by which tools know them, the nearest table first
    public KnownNames learning(
            Collection<String> subjects,
            Collection<String> needs,
            Collection<String> elements,
            Collection<ToolCodes> tools) {
        return new KnownNames(
                titles,
                departments,
                trainings,
                new Learning(folded(subjects), folded(needs), folded(elements), List.copyOf(tools)));
    }

    /// The same, where no tool has codes of its own.
    public KnownNames learning(Collection<String> subjects, Collection<String> needs, Collection<String> elements) {
        return learning(subjects, needs, elements, List.of());
    }

    private static Map<String, String> folded(Collection<String> names) {
        Map<String, String> folded = new HashMap<>();
        names.stream().filter(name -> !name.isBlank()).sorted().forEach(name -> {
            String kept = name.strip();
            folded.putIfAbsent(Spelling.folded(kept), kept);
        });
        return Map.copyOf(folded);
    }

    /// The title as the authority writes it.
    public Optional<String> title(String text) {
        return Optional.ofNullable(titles.get(Spelling.folded(text)));
    }

    /// The department as the authority writes it.
    public Optional<String> department(String text) {
        return Optional.ofNullable(departments.get(Spelling.folded(text)));
    }

    /// The code of the training as the authority writes it.
    public Optional<String> training(String text) {
        return Optional.ofNullable(trainings.get(Spelling.folded(text)));
    }

    /// The title of a training, or what a need is about, as the authority writes it.
    public Optional<String> subject(String text) {
        return Optional.ofNullable(learning.subjects().get(Spelling.folded(text)));
    }

    /// The code of the competency need as the authority writes it.
    public Optional<String> need(String text) {
        return Optional.ofNullable(learning.needs().get(Spelling.folded(text)));
    }

    /// The code of the objective or action as the plan writes it: by that code, else by one a tool knows it by.
    public Optional<String> element(String text) {
        return Optional.ofNullable(learning.elements().get(Spelling.folded(text)))
                .or(() -> learning.tools().stream()
                        .flatMap(tool -> tool.element(text).stream())
                        .map(PlanCode::value)
                        .filter(code -> learning.elements().containsKey(Spelling.folded(code)))
                        .findFirst());
    }
}
