package fr.continuum.adapters.files.totem;

import fr.continuum.domain.budget.ControlTotals.Employment;
import fr.continuum.domain.budget.ControlTotals.Staff;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// Adds up the rows of the PERSONNEL annex: one row for each grade, some of which one person holds. Only the category,
/// the employment and the two counts are looked at; grades, pay and grounds of contracts are never kept.
///
/// A count is a decimal number of full-time equivalents (`0.97`), sometimes written with a comma. A row neither of
/// whose counts can be read, or that counts less than nobody, is left out; of a row, a count that cannot be read
/// counts nobody. Source: `docs/formats.md` §1.
final class StaffSums {

    private static final Set<String> CATEGORIES = Set.of("A", "B", "C");

    /// As many figures as any authority has people, and no more: what is longer breaks the format.
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,7}(\\.[0-9]{0,12})?");

    private record Group(String category, Employment employment) {}

    private final Map<Group, long[]> sums = new HashMap<>();

    /// @param row what it says under each name; empty where it has none
    void add(UnaryOperator<String> row) {
        OptionalLong budgeted = hundredths(row.apply("EffectifBud"));
        OptionalLong filled = hundredths(row.apply("EffectifPourvu"));
        if (budgeted.isEmpty() && filled.isEmpty()) {
            return;
        }
        long[] sum = sums.computeIfAbsent(
                new Group(category(row.apply("CodCatAgent")), employment(row.apply("CodTypAgent"))), _ -> new long[2]);
        sum[0] += budgeted.orElse(0);
        sum[1] += filled.orElse(0);
    }

    /// By category, those that say none last.
    List<Staff> sums() {
        return sums.entrySet().stream()
                .map(sum -> new Staff(
                        sum.getKey().category(), sum.getKey().employment(), sum.getValue()[0], sum.getValue()[1]))
                .sorted(Comparator.comparing((Staff staff) -> staff.category().isEmpty())
                        .thenComparing(Staff::category)
                        .thenComparing(Staff::employment))
                .toList();
    }

    /// Rounded where a row says more than two decimals.
    private static OptionalLong hundredths(String text) {
        String number = text.strip().replace(',', '.');
        return COUNT.matcher(number).matches()
                ? OptionalLong.of(new BigDecimal(number)
                        .movePointRight(2)
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact())
                : OptionalLong.empty();
    }

    private static String category(String text) {
        return CATEGORIES.contains(text.strip()) ? text.strip() : "";
    }

    private static Employment employment(String text) {
        return switch (text.strip()) {
            case "I" -> Employment.TENURED;
            case "N" -> Employment.CONTRACT;
            default -> Employment.UNSAID;
        };
    }
}
