package fr.continuum.adapters.web.list;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.UriUtils;

/// What an address asks of a list, and the addresses of the same list asked otherwise. All that was asked stays in
/// them, so that they can be sent.
///
/// @param path of the page
/// @param said its parameters, in their order
public record Ask(String path, Map<String, List<String>> said) {

    /// Columns to sort by.
    public static final String SORT = "tri";
    /// Columns to show.
    public static final String COLUMNS = "colonnes";
    /// Which page of the list.
    public static final String PAGE = "page";
    /// Which file of it.
    public static final String FORMAT = "format";

    public Ask {
        said = said.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, e -> List.copyOf(e.getValue()), (one, _) -> one, LinkedHashMap::new));
    }

    public static Ask of(HttpServletRequest request) {
        Map<String, List<String>> said = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> said.put(name, Arrays.asList(values)));
        return new Ask(
                request.getRequestURI().substring(request.getContextPath().length()), said);
    }

    /// The first value of a parameter; empty where it is not said.
    public String first(String name) {
        return all(name).stream().findFirst().orElse("").strip();
    }

    /// All values of a parameter, said several times or apart by commas.
    List<String> words(String name) {
        return all(name).stream()
                .flatMap(value -> Stream.of(value.split(",", -1)))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    List<String> all(String name) {
        return said.getOrDefault(name, List.of());
    }

    /// The same list from its first page, with one parameter said otherwise.
    ///
    /// @param value empty to say nothing
    String with(String name, String value) {
        Map<String, List<String>> other = new LinkedHashMap<>(said);
        other.remove(PAGE);
        other.remove(FORMAT);
        other.put(name, value.isEmpty() ? List.of() : List.of(value));
        return address(other);
    }

    /// What is on screen, as a file.
    ///
    /// @param format `csv` or `xlsx`
    public String file(String format) {
        return with(FORMAT, format);
    }

    /// The same page, asked for nothing that is said by these parameters.
    String without(List<String> names) {
        Map<String, List<String>> other = new LinkedHashMap<>(said);
        names.forEach(other::remove);
        other.remove(PAGE);
        other.remove(FORMAT);
        return address(other);
    }

    private String address(Map<String, List<String>> parameters) {
        String query = parameters.entrySet().stream()
                .flatMap(said -> said.getValue().stream()
                        .filter(value -> !value.isEmpty())
                        .map(value -> encoded(said.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    /// Commas are left as people read them.
    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8).replace("%2C", ",");
    }

    /// The parameters a form has to carry along.
    ///
    /// @param but those it has fields for
    List<Kept> kept(List<String> but) {
        List<Kept> kept = new ArrayList<>();
        said.forEach((name, values) -> {
            if (!but.contains(name) && !name.equals(PAGE) && !name.equals(FORMAT)) {
                values.forEach(value -> kept.add(new Kept(name, value)));
            }
        });
        return List.copyOf(kept);
    }

    /// A hidden field of a form.
    public record Kept(String name, String value) {}
}
