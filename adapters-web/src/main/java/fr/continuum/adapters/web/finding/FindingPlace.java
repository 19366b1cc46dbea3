package fr.continuum.adapters.web.finding;

import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.shared.Siren;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.UriComponentsBuilder;

/// The page where a finding stands beside what it is held against: a ledger beside the account and the credits, what
/// was bought beside what is declared, there the lines that make it up alone.
///
/// @param key of the message that says which page
public record FindingPlace(String href, String key) {

    private static final Pattern LEDGER = Pattern.compile("(\\S+) ([0-9]{4}) GL .+");
    /// Purchases and posts say their year first; an element says it last, after codes that may look like years.
    private static final Pattern OF_A_YEAR =
            Pattern.compile("(?:achats|postes créés) (?<first>[0-9]{4}) · .+|plan .+ · (?<last>[0-9]{4}) · [^·]+");

    static Optional<FindingPlace> of(Siren authority, Finding finding) {
        return switch (finding.rule()) {
            case R44, R45, R46 -> Optional.of(proof(authority, finding));
            case R24 -> reconciliation(authority, finding.subject());
            default -> Optional.empty();
        };
    }

    private static FindingPlace proof(Siren authority, Finding finding) {
        Matcher year = OF_A_YEAR.matcher(finding.subject());
        UriComponentsBuilder page =
                UriComponentsBuilder.fromPath("/recoupement").queryParam("autorite", authority.value());
        if (finding.rule() != ContinuumRule.R45 && year.matches()) {
            page.queryParam("exercice", year.group("first") == null ? year.group("last") : year.group("first"));
        }
        return new FindingPlace(
                page.queryParam("regle", finding.rule().id())
                        .queryParam("constat", "{sujet}")
                        .fragment(finding.rule() == ContinuumRule.R46 ? "postes" : "ecarts")
                        .encode()
                        .buildAndExpand(finding.subject())
                        .toUriString(),
                "findings.to-proof");
    }

    private static Optional<FindingPlace> reconciliation(Siren authority, String subject) {
        Matcher ledger = LEDGER.matcher(subject);
        return ledger.matches()
                ? Optional.of(new FindingPlace(
                        UriComponentsBuilder.fromPath("/rapprochement")
                                .queryParam("autorite", authority.value())
                                .queryParam("extrait", ledger.group(1) + "/" + ledger.group(2))
                                .toUriString(),
                        "findings.to-reconciliation"))
                : Optional.empty();
    }
}
