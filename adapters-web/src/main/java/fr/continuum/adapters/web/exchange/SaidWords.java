package fr.continuum.adapters.web.exchange;

import fr.continuum.application.port.ActionPlanField;
import fr.continuum.application.port.ActionPlanState;
import fr.continuum.application.port.ActionPlanWords;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/// What a form says of each column (`colonne`, `tient`) and of each status word (`mot`, `etat`) of a file, two by two.
/// What it leaves open, or says in words that are none of ours, is for the program to find.
final class SaidWords {

    /// More than the page ever asks for.
    private static final int MOST = 200;

    private static final int LONGEST = 500;

    private SaidWords() {}

    static ActionPlanWords of(MultiValueMap<String, String> sent) {
        return ActionPlanWords.said(
                pairs(sent, "colonne", "tient", ActionPlanField.values()),
                pairs(sent, "mot", "etat", ActionPlanState.values()));
    }

    private static <E extends Enum<E>> Map<String, E> pairs(
            MultiValueMap<String, String> sent, String names, String meanings, E[] known) {
        List<String> words = sent.getOrDefault(names, List.of());
        List<String> said = sent.getOrDefault(meanings, List.of());
        Map<String, E> pairs = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(MOST, Math.min(words.size(), said.size())); i++) {
            String word = words.get(i);
            String meaning = said.get(i);
            Optional<E> is = Arrays.stream(known)
                    .filter(each -> each.name().equals(meaning))
                    .findFirst();
            if (word.length() <= LONGEST) {
                is.ifPresent(each -> pairs.put(word, each));
            }
        }
        return pairs;
    }
}
