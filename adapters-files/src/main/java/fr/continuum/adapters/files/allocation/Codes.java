package fr.continuum.adapters.files.allocation;

import fr.continuum.domain.allocation.Condition;
import fr.continuum.domain.budget.KeyField;
import java.util.Optional;

/// How a condition is written in one cell: `21` exactly, `21*` for every code that begins with it, `\*` and `\\` for a
/// star and a backslash of the code itself.
final class Codes {

    private Codes() {}

    static String write(Condition condition) {
        String code = condition.code().replace("\\", "\\\\").replace("*", "\\*");
        return condition.match() == Condition.Match.PREFIX ? code + "*" : code;
    }

    /// @return empty where a star stands elsewhere than at the end, or alone
    static Optional<Condition> read(KeyField field, String text) {
        StringBuilder code = new StringBuilder();
        boolean prefix = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                code.append(text.charAt(++i));
            } else if (c == '*') {
                if (i != text.length() - 1 || code.isEmpty()) {
                    return Optional.empty();
                }
                prefix = true;
            } else {
                code.append(c);
            }
        }
        return Optional.of(
                prefix ? Condition.startingWith(field, code.toString()) : Condition.exactly(field, code.toString()));
    }
}
