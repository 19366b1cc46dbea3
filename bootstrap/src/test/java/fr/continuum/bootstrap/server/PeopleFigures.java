package fr.continuum.bootstrap.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.DocumentContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What objectives get of people, wherever one person may read it: days of training, hidden or told, and gained hours.
final class PeopleFigures {

    static final String MASKED = "masqué";

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d\\s\u00a0\u202f]*(?:,\\d+)?");

    private final Shown shown;
    private final List<String> objectives;

    /// @param objectives their codes
    PeopleFigures(Shown shown, List<String> objectives) {
        this.shown = shown;
        this.objectives = objectives;
    }

    /// By objective and year, once all places say the same.
    SortedMap<String, String> traineeDays() throws InterruptedException {
        return told("jours", 1, (objective, year, places) -> {
            places.put("serving by API", days(serving(objective), "$.years[?(@.year == %s)]".formatted(year)));
            places.put(
                    "coverage by API",
                    days(
                            shown.json("/api/v1/workforce/coverage?year=" + year),
                            "$.elements[?(@.code == '%s')]".formatted(objective)));
            places.put(
                    "overview in tables",
                    figure(shown.page(overview("jours", objective, year))
                            .selectFirst("section[aria-labelledby=tableau] tfoot td:last-child")));
            if (isTold(objective, year)) {
                Map<String, Object> people =
                        shown.json(downByProgram(objective, year)).read("$.means.people");
                places.put(
                        "way down by API",
                        people.get("traineeDays") == null
                                ? MASKED
                                : rounded(
                                        new BigDecimal(people.get("traineeDays").toString())));
            }
        });
    }

    /// The same of hours gained; of the years that have money, on the way down too.
    SortedMap<String, String> gainedHours() throws InterruptedException {
        List<String> onWayDown = new ArrayList<>();
        SortedMap<String, String> agreed = told("heures", 3, (objective, year, places) -> {
            List<Number> hours = serving(objective).read("$.years[?(@.year == %s)].hours".formatted(year));
            places.put("serving by API", rounded(new BigDecimal(hours.getFirst().toString())));
            Document down = shown.page("/continuum/bas?code=" + encoded(objective) + "&exercice=" + year);
            if (down.select("select[name=exercice] option[selected]").text().equals(year)) {
                places.put("way down", figure(down.selectFirst("table.means tbody td.of-hours")));
                Number byProgram =
                        shown.json(downByProgram(objective, year)).read("$.means.people.hours", Number.class);
                places.put("way down by API", rounded(new BigDecimal(byProgram.toString())));
                onWayDown.add(objective + " " + year);
            }
        });
        assertThat(onWayDown).as("hours on the way down").isNotEmpty();
        return agreed;
    }

    /// Hours, full-time equivalents and trainee-days of promises, by promise, year and what they are, once all
    /// places say the same. Of a year whose money is known, that is the page, the way down, and both of them by
    /// program; of another, the page and its program. What is not there is nothing everywhere.
    SortedMap<String, String> ofPromises() throws InterruptedException {
        shown.ask(objectives.stream().map(PeopleFigures::element).toList());
        shown.ask(objectives.stream().map(PeopleFigures::servingAddress).toList());
        SortedMap<String, String> agreed = new TreeMap<>();
        List<String> onWayDown = new ArrayList<>();
        for (String promise : objectives) {
            for (Element row : shown.page(element(promise)).select("section[aria-labelledby=personnel] tbody tr")) {
                String year = row.selectFirst("th").text();
                Map<String, Map<String, String>> places = new TreeMap<>();
                List<Map<String, Object>> served = serving(promise).read("$.years[?(@.year == %s)]".formatted(year));
                say(
                        places,
                        "page",
                        figure(row.select("td").get(3)),
                        figure(row.select("td").get(4)),
                        figure(row.select("td").get(1)));
                say(
                        places,
                        "serving by API",
                        number(served.getFirst().get("hours")),
                        number(served.getFirst().get("fte")),
                        Boolean.TRUE.equals(served.getFirst().get("trained"))
                                ? days(serving(promise), "$.years[?(@.year == %s)]".formatted(year))
                                : "");
                if (isTold(promise, year)) {
                    onWayDown.add(promise + " " + year);
                    Document down = shown.page("/continuum/bas?code=" + encoded(promise) + "&exercice=" + year);
                    Element first = down.selectFirst("table.means tbody tr");
                    places.get("hours").put("way down", ofCell(first.selectFirst("td.of-hours")));
                    places.get("days").put("way down", ofCell(first.selectFirst("td.of-days")));
                    Map<String, Object> means =
                            shown.json(downByProgram(promise, year)).read("$.means");
                    Map<?, ?> told = means.get("people") instanceof Map<?, ?> people ? people : Map.of();
                    say(
                            places,
                            "way down by API",
                            number(told.get("hours")),
                            number(told.get("fte")),
                            Boolean.TRUE.equals(told.get("trained")) && told.get("traineeDays") == null
                                    ? MASKED
                                    : number(told.get("traineeDays")));
                }
                places.forEach((what, said) -> {
                    assertThat(new HashSet<>(said.values()))
                            .as(promise + " " + year + " " + what + " " + said)
                            .hasSize(1);
                    String figure = said.values().iterator().next();
                    if (!figure.isEmpty()) {
                        agreed.put(promise + " " + year + " " + what, figure);
                    }
                });
            }
        }
        assertThat(onWayDown).as("promises whose people the way down tells").isNotEmpty();
        return agreed;
    }

    private static void say(
            Map<String, Map<String, String>> places, String place, String hours, String fte, String days) {
        places.computeIfAbsent("hours", _ -> new LinkedHashMap<>()).put(place, hours);
        places.computeIfAbsent("fte", _ -> new LinkedHashMap<>()).put(place, fte);
        places.computeIfAbsent("days", _ -> new LinkedHashMap<>()).put(place, days);
    }

    /// Empty where no column tells it: nobody gives anything that year.
    private static String ofCell(@Nullable Element cell) {
        return cell == null ? "" : figure(cell);
    }

    private static String number(@Nullable Object said) {
        return said == null ? "" : rounded(new BigDecimal(said.toString()));
    }

    /// Whether the way down has money of that year, whose people it tells.
    private boolean isTold(String objective, String year) {
        return shown.page("/continuum/bas?code=" + encoded(objective) + "&exercice=" + year)
                .select("select[name=exercice] option[selected]")
                .text()
                .equals(year);
    }

    /// Of the measure that year is told by first, as the page of it.
    private String downByProgram(String objective, String year) {
        String measure = shown.page("/continuum/bas?code=" + encoded(objective) + "&exercice=" + year)
                .select("select[name=montant] option[selected]")
                .attr("value");
        return "/api/v1/continuum/down?code=" + encoded(objective) + "&year=" + year + "&measure=" + measure;
    }

    @FunctionalInterface
    private interface Elsewhere {
        void put(String objective, String year, Map<String, String> places);
    }

    private SortedMap<String, String> told(String what, int column, Elsewhere elsewhere) throws InterruptedException {
        shown.ask(objectives.stream().map(PeopleFigures::element).toList());
        shown.ask(objectives.stream().map(PeopleFigures::servingAddress).toList());
        List<String[]> told = new ArrayList<>();
        for (String objective : objectives) {
            for (Element row : shown.page(element(objective)).select("section[aria-labelledby=personnel] tbody tr")) {
                String onPage = figure(row.select("td").get(column));
                if (!onPage.isEmpty()) {
                    told.add(new String[] {objective, row.selectFirst("th").text(), onPage});
                }
            }
        }
        shown.ask(told.stream().map(one -> overview(what, one[0], one[1])).toList());
        SortedMap<String, String> agreed = new TreeMap<>();
        for (String[] one : told) {
            Map<String, String> places = new LinkedHashMap<>();
            places.put("page", one[2]);
            places.put(
                    "overview",
                    figure(shown.page(overview(what, one[0], one[1]))
                            .selectFirst("section[aria-labelledby=image] .figure strong")));
            elsewhere.put(one[0], one[1], places);
            assertThat(places.values())
                    .as(one[0] + " " + one[1] + " " + places)
                    .hasSizeGreaterThan(2)
                    .containsOnly(one[2]);
            agreed.put(one[0] + " " + one[1], one[2]);
        }
        return agreed;
    }

    private DocumentContext serving(String objective) {
        return shown.json(servingAddress(objective));
    }

    private static String servingAddress(String objective) {
        return "/api/v1/workforce/serving?code=" + encoded(objective);
    }

    private static String element(String objective) {
        return "/plan/element?code=" + encoded(objective);
    }

    private static String overview(String what, String objective, String year) {
        return "/vue-d-ensemble?montrer=" + what + "&exercice=" + year + "&cible=" + encoded(objective);
    }

    /// A number with two decimals at most, what is hidden, or nothing.
    private static String figure(Element cell) {
        String text = cell.text();
        if (text.contains(MASKED)) {
            return MASKED;
        }
        Matcher number = NUMBER.matcher(text);
        return number.find()
                ? rounded(new BigDecimal(
                        number.group().replaceAll("[\\s\u00a0\u202f]", "").replace(',', '.')))
                : "";
    }

    private static String days(DocumentContext json, String path) {
        List<Map<String, Object>> found = json.read(path);
        Map<String, Object> of = found.getFirst();
        return of.get("expected") == null
                ? MASKED
                : rounded(days(of.get("expected")).add(days(of.get("apart"))));
    }

    private static BigDecimal days(Object volume) {
        return new BigDecimal(((Map<?, ?>) volume).get("days").toString());
    }

    private static String rounded(BigDecimal figure) {
        return figure.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
