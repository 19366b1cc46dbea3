package fr.continuum.bootstrap.demo;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A night of the demonstration: the documents of one more fiscal year, told by the year in their names.
record DemoNight(LocalDate asOf, List<Path> documents) {

    private static final Pattern YEAR = Pattern.compile("20[0-9]{2}");

    DemoNight {
        documents = List.copyOf(documents);
    }

    static List<DemoNight> of(List<Path> documents) {
        SortedMap<Integer, List<Path>> byYear = new TreeMap<>();
        for (Path document : documents) {
            byYear.computeIfAbsent(year(document), _ -> new ArrayList<>()).add(document);
        }
        // Accounts are voted by the summer that follows.
        return byYear.entrySet().stream()
                .map(year -> new DemoNight(LocalDate.of(year.getKey() + 1, 7, 1), year.getValue()))
                .toList();
    }

    private static int year(Path document) {
        Matcher year = YEAR.matcher(String.valueOf(document.getFileName()));
        if (!year.find()) {
            throw new IllegalArgumentException("No fiscal year in the name of " + document);
        }
        return Integer.parseInt(year.group());
    }
}
