package fr.continuum.adapters.files.profile;

import fr.continuum.application.mapping.AmountUnit;
import fr.continuum.application.mapping.CodeLabel;
import fr.continuum.application.mapping.CodePadding;
import fr.continuum.application.mapping.CodeShape;
import fr.continuum.application.mapping.FeedField;
import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.application.mapping.ShareUnit;
import fr.continuum.application.mapping.SignConvention;
import fr.continuum.application.mapping.TableLayout;
import fr.continuum.application.port.FeedProfileFormat;
import fr.continuum.application.port.FileFault;
import fr.continuum.domain.ledger.DriftLimits;
import fr.continuum.domain.shared.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Profiles of feeds as YAML, as `docs/profiles.md` says it.
public final class YamlFeedProfiles implements FeedProfileFormat {

    @Override
    public String write(FeedProfile profile) {
        Map<String, Object> yaml = new LinkedHashMap<>();
        yaml.put("reads", profile.kind().key());
        yaml.put("file", file(profile));
        Map<String, Object> columns = new LinkedHashMap<>();
        Map<String, Object> constants = new LinkedHashMap<>();
        Map<String, Object> values = new LinkedHashMap<>();
        Map<String, Object> codes = new LinkedHashMap<>();
        Map<String, Object> shapes = new LinkedHashMap<>();
        for (FeedField field : FeedField.of(profile.kind())) {
            List<String> headers = profile.columns().getOrDefault(field, List.of());
            if (!headers.isEmpty()) {
                columns.put(field.key(), headers.size() == 1 ? headers.getFirst() : headers);
            }
            profile.constant(field).ifPresent(value -> constants.put(field.key(), value));
            if (profile.values().containsKey(field)) {
                values.put(field.key(), new TreeMap<>(profile.values().get(field)));
            }
            if (!profile.padding(field).equals(CodePadding.NONE)) {
                codes.put(field.key(), text(profile.padding(field)));
            }
            List<CodeShape> looks = profile.hints().shapes(field);
            if (!looks.isEmpty()) {
                shapes.put(field.key(), looks.stream().map(CodeShape::pattern).toList());
            }
        }
        yaml.put("columns", columns);
        put(yaml, "constants", constants);
        put(yaml, "values", values);
        put(yaml, "codes", codes);
        put(yaml, "shapes", shapes);
        if (!profile.totalRows().isEmpty()) {
            yaml.put("total-rows", profile.totalRows());
        }
        if (!profile.optional().isEmpty()) {
            yaml.put(
                    "optional-columns",
                    profile.optional().stream()
                            .sorted()
                            .flatMap(field -> profile.columns().getOrDefault(field, List.of()).stream()
                                    .limit(1))
                            .distinct()
                            .toList());
        }
        yaml.put("limits", limits(profile.limits()));
        return YAMLMapper.shared().writeValueAsString(yaml);
    }

    private static void put(Map<String, Object> yaml, String key, Map<String, Object> content) {
        if (!content.isEmpty()) {
            yaml.put(key, content);
        }
    }

    private static Map<String, Object> file(FeedProfile profile) {
        TableLayout layout = profile.layout();
        Map<String, Object> file = YamlContributionProfiles.shape(layout);
        if (layout.amounts() != AmountUnit.EUROS) {
            file.put("amounts", layout.amounts().name().toLowerCase(Locale.ROOT));
        }
        if (!profile.amountsByYear().isEmpty()) {
            Map<String, Object> byYear = new TreeMap<>();
            profile.amountsByYear()
                    .forEach((year, unit) ->
                            byYear.put(year.toString(), unit.name().toLowerCase(Locale.ROOT)));
            file.put("amounts-by-year", byYear);
        }
        file.put("signs", key(profile.signs()));
        if (profile.hints().shares() != ShareUnit.FOUND) {
            file.put("shares", key(profile.hints().shares()));
        }
        file.put("dates", profile.dates().isEmpty() ? "auto" : profile.dates());
        return file;
    }

    private static Map<String, Object> limits(DriftLimits limits) {
        Map<String, Object> yaml = new LinkedHashMap<>();
        yaml.put("rejected-percent", limits.rejectedPercent());
        if (limits.rejectedRows() != DriftLimits.USUAL_REJECTED_ROWS) {
            yaml.put("rejected-rows", limits.rejectedRows());
        }
        yaml.put("fewer-rows-percent", limits.fewerRowsPercent());
        yaml.put("smaller-totals-percent", limits.smallerTotalsPercent());
        limits.largerTotalsPercent().ifPresent(larger -> yaml.put("larger-totals-percent", larger));
        return yaml;
    }

    private static String text(CodePadding padding) {
        String label = padding.label() == CodeLabel.NONE
                ? ""
                : "label-" + padding.label().name().toLowerCase(Locale.ROOT) + " ";
        return (label + (padding.trimmed() ? "trim " : "") + (padding.length() == 0 ? "" : padding.length())).strip();
    }

    static String key(SignConvention signs) {
        return signs.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String key(ShareUnit unit) {
        return unit == ShareUnit.FOUND ? "auto" : unit.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Outcome read(String name, String text) {
        FaultList faults = new FaultList(name, "");
        Profile profile = ProfileParser.parse(name, text, faults);
        if (profile instanceof Profile.Feed(FeedProfile content, var _)) {
            return new Outcome.Read(content);
        }
        return new Outcome.Unusable(
                profile == null
                        ? faults.all()
                        : List.of(FileFault.of(
                                name,
                                new Wording(
                                        "Ce profil ne lit pas un extrait (comptes, budget préparé, postes, sessions,"
                                                + " cycles). Choisissez-en un autre.",
                                        "This profile reads no extract (ledger, budget preparation, posts, sessions,"
                                                + " cycles). Choose another."))));
    }
}
