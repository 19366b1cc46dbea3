package fr.continuum.adapters.files.profile;

import fr.continuum.application.mapping.FeedKind;
import fr.continuum.domain.shared.Wording;
import fr.continuum.domain.target.TargetKind;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Turns the YAML of a profile into a [Profile]. Nothing is guessed: an unknown key or value is a fault with its
/// place, and all faults are told at once.
final class ProfileParser {

    private static final String KINDS = names(TargetKind.values());

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
            case "allocation" -> AllocationProfileParser.profile(name, keys, faults);
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

    private Profile targets(YamlKeys keys) {
        FileShape shape = ShapeParser.whole(keys);
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

    /// Tells every optional column that the profile names nowhere.
    static void optionalAreNamed(YamlKeys keys, Profile profile) {
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

    static String names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.joining(", "));
    }
}
