package fr.continuum.application.lookup;

import fr.continuum.application.search.Findable;
import fr.continuum.application.search.Found;
import fr.continuum.domain.rule.Finding;
import java.util.List;
import java.util.regex.Pattern;

/// What a finding says, for who looks for it. Its amount is left out, wherever its words hold it.
final class FindingWords {

    /// `1 234,56 €`, `€1,234.56`, whatever spaces stand between.
    private static final Pattern AMOUNT = Pattern.compile(
            "\\u2212?[0-9][0-9 \\u00a0\\u202f]*(,[0-9]+)?[ \\u00a0\\u202f]*[kM]?€|€[0-9][0-9,]*(\\.[0-9]+)?[km]?");

    private FindingWords() {}

    static Findable of(Finding finding) {
        return new Findable(
                new Found.OfFinding(finding.rule(), finding.subject()),
                "",
                withoutAmounts(finding.found()),
                String.join(" ", finding.rule().id(), finding.subject(), withoutAmounts(finding.expected())),
                List.of(),
                finding.rule().severity().name());
    }

    private static String withoutAmounts(String text) {
        return AMOUNT.matcher(text).replaceAll("…");
    }
}
