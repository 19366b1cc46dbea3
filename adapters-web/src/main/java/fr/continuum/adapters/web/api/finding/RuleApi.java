package fr.continuum.adapters.web.api.finding;

import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Severity;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The catalogue of rules.
@RestController
@Tag(name = "Constats")
class RuleApi {

    /// @param source law, format or mission it comes from
    @Schema(name = "Rule", description = "Une règle du continuum")
    record RuleJson(ContinuumRule id, Severity severity, SentenceJson sentence, String source) {

        private static RuleJson of(ContinuumRule rule) {
            return new RuleJson(rule, rule.severity(), SentenceJson.of(rule.wording()), rule.source());
        }
    }

    @GetMapping("/api/v1/rules")
    @Operation(summary = "Le catalogue des règles")
    List<RuleJson> rules() {
        return Arrays.stream(ContinuumRule.values()).map(RuleJson::of).toList();
    }
}
