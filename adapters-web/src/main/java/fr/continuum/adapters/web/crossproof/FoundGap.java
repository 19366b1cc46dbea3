package fr.continuum.adapters.web.crossproof;

import fr.continuum.application.night.NightReport.DatedFinding;
import fr.continuum.domain.crossproof.DeclaredItem;
import fr.continuum.domain.crossproof.ProofChecks;
import fr.continuum.domain.shared.Siren;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/// A gap that the night told as a finding, and where it is read and set aside.
///
/// @param list the list of findings, of this one alone
/// @param waived whether it is set aside
record FoundGap(String rule, String subject, String list, boolean waived) {

    /// Those of a night, by what findings of gaps are known by.
    record Night(Siren authority, Map<ProofChecks.Known, DatedFinding> found) {

        static Night of(Siren authority, List<DatedFinding> findings) {
            Map<ProofChecks.Known, DatedFinding> found = new HashMap<>();
            findings.forEach(dated -> found.put(
                    new ProofChecks.Known(
                            dated.finding().rule(), dated.finding().subject()),
                    dated));
            return new Night(authority, found);
        }

        /// Of a declaration; null likewise.
        @Nullable
        FoundGap of(DeclaredItem declared) {
            return of(ProofChecks.known(declared.item()));
        }

        /// Null where the night told none: of another year, or of what only some may know.
        @Nullable
        FoundGap of(ProofChecks.Known known) {
            DatedFinding dated = found.get(known);
            return dated == null
                    ? null
                    : new FoundGap(
                            known.rule().id(),
                            known.subject(),
                            UriComponentsBuilder.fromPath("/constats")
                                    .queryParam("autorite", authority.value())
                                    .queryParam("regle", known.rule().id())
                                    .queryParam("sujet", "{sujet}")
                                    .encode()
                                    .buildAndExpand(known.subject())
                                    .toUriString(),
                            dated.waiver() != null);
        }
    }
}
