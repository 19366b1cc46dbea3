package fr.continuum.adapters.web.linking;

import fr.continuum.application.linking.GuidedLinking.Proposal;
import fr.continuum.domain.allocation.Condition;
import fr.continuum.domain.allocation.Outcome;
import fr.continuum.domain.allocation.SetAsideReason;
import fr.continuum.domain.budget.BudgetRef;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.target.Dimension;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriUtils;

/// The codes a controller ticked and what each is given, as the address or the form says: one answer for all, or for
/// each its own targets with their shares.
///
/// @param address everything sent, its token and the version of the table left out
/// @param codes those ticked, each once
record BulkForm(MultiValueMap<String, String> address, List<String> codes) {

    /// How many targets one code may be shared out over on the page.
    static final int SHARES = 3;

    static final String TARGET = "cible:";
    private static final String REASON = "motif:";
    private static final List<String> NOT_ASKED = List.of("_csrf", "table");

    static BulkForm of(MultiValueMap<String, String> sent) {
        MultiValueMap<String, String> address = new LinkedMultiValueMap<>(sent);
        NOT_ASKED.forEach(address::remove);
        return new BulkForm(
                address,
                address.getOrDefault("code", List.of()).stream()
                        .filter(code -> !code.isEmpty())
                        .distinct()
                        .toList());
    }

    /// What is wrong with an answer.
    ///
    /// @param code it is about; empty where it is about none
    /// @param kind name of the message that says what to do
    /// @param value what was written
    /// @param rule the one that stands against it; null where none does
    record Fault(
            String code,
            String kind,
            String value,
            @Nullable ContinuumRule rule) {

        static Fault of(String code, String kind, String value) {
            return new Fault(code, kind, value, null);
        }

        /// The same, said of another code.
        Fault about(String other) {
            return new Fault(other, kind, value, rule);
        }
    }

    /// The rows asked for, or everything that keeps them from being rows.
    record Answers(List<Proposal> rows, List<Fault> faults) {}

    /// The answer for all; empty where there is none.
    public String together() {
        return BulkAsk.first(address, "vers");
    }

    /// Whether each code has an answer of its own.
    public boolean isOneByOne() {
        return !BulkAsk.first(address, "detail").isEmpty();
    }

    public boolean isTicked(String code) {
        return codes.contains(code);
    }

    /// A target as it was written for a code.
    public String target(String code, int place) {
        return BulkAsk.first(address, "vers." + code + "." + place);
    }

    public String part(String code, int place) {
        return BulkAsk.first(address, "part." + code + "." + place);
    }

    public String reason(String code) {
        return BulkAsk.first(address, "motif." + code);
    }

    /// @param field the codes are of
    /// @param only the budget the rows are for; empty for all
    Answers answers(Dimension dimension, KeyField field, Optional<BudgetRef> only) {
        List<Proposal> rows = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        if (codes.isEmpty()) {
            faults.add(Fault.of("", "NOTHING_TICKED", ""));
        }
        for (String code : codes) {
            outcome(code, faults)
                    .ifPresent(outcome -> rows.add(new Proposal(dimension, conditions(field, code, only), outcome)));
        }
        return new Answers(rows, faults);
    }

    private static List<Condition> conditions(KeyField field, String code, Optional<BudgetRef> only) {
        return Stream.concat(
                        Stream.of(Condition.exactly(field, code)),
                        only.stream().map(budget -> Condition.exactly(KeyField.BUDGET, budget.value())))
                .toList();
    }

    private Optional<Outcome> outcome(String code, List<Fault> faults) {
        List<Integer> targets = IntStream.rangeClosed(1, SHARES)
                .filter(place -> !target(code, place).isEmpty())
                .boxed()
                .toList();
        String reason = isOneByOne() ? reason(code) : "";
        if (isOneByOne() && !targets.isEmpty()) {
            if (!reason.isEmpty()) {
                faults.add(Fault.of(code, "BOTH", ""));
                return Optional.empty();
            }
            return WrittenShares.outcome(
                    code,
                    targets.stream()
                            .map(place -> new WrittenShares.Written(target(code, place), part(code, place)))
                            .toList(),
                    faults);
        }
        Optional<Outcome> said = reason.isEmpty() ? whole(together()) : whole(REASON + reason);
        if (said.isEmpty()) {
            faults.add(Fault.of(code, "NO_ANSWER", ""));
        }
        return said;
    }

    private static Optional<Outcome> whole(String to) {
        if (to.startsWith(TARGET) && to.length() > TARGET.length()) {
            return Optional.of(Outcome.Targets.whole(to.substring(TARGET.length())));
        }
        return to.startsWith(REASON)
                ? SetAsideReason.ofName(to.substring(REASON.length())).map(Outcome.SetAside::new)
                : Optional.empty();
    }

    /// An address that asks the same of another page.
    String at(String path) {
        return at(path, address);
    }

    /// An address of these parameters, whatever signs they hold; those without a value are left out.
    static String at(String path, MultiValueMap<String, String> parameters) {
        String query = parameters.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .filter(value -> value != null && !value.isEmpty())
                        .map(value -> encoded(entry.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
