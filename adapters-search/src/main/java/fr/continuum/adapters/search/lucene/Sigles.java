package fr.continuum.adapters.search.lucene;

import fr.continuum.application.search.Findable;
import fr.continuum.application.search.Found;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/// What people call by its initials, `RSA`, and the long forms it stands for. What says a long form is found by the
/// initials, what says the initials by the long form, and what says one long form by another of the same.
public final class Sigles {

    /// One of them.
    ///
    /// @param brief as words are compared: `rsa`
    /// @param words what it stands for
    /// @param stems of those
    private record Sigle(String brief, String words, String stems) {}

    /// What a text says of them.
    ///
    /// @param briefs initials it answers to
    /// @param words long forms of those
    record Said(Set<String> briefs, Set<String> words) {}

    /// A line that says none, and why.
    ///
    /// @param number of the line, from 1
    public record Unfit(int number, String line) {}

    /// What was read of a list.
    public record Read(Sigles sigles, List<Unfit> unfit) {

        public Read {
            unfit = List.copyOf(unfit);
        }
    }

    /// From how many significant words on initials are initials, and to how many.
    private static final int FEWEST = 3;

    private static final int MOST = 7;

    private final Map<String, List<Sigle>> byBrief;

    private Sigles(List<Sigle> all) {
        this.byBrief = new LinkedHashMap<>();
        all.forEach(one ->
                byBrief.computeIfAbsent(one.brief(), _ -> new ArrayList<>()).add(one));
    }

    /// Those every authority uses, as the program ships them (`sigles.txt` beside this class).
    public static Sigles ofTrade() {
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Sigles.class.getResourceAsStream("sigles.txt")), StandardCharsets.UTF_8))) {
            Read read = read(file.lines().toList());
            if (!read.unfit().isEmpty()) {
                throw new IllegalStateException("Lines of sigles.txt cannot be read: " + read.unfit());
            }
            return read.sigles();
        } catch (IOException e) {
            throw new UncheckedIOException("sigles.txt cannot be read", e);
        }
    }

    /// One on each line, `RSA = revenu de solidarité active`; one that stands for several things has a line for
    /// each. Empty lines and those after `#` say nothing.
    public static Read read(List<String> lines) {
        List<Sigle> sigles = new ArrayList<>();
        List<Unfit> unfit = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            int equals = line.indexOf('=');
            List<String> brief = equals < 0 ? List.of() : FrenchWords.PLAIN.of(line.substring(0, equals));
            String words = line.substring(equals + 1).strip();
            String stems = stems(words);
            if (brief.size() == 1 && !stems.isBlank()) {
                sigles.add(new Sigle(brief.getFirst(), words, stems));
            } else {
                unfit.add(new Unfit(i + 1, line));
            }
        }
        return new Read(new Sigles(sigles), unfit);
    }

    /// These and those.
    public Sigles and(Sigles others) {
        List<Sigle> all = new ArrayList<>(all());
        all.addAll(others.all());
        return new Sigles(all);
    }

    /// These, and the initials of the departments among what is indexed.
    Sigles andDepartmentsOf(List<Findable> all) {
        List<Sigle> own = new ArrayList<>(all());
        for (Findable one : all) {
            if (one.what() instanceof Found.Department) {
                String initials = initials(one.title());
                if (!initials.isEmpty()) {
                    own.add(new Sigle(initials, one.title(), stems(one.title())));
                }
            }
        }
        return new Sigles(own);
    }

    private List<Sigle> all() {
        return byBrief.values().stream().flatMap(List::stream).toList();
    }

    /// What a text says of them, spelt out or by initials.
    Said in(String text) {
        Set<String> briefs = new TreeSet<>();
        Set<String> words = new TreeSet<>();
        Set<String> plain = Set.copyOf(FrenchWords.PLAIN.of(text));
        String stems = stems(text);
        byBrief.forEach((brief, sigles) -> {
            if (plain.contains(brief) || sigles.stream().anyMatch(one -> stems.contains(one.stems()))) {
                briefs.add(brief);
                sigles.forEach(one -> words.add(one.words()));
            }
        });
        return new Said(briefs, words);
    }

    /// The first letters of the words of a title that say something, `dsi`; empty where they are too few or too
    /// many to be anybody's initials.
    static String initials(String title) {
        List<String> telling = FrenchWords.PLAIN.of(title).stream()
                .filter(word -> !FrenchWords.STEMS.of(word).isEmpty())
                .toList();
        if (telling.size() < FEWEST || telling.size() > MOST) {
            return "";
        }
        StringBuilder initials = new StringBuilder();
        telling.forEach(word -> initials.appendCodePoint(word.codePointAt(0)));
        return initials.toString();
    }

    /// Between blanks, so that one is found whole in another.
    private static String stems(String text) {
        List<String> stems = FrenchWords.STEMS.of(text);
        return stems.isEmpty() ? "" : " " + String.join(" ", stems) + " ";
    }
}
