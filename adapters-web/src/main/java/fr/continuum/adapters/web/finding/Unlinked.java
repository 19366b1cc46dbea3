package fr.continuum.adapters.web.finding;

import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.target.Dimension;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What findings of R20 say together: a budget, its amendments, its account and its ledger all find the same gap, so
/// that it is told of one of them, and once.
///
/// @param keys that nothing links there
/// @param document of the latest year: the account, else the ledger, else whichever leaves the most; as
/// [fr.continuum.domain.check.Subjects] names it: `22930008200018 2025 CA`
/// @param dimension the question these keys do not answer
/// @param cents what it leaves, all its keys together
public record Unlinked(long keys, String document, Dimension dimension, long cents) {

    /// The rule whose findings are told together, for they are linked, not settled one by one.
    public static final ContinuumRule RULE = ContinuumRule.R20;

    /// `budget year document dimension key`, as [fr.continuum.domain.check.Subjects#key] makes them.
    private static final int WORDS = 5;

    private static final Pattern KEY = Pattern.compile("\\S+ \\d{4} \\S+ (PLAN|POLICY) .+");

    /// What a year came to says more than what was voted of it.
    private static final List<String> FIRST = List.of("CFU", "CA", "GL");

    /// @param findings of any rule; empty where none is of R20
    public static Optional<Unlinked> of(List<Finding> findings) {
        Map<Told, List<Finding>> byDocument = findings.stream()
                .filter(finding -> finding.rule() == RULE)
                .filter(finding -> KEY.matcher(finding.subject()).matches())
                .collect(Collectors.groupingBy(Told::of));
        return byDocument.entrySet().stream()
                .map(told -> new Candidate(
                        told.getKey(),
                        told.getValue().size(),
                        told.getValue().stream()
                                .mapToLong(finding -> finding.cents().orElse(0))
                                .sum()))
                .max(Comparator.comparing((Candidate one) -> one.of().year())
                        .thenComparing(Comparator.comparingInt(
                                        (Candidate one) -> one.of().rank())
                                .reversed())
                        .thenComparingLong(Candidate::cents)
                        .thenComparing(one -> one.of().toString()))
                .map(one -> new Unlinked(
                        one.keys(),
                        one.of().document(),
                        Dimension.valueOf(one.of().dimension()),
                        one.cents()));
    }

    /// `CA 2025`: what people call the document.
    public String called() {
        String[] words = document.split(" ", WORDS);
        return words[2] + " " + words[1];
    }

    /// How what is concerned begins in each of these findings, and in no other.
    public String subjects() {
        return document + " " + dimension + " ";
    }

    private record Candidate(Told of, long keys, long cents) {}

    private record Told(String budget, String year, String code, String dimension) {

        static Told of(Finding finding) {
            String[] words = finding.subject().split(" ", WORDS);
            return new Told(words[0], words[1], words[2], words[3]);
        }

        String document() {
            return budget + " " + year + " " + code;
        }

        int rank() {
            int at = FIRST.indexOf(code);
            return at < 0 ? FIRST.size() : at;
        }
    }
}
