package fr.continuum.bootstrap.server;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Figures as people read them on a page, as numbers.
final class Read {

    private Read() {}

    /// Euros, to the cent: short amounts say the whole of it beside.
    static BigDecimal euros(@Nullable Element cell) {
        if (cell == null) {
            return cents(BigDecimal.ZERO);
        }
        if (cell.hasAttr("value")) {
            return cents(new BigDecimal(cell.attr("value")));
        }
        String text = cell.ownText();
        Element within = cell.selectFirst("data[value]");
        if (text.isBlank() && within != null) {
            return euros(within);
        }
        Element link = cell.selectFirst("a");
        return euros(text.isBlank() && link != null ? link.text() : text);
    }

    static BigDecimal euros(String said) {
        String digits = said.replace('\u2212', '-').replaceAll("[^0-9,\\-]", "").replace(',', '.');
        return cents(digits.isEmpty() || digits.equals("-") ? BigDecimal.ZERO : new BigDecimal(digits));
    }

    /// A number of a program; none is zero.
    static BigDecimal number(@Nullable Object json) {
        return json == null ? cents(BigDecimal.ZERO) : cents(new BigDecimal(json.toString()));
    }

    static BigDecimal cents(BigDecimal euros) {
        return euros.setScale(2, RoundingMode.HALF_UP);
    }

    /// The last number of a text; 0 where it has none.
    static int count(@Nullable Element cell) {
        return cell == null ? 0 : found(cell.text().replaceAll("[\\s\u202f\u00a0]", ""), "(\\d+)$");
    }

    /// The first group of a pattern, as a number; 0 where it is not there.
    static int found(String text, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(text.replaceAll("[\u202f\u00a0]", " "));
        return found.find() ? Integer.parseInt(found.group(1).replace(" ", "")) : 0;
    }

    /// A parameter of an address.
    static String asked(String address, String name) {
        return Arrays.stream(address.substring(address.indexOf('?') + 1).split("&", -1))
                .filter(one -> one.startsWith(name + "="))
                .map(one -> one.substring(name.length() + 1))
                .findFirst()
                .orElseThrow(() -> new AssertionError(address + " does not say " + name));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
