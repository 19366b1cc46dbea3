package fr.continuum.adapters.web.linking;

import fr.continuum.adapters.web.linking.BulkForm.Fault;
import fr.continuum.domain.allocation.AllocationRule;
import fr.continuum.domain.allocation.Outcome;
import fr.continuum.domain.allocation.SetAsideReason;
import fr.continuum.domain.allocation.Share;
import fr.continuum.domain.budget.Flow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/// What somebody wants to make of a row, as the form or the address says: another answer, or nothing any more.
///
/// @param address everything sent, its token and the version of the table left out
record RowForm(MultiValueMap<String, String> address) {

    private static final String REMOVE = "retirer";

    /// Targets that can be written beyond those a row has.
    private static final int MORE = 3;

    static RowForm of(MultiValueMap<String, String> sent) {
        MultiValueMap<String, String> address = new LinkedMultiValueMap<>(sent);
        address.remove("_csrf");
        address.remove("table");
        return new RowForm(address);
    }

    /// The answer asked for, and all that keeps it from being one.
    ///
    /// @param outcome empty where the row is to be taken away, or where there are faults
    record Wanted(Optional<Outcome> outcome, List<Fault> faults) {}

    public boolean isRemoval() {
        return BulkAsk.first(address, "faire").equals(REMOVE);
    }

    /// Whether something was written, to be mended: the form shows it again.
    public boolean isWritten() {
        return address.keySet().stream()
                .anyMatch(name -> name.startsWith("vers.") || name.startsWith("part.") || name.equals("motif"));
    }

    /// An address that asks the same of another page.
    String at(String path) {
        return BulkForm.at(path, address);
    }

    /// The same, looked at in another flow.
    RowForm in(Flow flow) {
        MultiValueMap<String, String> other = new LinkedMultiValueMap<>(address);
        other.set("sens", flow.code());
        return new RowForm(other);
    }

    private String reason() {
        return BulkAsk.first(address, "motif");
    }

    private List<WrittenShares.Written> written() {
        return address.keySet().stream()
                .filter(name -> name.matches("vers\\.[0-9]{1,6}"))
                .map(name -> Integer.valueOf(name.substring("vers.".length())))
                .sorted()
                .map(place -> new WrittenShares.Written(
                        BulkAsk.first(address, "vers." + place), BulkAsk.first(address, "part." + place)))
                .filter(one -> !one.target().isEmpty())
                .toList();
    }

    Wanted wanted() {
        List<Fault> faults = new ArrayList<>();
        if (isRemoval()) {
            return new Wanted(Optional.empty(), faults);
        }
        List<WrittenShares.Written> written = written();
        Optional<Outcome> outcome = Optional.empty();
        if (!reason().isEmpty() && !written.isEmpty()) {
            faults.add(Fault.of("", "BOTH", ""));
        } else if (!written.isEmpty()) {
            outcome = WrittenShares.outcome("", written, faults);
        } else {
            outcome = SetAsideReason.ofName(reason()).map(Outcome.SetAside::new);
            if (outcome.isEmpty()) {
                faults.add(Fault.of("", "NO_ANSWER", ""));
            }
        }
        return new Wanted(outcome, faults);
    }

    /// A place in the form for a target.
    ///
    /// @param part as people write it, without its sign
    record Field(int place, String target, String part) {}

    /// @param reason that is chosen; empty for none
    record Fields(List<Field> targets, String reason) {}

    /// What was written, else what the row says; the rest of a row under 100 % stands ready for one more target.
    Fields fields(AllocationRule row) {
        return isWritten() ? fields(written(), "", reason()) : fields(row.outcome());
    }

    private static Fields fields(Outcome outcome) {
        return switch (outcome) {
            case Outcome.SetAside(SetAsideReason reason) -> fields(List.of(), "", reason.name());
            case Outcome.Targets(List<Share> shares) -> {
                int left = Share.WHOLE
                        - shares.stream().mapToInt(Share::partsPerMillion).sum();
                yield fields(
                        shares.stream()
                                .map(share -> new WrittenShares.Written(share.target(), percent(share.percent())))
                                .toList(),
                        left == 0 ? "" : percent(BigDecimal.valueOf(left, 4)),
                        "");
            }
        };
    }

    private static Fields fields(List<WrittenShares.Written> written, String rest, String reason) {
        List<Field> fields = new ArrayList<>();
        for (WrittenShares.Written one : written) {
            fields.add(new Field(fields.size() + 1, one.target(), one.part()));
        }
        for (int more = 0; more < MORE; more++) {
            fields.add(new Field(fields.size() + 1, "", more == 0 ? rest : ""));
        }
        return new Fields(List.copyOf(fields), reason);
    }

    /// As it is typed: a comma before decimals, read in both languages.
    private static String percent(BigDecimal percent) {
        return percent.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
