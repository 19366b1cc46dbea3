package fr.continuum.adapters.files.profile;

import fr.continuum.adapters.files.profile.Profile.FieldMapping;
import fr.continuum.adapters.files.profile.Profile.Matching;
import fr.continuum.adapters.files.profile.Profile.SetAsideMapping;
import fr.continuum.adapters.files.profile.Profile.TargetMapping;
import fr.continuum.domain.allocation.SetAsideReason;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.shared.Wording;
import fr.continuum.domain.target.TargetKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Turns the YAML of a profile that reads allocation tables into what it means.
final class AllocationProfileParser {

    private static final String FIELDS =
            Arrays.stream(KeyField.values()).map(KeyField::code).collect(Collectors.joining(", "));
    private static final String KINDS = ProfileParser.names(TargetKind.values());
    private static final String REASONS = ProfileParser.names(SetAsideReason.values());

    private final String name;
    private final FaultList faults;

    private AllocationProfileParser(String name, FaultList faults) {
        this.name = name;
        this.faults = faults;
    }

    /// Any fault is told, and the profile is then not to be used.
    static Profile profile(String name, YamlKeys keys, FaultList faults) {
        return new AllocationProfileParser(name, faults).profile(keys);
    }

    private Profile profile(YamlKeys keys) {
        FileShape shape = ShapeParser.whole(keys);
        List<FieldMapping> fields = fields(keys);
        YamlKeys years = keys.under("years");
        String from = years.text("from");
        String to = years.text("to");
        years.done();
        TargetMapping target = target(keys);
        Profile profile = new Profile.Allocation(
                name,
                shape,
                fields,
                from,
                to,
                target,
                keys.text("share"),
                setAside(keys),
                keys.text("split-group"),
                keys.text("personal-link"),
                Set.copyOf(new TreeSet<>(keys.texts("optional-columns"))));
        ProfileParser.optionalAreNamed(keys, profile);
        keys.done();
        return profile;
    }

    private List<FieldMapping> fields(YamlKeys keys) {
        List<FieldMapping> fields = new ArrayList<>();
        for (YamlNode.Entry entry : keys.under("conditions").all()) {
            String code = entry.key().text();
            Optional<KeyField> field = KeyField.ofCode(code);
            if (field.isEmpty()) {
                faults.add(
                        entry.key().line(),
                        entry.key().column(),
                        new Wording(
                                "« " + code + " » n'est pas un champ d'une clé budgétaire. Champs admis : " + FIELDS
                                        + ".",
                                "“" + code + "” is no field of a budget key. Fields that are: " + FIELDS + "."));
            } else {
                fields.add(field(field.get(), YamlKeys.of(entry.value(), faults)));
            }
        }
        if (fields.isEmpty() && faults.isEmpty()) {
            keys.fault(
                    "conditions",
                    new Wording(
                            "Un profil de ventilation nomme au moins un champ sous « conditions ».",
                            "An allocation profile names at least one field under “conditions”."));
        }
        return fields;
    }

    private static FieldMapping field(KeyField field, YamlKeys keys) {
        String constant = keys.text("constant");
        String column = constant.isEmpty() ? keys.required("column") : keys.text("column");
        if (!constant.isEmpty() && !column.isEmpty()) {
            keys.fault(
                    "constant",
                    new Wording(
                            "Donnez « column » ou « constant », pas les deux.",
                            "Give “column” or “constant”, not both."));
        }
        Matching matching = keys.oneOf(
                        "match", AllocationProfileParser::matching, YamlKeys.either("exact", "prefix", "star"))
                .orElse(Matching.EXACT);
        if (field == KeyField.POLICY && matching != Matching.EXACT) {
            keys.fault(
                    "match",
                    new Wording(
                            "Une politique se nomme en entier : écrivez exact.",
                            "A policy is named in full: write exact."));
        }
        FieldMapping mapping = new FieldMapping(
                field,
                column,
                constant,
                matching,
                keys.values(
                        "values",
                        Optional::of,
                        new Wording("le code que ce texte signifie", "the code this text stands for")),
                keys.number("pad", 0));
        keys.done();
        return mapping;
    }

    private static Optional<Matching> matching(String text) {
        return Arrays.stream(Matching.values())
                .filter(m -> m.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst();
    }

    private static TargetMapping target(YamlKeys keys) {
        YamlKeys target = keys.under("target");
        TargetMapping mapping;
        if (target.has("code")) {
            mapping = new TargetMapping.Code(target.required("code"));
        } else {
            List<TargetMapping.Level> levels = target.list("levels").stream()
                    .map(AllocationProfileParser::level)
                    .toList();
            if (levels.isEmpty()) {
                keys.fault(
                        "target",
                        new Wording(
                                "Dites où se lit la cible : « code », ou « levels » et ses colonnes.",
                                "Say where the target is read: “code”, or “levels” and its columns."));
            }
            mapping = new TargetMapping.Levels(
                    levels, target.values("set-aside", SetAsideReason::ofName, Wording.same(REASONS)));
        }
        target.done();
        return mapping;
    }

    private static TargetMapping.Level level(YamlKeys keys) {
        String column = keys.required("column");
        TargetKind kind =
                keys.oneOf("kind", TargetKind::ofName, Wording.same(KINDS)).orElse(null);
        if (kind == null) {
            keys.required("kind");
        }
        Set<String> itself = keys.texts("itself").stream().map(FoldedText::of).collect(Collectors.toSet());
        keys.done();
        return new TargetMapping.Level(column, kind == null ? TargetKind.POLICY : kind, itself);
    }

    private static SetAsideMapping setAside(YamlKeys keys) {
        if (!keys.has("set-aside")) {
            return SetAsideMapping.NONE;
        }
        YamlKeys setAside = keys.under("set-aside");
        SetAsideMapping mapping = new SetAsideMapping(
                setAside.required("column"), setAside.values("values", SetAsideReason::ofName, Wording.same(REASONS)));
        setAside.done();
        return mapping;
    }
}
