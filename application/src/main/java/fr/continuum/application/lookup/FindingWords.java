package fr.continuum.application.lookup;

import fr.continuum.application.night.NightReport.DatedFinding;
import fr.continuum.application.search.Findable;
import fr.continuum.application.search.Found;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.rule.Waiver;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What findings say, for who looks for them, and what set some of them aside. Each is found by what it says of its
/// own: the sentence of its rule is that of all its like. Answers are told one line for all that a rule finds in a
/// document, whose keys it names by the hundred. Amounts are left out, wherever words hold them.
///
/// @param documents what documents are called, by the subject findings name them by
/// @param titles what else findings speak of is called, likewise
record FindingWords(Map<String, String> documents, Map<String, String> titles) {

    /// `1 234,56 €`, `€1,234.56`, whatever spaces stand between.
    private static final Pattern AMOUNT = Pattern.compile(
            "\\u2212?[0-9][0-9 \\u00a0\\u202f]*(,[0-9]+)?[ \\u00a0\\u202f]*[kM]?€|€[0-9][0-9,]*(\\.[0-9]+)?[km]?");

    /// How many lines a key has is no word of it.
    private static final Pattern LINES = Pattern.compile("[ \\u00a0\\u202f]*\\([0-9][0-9 \\u00a0\\u202f]*lignes?\\)");

    /// What people call a waiver.
    private static final String WAIVER = "dérogation mise de côté";

    private static final String APART = " · ";

    FindingWords {
        documents = Map.copyOf(documents);
        titles = Map.copyOf(titles);
    }

    /// @param about subject of the document, or of the one thing it is about
    private record Line(ContinuumRule rule, String about) {}

    List<Findable> all(List<DatedFinding> findings) {
        Map<Line, Long> among = findings.stream().collect(Collectors.groupingBy(this::line, Collectors.counting()));
        return Stream.concat(
                        findings.stream()
                                .map(one -> findable(one.finding(), line(one), among.getOrDefault(line(one), 1L))),
                        findings.stream().flatMap(this::waiver).distinct())
                .toList();
    }

    private Line line(DatedFinding one) {
        return new Line(one.finding().rule(), about(one.finding().subject()));
    }

    private Findable findable(Finding finding, Line line, long among) {
        return new Findable(
                new Found.OfFinding(line.rule(), finding.subject(), line.about(), among),
                "",
                title(line),
                Stream.of(
                                line.about(),
                                own(line, finding.subject()),
                                withoutFigures(finding.found()),
                                withoutFigures(finding.expected()))
                        .distinct()
                        .collect(Collectors.joining(" ")),
                List.of(),
                line.rule().severity().name());
    }

    /// Who gave it is left out: people are not looked for.
    private Stream<Findable> waiver(DatedFinding one) {
        Waiver waiver = one.waiver();
        return waiver == null
                ? Stream.empty()
                : Stream.of(new Findable(
                        new Found.OfWaiver(one.finding().rule(), one.finding().subject()),
                        "",
                        title(line(one)),
                        String.join(" ", WAIVER, waiver.reason(), one.finding().subject()),
                        List.of(),
                        ""));
    }

    private String title(Line line) {
        return line.rule().id() + APART + told(line.about());
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
