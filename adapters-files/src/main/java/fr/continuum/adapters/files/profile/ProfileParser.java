package fr.continuum.adapters.files.profile;

import fr.continuum.adapters.files.profile.Profile.FieldMapping;
import fr.continuum.adapters.files.profile.Profile.Matching;
import fr.continuum.adapters.files.profile.Profile.SetAsideMapping;
import fr.continuum.adapters.files.profile.Profile.TargetMapping;
import fr.continuum.application.mapping.FeedKind;
import fr.continuum.domain.allocation.SetAsideReason;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.shared.Wording;
import fr.continuum.domain.target.TargetKind;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Turns the YAML of a profile into a [Profile]. Nothing is guessed: an unknown key or value is a fault with its
/// place, and all faults are told at once.
final class ProfileParser {

    private static final String FIELDS =
            Arrays.stream(KeyField.values()).map(KeyField::code).collect(Collectors.joining(", "));
    private static final String KINDS = names(TargetKind.values());
    private static final String REASONS = names(SetAsideReason.values());

    private final String name;
    private final FaultList faults;

    private ProfileParser(String name, FaultList faults) {
        this.name = name;
        this.faults = faults;
    }

    /// @return null where the profile has faults
    static @Nullable Profile parse(String name, String yaml, FaultList faults) {
        YamlNode root = YamlTree.read(yaml, faults);
        if (root == null) {
            return null;
        }
        Profile profile = new ProfileParser(name, faults).profile(YamlKeys.of(root, faults));
        return faults.isEmpty() ? profile : null;
    }

    /// What a profile says it reads, whatever is wrong with the rest of it; empty where it does not say.
    static Optional<String> reads(String yaml) {
        return YamlTree.read(yaml, new FaultList("", "")) instanceof YamlNode.Entries keys
                ? keys.entries().stream()
                        .filter(entry -> entry.key().text().equals("reads"))
                        .map(YamlNode.Entry::value)
                        .filter(YamlNode.Scalar.class::isInstance)
                        .map(value -> ((YamlNode.Scalar) value).text())
                        .findFirst()
                : Optional.empty();
    }

    private @Nullable Profile profile(YamlKeys keys) {
        String reads = keys.required("reads");
        return switch (reads) {
            case "allocation" -> allocation(keys);
            case "targets" -> targets(keys);
            case "contributions" -> ContributionProfileParser.profile(name, keys);
            default -> {
                Optional<FeedKind> feed = FeedKind.ofKey(reads);
                if (feed.isEmpty()) {
                    keys.fault(
                            "reads",
                            new Wording(
                                    "« " + reads
                                            + " » n'est pas admis ici. Écrivez allocation, targets, contributions, ledger,"
                                            + " budget-preparation, posts, training-plan, training-sessions, work-cycles ou"
                                            + " competency-needs.",
                                    "“" + reads
                                            + "” is not allowed here. Write allocation, targets, contributions, ledger,"
                                            + " budget-preparation, posts, training-plan, training-sessions, work-cycles or"
                                            + " competency-needs."));
                }
                yield feed.map(kind -> FeedProfileParser.profile(name, kind, keys))
                        .orElse(null);
            }
        };
    }

    private Profile allocation(YamlKeys keys) {
        FileShape shape = wholeShape(keys);
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
        optionalAreNamed(keys, profile);
        keys.done();
        return profile;
    }

    private Profile targets(YamlKeys keys) {
        FileShape shape = wholeShape(keys);
        YamlKeys columns = keys.under("columns");
        Profile profile = new Profile.Targets(
                name,
                shape,
                columns.required("code"),
                columns.required("label"),
                columns.required("level"),
                columns.required("parent"),
                keys.values("levels", TargetKind::ofName, Wording.same(KINDS)),
                Set.copyOf(new TreeSet<>(keys.texts("optional-columns"))));
        columns.done();
        optionalAreNamed(keys, profile);
        keys.done();
        return profile;
    }

    private static void optionalAreNamed(YamlKeys keys, Profile profile) {
        for (String column : profile.optional()) {
            if (!profile.columns().contains(column)) {
                notNamed(keys, column);
            }
        }
    }

    static void notNamed(YamlKeys keys, String column) {
        keys.fault(
                "optional-columns",
                new Wording(
                        "La colonne facultative « " + column + " » n'est nommée nulle part ailleurs dans ce profil.",
                        "The optional column “" + column + "” is named nowhere else in this profile."));
    }

    private static FileShape wholeShape(YamlKeys keys) {
        YamlKeys file = keys.under("file");
        FileShape shape = shape(file);
        file.done();
        return shape;
    }

    /// @param keys those under `file`; whoever asks says when all are asked for
    static FileShape shape(YamlKeys keys) {
        Optional<Optional<Charset>> encoding = keys.oneOf(
                "encoding",
                ProfileParser::charset,
                YamlKeys.either("auto", "UTF-8", "windows-1252", "ISO-8859-1", "x-MacRoman"));
        String separator = keys.oneOf(
                        "separator",
                        ProfileParser::separator,
                        YamlKeys.either("auto", "\";\"", "\",\"", "\"|\"", "tab"))
                .orElse("");
        String decimal = keys.oneOf("decimal", ProfileParser::decimal, YamlKeys.either("auto", "\",\"", "\".\""))
                .orElse("");
        int headerRow = keys.number("header-row", 1);
        if (headerRow == 0) {
            keys.fault("header-row", new Wording("Les lignes se comptent à partir de 1.", "Rows are counted from 1."));
        }
        String sheet = keys.text("sheet");
        return new FileShape(encoding.flatMap(e -> e).orElse(null), separator, decimal, headerRow, sheet);
    }

    private static Optional<Optional<Charset>> charset(String text) {
        if (text.equals("auto")) {
            return Optional.of(Optional.empty());
        }
        try {
            return Optional.of(Optional.of(Charset.forName(text)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Optional<String> separator(String text) {
        return switch (text) {
            case "auto" -> Optional.of("");
            case "tab" -> Optional.of("\t");
            case ";", ",", "|" -> Optional.of(text);
            default -> Optional.empty();
        };
    }

    private static Optional<String> decimal(String text) {
        return switch (text) {
            case "auto" -> Optional.of("");
            case ",", "." -> Optional.of(text);
            default -> Optional.empty();
        };
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
        Matching matching = keys.oneOf("match", ProfileParser::matching, YamlKeys.either("exact", "prefix", "star"))
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
            List<TargetMapping.Level> levels =
                    target.list("levels").stream().map(ProfileParser::level).toList();
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

    static String names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.joining(", "));
    }
}
