package fr.continuum.domain.check;

import fr.continuum.domain.budget.ControlTotals.Authorisation;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Numbers of authorisations, whoever writes them: finance tools, annexes and budgets write one number in their own
/// ways. Case, spaces and zeros before the digits do not tell two apart (`ap 2024-07`, `AP2024-007`), unless an annex
/// has both: then each stands for itself, as it is written. Not for use by several threads.
final class WrittenAuthorisations {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern ZEROS = Pattern.compile("(?<!\\d)0+(?=\\d)");

    private final Set<String> apart = new HashSet<>();
    private final Map<String, String> names = new HashMap<>();

    /// By how they are written: thousands of keys bear few numbers.
    private final Map<String, String> forms = new HashMap<>();

    /// @param annexes each the authorisations of one document
    WrittenAuthorisations(Collection<List<Authorisation>> annexes) {
        for (List<Authorisation> annex : annexes) {
            Map<String, String> here = new HashMap<>();
            for (Authorisation authorisation : annex) {
                String form = form(authorisation.number());
                String other = here.putIfAbsent(form, authorisation.number());
                if (other != null && !other.equals(authorisation.number())) {
                    apart.add(form);
                }
            }
            here.forEach(names::putIfAbsent);
        }
    }

    /// How it is called: as the first annex that has it writes it, else as it was first asked for.
    String name(String written) {
        String form = forms.computeIfAbsent(written, WrittenAuthorisations::form);
        return apart.contains(form) ? written : names.computeIfAbsent(form, _ -> written);
    }

    private static String form(String written) {
        String text = SPACES.matcher(written).replaceAll("").toUpperCase(Locale.ROOT);
        return ZEROS.matcher(text).replaceAll("");
    }
}
