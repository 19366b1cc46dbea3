package fr.continuum.adapters.web.crossproof;

import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.reading.PublishedFigures;
import fr.continuum.adapters.web.reading.Vocabulary;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.consultation.AskCrossProof;
import fr.continuum.application.consultation.CrossProofSeen;
import fr.continuum.application.night.ReadFindings;
import fr.continuum.application.port.Registers.KnownAuthority;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.rule.ContinuumRule;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/// The cross-proof an address asks for, as its reader may see it.
@Component
final class ProofDesk {

    private static final Set<ContinuumRule> GAPS = Set.of(ContinuumRule.R44, ContinuumRule.R45, ContinuumRule.R46);

    private final PublishedFigures figures;
    private final AskCrossProof proofs;
    private final ReadFindings findings;
    private final Vocabulary vocabulary;

    ProofDesk(PublishedFigures figures, AskCrossProof proofs, ReadFindings findings, Vocabulary vocabulary) {
        this.figures = figures;
        this.proofs = proofs;
        this.findings = findings;
        this.vocabulary = vocabulary;
    }

    /// What an address asks about.
    ///
    /// @param autorite its number; the first the reader may see where empty
    /// @param mesure as reports name it (`MtReal`)
    record Asked(String autorite, String exercice, String mesure) {

        Optional<FiscalYear> year() {
            return FiscalYear.isValid(exercice)
                    ? Optional.of(new FiscalYear(Integer.parseInt(exercice)))
                    : Optional.empty();
        }
    }

    List<KnownAuthority> authorities(SignedIn viewer) {
        return figures.authorities(viewer);
    }

    /// Empty where the reader sees none.
    ///
    /// @throws NotHere where the address names one that the reader does not see
    Optional<KnownAuthority> authority(SignedIn viewer, Asked asked) {
        Optional<KnownAuthority> authority = figures.authority(viewer, asked.autorite());
        if (authority.isEmpty() && !asked.autorite().isEmpty()) {
            throw new NotHere("gone.authority", asked.autorite());
        }
        return authority;
    }

    CrossProofSeen ask(SignedIn viewer, KnownAuthority authority, Asked asked) throws IOException {
        return proofs.ask(authority.siren(), viewer.sight(), asked.year(), Measure.ofCode(asked.mesure()));
    }

    /// What the night that is told found of this: of posts whatever the year, of gaps of the year and measure it
    /// asked about.
    FoundGap.Night found(KnownAuthority authority, CrossProofSeen.Told told) {
        Set<ContinuumRule> asked = told.isOfTheNight() ? GAPS : Set.of(ContinuumRule.R46);
        return FoundGap.Night.of(
                authority.siren(),
                findings.of(told.night()).stream()
                        .filter(dated -> asked.contains(dated.finding().rule()))
                        .toList());
    }

    /// As the charts of the documents call them; the first that knows an account says.
    UnaryOperator<String> accounts(CrossProofSeen.Told told) {
        List<Vocabulary.Codes> codes =
                told.sources().stream().map(vocabulary::of).toList();
        return nature -> codes.stream()
                .map(one -> one.nature(nature))
                .filter(label -> !label.isEmpty())
                .findFirst()
                .orElse("");
    }
}
