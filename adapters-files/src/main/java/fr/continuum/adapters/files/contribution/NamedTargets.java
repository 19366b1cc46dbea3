package fr.continuum.adapters.files.contribution;

import fr.continuum.adapters.files.profile.FaultList;
import fr.continuum.adapters.files.profile.FoldedText;
import fr.continuum.application.mapping.ContributionField;
import fr.continuum.application.mapping.ContributionProfile;
import fr.continuum.application.mapping.TargetNames;
import fr.continuum.application.mapping.TargetNames.Found;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.shared.Wording;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What the words of a column of objectives stand for: what the profile says, else what the plan calls so. Each name
/// that is no code is told once. Files of ours say codes.
final class NamedTargets {

    private static final Set<String> NOTHING =
            Set.of("neant", "sansobjet", "s.o.", "n/a", "n.a.", "aucun", "aucune", "rien", "nonconcerne");

    private final ContributionProfile profile;
    private final TargetNames names;
    private final FaultList remarks;
    private final Set<String> told = new HashSet<>();

    NamedTargets(ContributionProfile profile, TargetNames names, FaultList remarks) {
        this.profile = profile;
        this.names = names;
        this.remarks = remarks;
    }

    /// @param code empty where it says that nothing is served
    record Named(Optional<String> code) {}

    /// Whether a whole cell is one name, commas and all.
    boolean isOne(String cell) {
        return !profile.layout().escaped()
                && (FieldWords.told(ContributionField.TARGETS, profile, cell).isPresent()
                        || names.find(cell) instanceof Found.One);
    }

    /// The code a text stands for by itself, `""` for nothing; empty where nobody knows, or it could be several.
    Optional<String> known(String text) {
        return switch (names.find(text)) {
            case Found.One(var element, boolean _) -> Optional.of(element.code().value());
            case Found.Several _ -> Optional.empty();
            case Found.None _ -> isNothing(text) ? Optional.of("") : Optional.empty();
        };
    }

    /// What a text stands for; the text itself where nobody knows. What could be several is a fault of the cell.
    Named of(String text, RowTexts texts) {
        if (profile.layout().escaped()) {
            return new Named(Optional.of(text));
        }
        Optional<String> said = FieldWords.told(ContributionField.TARGETS, profile, text);
        if (said.isPresent()) {
            return new Named(said.filter(code -> !code.isEmpty()));
        }
        return switch (names.find(text)) {
            case Found.One(var element, boolean byCode) -> {
                if (!byCode) {
                    tell(
                            text,
                            new Wording("« " + text + " » est lu comme ", "“" + text + "” is read as ")
                                    .then(element.code() + " (" + element.label() + ")."),
                            texts);
                }
                yield new Named(Optional.of(element.code().value()));
            }
            case Found.Several(List<PlanCode> codes) -> {
                String all = codes.stream().map(PlanCode::value).collect(Collectors.joining(", "));
                texts.fault(
                        ContributionField.TARGETS,
                        new Wording(
                                "« " + text + " » peut être " + all
                                        + ". Écrivez le code, ou dites dans le profil ce que" + " ce mot veut dire.",
                                "“" + text + "” may be " + all + ". Write the code, or say in the profile what this"
                                        + " word means."));
                yield new Named(Optional.empty());
            }
            case Found.None _ -> {
                if (isNothing(text)) {
                    tell(
                            text,
                            new Wording(
                                    "« " + text + " » se lit comme une case vide.",
                                    "“" + text + "” reads as an empty cell."),
                            texts);
                    yield new Named(Optional.empty());
                }
                yield new Named(Optional.of(text));
            }
        };
    }

    private static boolean isNothing(String text) {
        return text.codePoints().noneMatch(Character::isLetterOrDigit) || NOTHING.contains(FoldedText.of(text));
    }

    private void tell(String text, Wording how, RowTexts texts) {
        if (told.add(FoldedText.of(text))) {
            remarks.add(texts.line(), profile.column(ContributionField.TARGETS), how);
        }
    }
}
