package fr.continuum.adapters.web.linking;

import fr.continuum.adapters.web.linking.BulkForm.Fault;
import fr.continuum.domain.allocation.Outcome;
import fr.continuum.domain.allocation.Share;
import fr.continuum.domain.rule.ContinuumRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Targets and their shares as people write them in a form: one target without a share gets all.
final class WrittenShares {

    private WrittenShares() {}

    /// @param part as it was written; empty where nothing was
    record Written(String target, String part) {}

    /// @param code the answer is about, for its faults
    /// @param written at least one, each with a target
    /// @param faults added to, where what is written makes no answer
    static Optional<Outcome> outcome(String code, List<Written> written, List<Fault> faults) {
        List<Share> shares = new ArrayList<>();
        int before = faults.size();
        for (Written one : written) {
            Optional<BigDecimal> percent = one.part().isEmpty() && written.size() == 1
                    ? Optional.of(new BigDecimal(100))
                    : percent(one.part());
            if (one.part().isEmpty() && written.size() > 1) {
                faults.add(Fault.of(code, "SHARE_MISSING", one.target()));
            } else if (percent.isEmpty()) {
                faults.add(Fault.of(code, "SHARE_UNREADABLE", one.part()));
            } else if (shares.stream().anyMatch(share -> share.target().equals(one.target()))) {
                faults.add(Fault.of(code, "TARGET_TWICE", one.target()));
            } else {
                shares.add(Share.ofPercent(one.target(), percent.get()));
            }
        }
        long sum = shares.stream().mapToLong(Share::partsPerMillion).sum();
        if (sum > Share.WHOLE) {
            faults.add(new Fault(
                    code,
                    "MORE_THAN_ALL",
                    BigDecimal.valueOf(sum, 4).stripTrailingZeros().toPlainString(),
                    ContinuumRule.R19));
        }
        return faults.size() == before ? Optional.of(new Outcome.Targets(shares)) : Optional.empty();
    }

    /// Above 0 % and up to 100 %, four decimals at most.
    private static Optional<BigDecimal> percent(String text) {
        String plain = text.replaceAll("[\\s\\u00a0\\u202f%]", "").replace(',', '.');
        if (!plain.matches("[0-9]{1,3}(\\.[0-9]{1,4})?")) {
            return Optional.empty();
        }
        BigDecimal percent = new BigDecimal(plain);
        return percent.signum() > 0 && percent.compareTo(new BigDecimal(100)) <= 0
                ? Optional.of(percent)
                : Optional.empty();
    }
}
