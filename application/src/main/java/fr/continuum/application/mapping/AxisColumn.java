package fr.continuum.application.mapping;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What a column of the file of an analytic axis holds.
public enum AxisColumn {
    /// By which the tool knows the element.
    CODE("code", "code"),
    LABEL("label", "libelle"),
    LEVEL("level", "niveau"),
    /// Code of what stands above.
    PARENT("parent", "parent"),
    /// First day.
    OPENS("opens", "ouverture"),
    /// Last day.
    CLOSES("closes", "fermeture"),
    /// Whether something may still be entered under it.
    OPEN("open", "imputable"),
    /// As the plan writes it.
    PLAN_CODE("plan-code", "code_plan");

    private final String key;
    private final String header;

    AxisColumn(String key, String header) {
        this.key = key;
        this.header = header;
    }

    /// As a profile writes it.
    public String key() {
        return key;
    }

    /// All of them, under the headers our own form has.
    public static List<Headed> ours() {
        return Arrays.stream(values())
                .map(column -> new Headed(column, column.header))
                .toList();
    }

    public static Optional<AxisColumn> ofKey(String key) {
        return Arrays.stream(values()).filter(column -> column.key.equals(key)).findFirst();
    }

    /// A column under its header.
    public record Headed(AxisColumn column, String header) {}
}
