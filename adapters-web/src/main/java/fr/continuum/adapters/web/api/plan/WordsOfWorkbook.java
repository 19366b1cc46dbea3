package fr.continuum.adapters.web.api.plan;

import fr.continuum.adapters.web.api.wire.Unfit;
import fr.continuum.application.port.ActionPlanField;
import fr.continuum.application.port.ActionPlanState;
import fr.continuum.application.port.ActionPlanWords;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a request says that columns and status words of an action-plan workbook mean: `Cap=PLACE`, `Gelée=ON_HOLD`.
final class WordsOfWorkbook {

    private WordsOfWorkbook() {}

    static ActionPlanWords of(@Nullable List<String> columns, @Nullable List<String> states) {
        return ActionPlanWords.said(
                said("column", columns, ActionPlanField.class), said("status", states, ActionPlanState.class));
    }

    private static <E extends Enum<E>> Map<String, E> said(
            String parameter, @Nullable List<String> values, Class<E> meanings) {
        Map<String, E> said = new LinkedHashMap<>();
        String begun = "";
        for (String value : values == null ? List.<String>of() : values) {
            // A header with a comma comes apart at it where the parameter is given once.
            String whole = begun + value;
            int at = whole.lastIndexOf('=');
            if (at < 0) {
                begun = whole + ", ";
                continue;
            }
            begun = "";
            said.put(
                    whole.substring(0, at).strip(),
                    meaning(parameter, whole.substring(at + 1).strip(), meanings));
        }
        if (!begun.isEmpty()) {
            throw Unfit.parameter(parameter, "api.unfit.no-meaning", begun.substring(0, begun.length() - 2));
        }
        return said;
    }

    private static <E extends Enum<E>> E meaning(String parameter, String word, Class<E> meanings) {
        return Arrays.stream(meanings.getEnumConstants())
                .filter(each -> each.name().equals(word))
                .findFirst()
                .orElseThrow(() -> Unfit.parameter(
                        parameter,
                        "api.unfit.one-of",
                        word,
                        Arrays.stream(meanings.getEnumConstants())
                                .map(Enum::name)
                                .collect(Collectors.joining(", "))));
    }
}
