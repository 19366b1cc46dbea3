package fr.continuum.application.lookup;

import fr.continuum.application.night.NightReport.DatedFinding;
import fr.continuum.application.search.Findable;
import fr.continuum.application.search.Found;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What findings say, for who looks for them: one line for all that a rule finds in a document, whose keys it names by
/// the hundred, and one for each other thing it finds. Amounts are left out, wherever words hold them.
///
/// @param documents what documents are called, by the subject findings name them by
/// @param titles what else findings speak of is called, likewise
record FindingWords(Map<String, String> documents, Map<String, String> titles) {

    /// `1 234,56 €`, `€1,234.56`, whatever spaces stand between.
    private static final Pattern AMOUNT = Pattern.compile(
            "\\u2212?[0-9][0-9 \\u00a0\\u202f]*(,[0-9]+)?[ \\u00a0\\u202f]*[kM]?€|€[0-9][0-9,]*(\\.[0-9]+)?[km]?");

    /// How many lines a key has is no word of it.
    private static final Pattern LINES = Pattern.compile(" \\([0-9]+ lignes?\\)");

    private static final String APART = " · ";

    FindingWords {
        documents = Map.copyOf(documents);
        titles = Map.copyOf(titles);
    }

    /// @param about subject of the document, or of the one thing it is about
    private record Line(ContinuumRule rule, String about) {}

    List<Findable> all(List<DatedFinding> findings) {
        Map<Line, List<DatedFinding>> lines = new LinkedHashMap<>();
        for (DatedFinding one : findings) {
            Line line = new Line(one.finding().rule(), about(one.finding().subject()));
            lines.computeIfAbsent(line, _ -> new ArrayList<>()).add(one);
        }
        return lines.entrySet().stream()
                .map(line -> findable(line.getKey(), line.getValue()))
                .toList();
    }

    private Findable findable(Line line, List<DatedFinding> all) {
        List<Finding> findings = all.stream().map(DatedFinding::finding).toList();
        long open = all.stream().filter(one -> !one.isWaived()).count();
        return new Findable(
                new Found.OfFinding(line.rule(), line.about(), open),
                "",
                line.rule().id() + APART + told(line.about()),
                Stream.of(
                                Stream.of(line.rule().wording().french(), line.about()),
                                findings.stream().map(one -> own(line, one.subject())),
                                findings.stream().map(one -> withoutFigures(one.found())),
                                findings.stream().map(one -> withoutFigures(one.expected())))
                        .flatMap(words -> words)
                        .distinct()
                        .collect(Collectors.joining(" ")),
                List.of(),
                line.rule().severity().name());
    }

    /// The document a subject begins with, where it is one that is known; the subject itself elsewhere.
    private String about(String subject) {
        String[] words = subject.split(" ", 4);
        String document = words.length < 3 ? subject : String.join(" ", words[0], words[1], words[2]);
        return documents.containsKey(document) ? document : subject;
    }

    /// What a subject says beyond what its line is about.
    private static String own(Line line, String subject) {
        return subject.substring(line.about().length()).strip();
    }

    private String told(String about) {
        String document = documents.getOrDefault(about, "");
        if (!document.isEmpty()) {
            return document;
        }
        for (String key = about; ; ) {
            String title = titles.getOrDefault(key, "");
            int apart = key.lastIndexOf(APART);
            if (!title.isEmpty() || apart < 0) {
                return title.isEmpty() ? about : title;
            }
            key = key.substring(0, apart);
        }
    }

    private static String withoutFigures(String text) {
        return LINES.matcher(AMOUNT.matcher(text).replaceAll("…")).replaceAll("");
    }
}
