package fr.continuum.adapters.cli;

import fr.continuum.application.mapping.ProfileName;
import fr.continuum.domain.contribution.ContributionKind;
import java.util.Arrays;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// Of which kind the contributions of a file are: `training`, `it-investment`…
public final class KindOption {

    @Option(
            names = "--kind",
            paramLabel = "GENRE",
            required = true,
            converter = Words.class,
            description = "training (formations), it-investment (investissements informatiques), process-change"
                    + " (évolutions de processus), organisational-adjustment (ajustements d'organisation) ou"
                    + " partner-intervention (interventions de partenaires).")
    private ContributionKind kind = ContributionKind.TRAINING;

    public ContributionKind kind() {
        return kind;
    }

    /// The kinds in French, as messages say them.
    public static String french(ContributionKind kind) {
        return switch (kind) {
            case TRAINING -> "formations";
            case IT_INVESTMENT -> "investissements informatiques";
            case PROCESS_CHANGE -> "évolutions de processus";
            case ORGANISATIONAL_ADJUSTMENT -> "ajustements d'organisation";
            case PARTNER_INTERVENTION -> "interventions de partenaires";
        };
    }

    /// A kind is called as the profile that ships for it.
    static final class Words implements ITypeConverter<ContributionKind> {

        @Override
        public ContributionKind convert(String word) {
            return Arrays.stream(ContributionKind.values())
                    .filter(kind -> ProfileName.shipped(kind).value().equals(word)
                            || kind.name().equals(word))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("No such kind: " + word));
        }
    }
}
