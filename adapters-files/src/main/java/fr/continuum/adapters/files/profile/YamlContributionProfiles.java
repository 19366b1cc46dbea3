package fr.continuum.adapters.files.profile;

import fr.continuum.application.mapping.AmountUnit;
import fr.continuum.application.mapping.ContributionField;
import fr.continuum.application.mapping.ContributionProfile;
import fr.continuum.application.mapping.TableLayout;
import fr.continuum.application.port.ContributionProfileFormat;
import fr.continuum.application.port.FileFault;
import fr.continuum.domain.shared.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Profiles of contributions as YAML, as `docs/profiles.md` says it.
public final class YamlContributionProfiles implements ContributionProfileFormat {

    @Override
    public String write(ContributionProfile profile) {
        Map<String, Object> yaml = new LinkedHashMap<>();
        yaml.put("reads", "contributions");
        yaml.put("kind", profile.kind().name());
        yaml.put("file", file(profile.layout()));
        Map<String, Object> columns = new LinkedHashMap<>();
        Map<String, Object> constants = new LinkedHashMap<>();
        Map<String, Object> values = new LinkedHashMap<>();
        for (ContributionField field : ContributionField.of(profile.kind())) {
            if (!profile.column(field).isEmpty()) {
                columns.put(field.key(), profile.column(field));
            }
            profile.constant(field).ifPresent(value -> constants.put(field.key(), value));
            Map<String, String> meanings = profile.values().getOrDefault(field, Map.of());
            if (!meanings.isEmpty()) {
                values.put(field.key(), new TreeMap<>(meanings));
            }
        }
        yaml.put("columns", columns);
        if (!constants.isEmpty()) {
            yaml.put("constants", constants);
        }
        if (!values.isEmpty()) {
            yaml.put("values", values);
        }
        if (!profile.optional().isEmpty()) {
            yaml.put(
                    "optional-columns",
                    profile.optional().stream()
                            .sorted()
                            .map(profile::column)
                            .distinct()
                            .toList());
        }
        if (!profile.rows().codeOf().isEmpty()) {
            yaml.put(
                    "code-from",
                    profile.rows().codeOf().stream().map(ContributionField::key).toList());
        }
        if (!profile.rows().totals().isEmpty()) {
            yaml.put("total-rows", profile.rows().totals());
        }
        return YAMLMapper.shared().writeValueAsString(yaml);
    }

    private static Map<String, Object> file(TableLayout layout) {
        Map<String, Object> file = shape(layout);
        if (layout.amounts() != AmountUnit.EUROS) {
            file.put("amounts", layout.amounts().name().toLowerCase(Locale.ROOT));
        }
        if (layout.escaped()) {
            file.put("texts", "escaped");
        }
        return file;
    }

    /// How the table is written, before what its cells mean.
    static Map<String, Object> shape(TableLayout layout) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("encoding", layout.encoding().isEmpty() ? "auto" : layout.encoding());
        file.put(
                "separator",
                layout.separator().isEmpty() ? "auto" : layout.separator().replace("\t", "tab"));
        file.put("decimal", layout.decimal().isEmpty() ? "auto" : layout.decimal());
        file.put("header-row", layout.headerRow());
        if (!layout.sheet().isEmpty()) {
            file.put("sheet", layout.sheet());
        }
        return file;
    }

    @Override
    public Outcome read(String name, String text) {
        FaultList faults = new FaultList(name, "");
        Profile profile = ProfileParser.parse(name, text, faults);
        if (profile instanceof Profile.Contributions(ContributionProfile content, var _)) {
            return new Outcome.Read(content);
        }
        return new Outcome.Unusable(
                profile == null
                        ? faults.all()
                        : List.of(FileFault.of(
                                name,
                                new Wording(
                                        "Ce profil ne lit pas des contributions. Choisissez-en un autre.",
                                        "This profile does not read contributions. Choose another."))));
    }
}
