package fr.continuum.adapters.web.axis;

import fr.continuum.domain.analytic.CodeFormat;
import fr.continuum.domain.analytic.CodeFormat.Alphabet;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;

/// What a tool asks of codes, as the page's address says it.
///
/// @param profil name of the form somebody wrote down; empty where the fields below say it
/// @param longueur characters of a code; empty for the longest there is
/// @param caracteres name of an alphabet, in small letters; empty for any
/// @param majuscules `oui`, or nothing
/// @param zeros likewise
/// @param libelle characters of a label; empty for the longest there is
/// @param fermes `oui` where what is over is wanted too
record AxisForm(
        String autorite,
        String profil,
        String prefixe,
        String longueur,
        String caracteres,
        String majuscules,
        String zeros,
        String libelle,
        String fermes) {

    private static final String YES = "oui";

    static AxisForm of(Map<String, String> address) {
        return new AxisForm(
                address.getOrDefault("autorite", ""),
                address.getOrDefault("profil", ""),
                address.getOrDefault("prefixe", ""),
                address.getOrDefault("longueur", ""),
                address.getOrDefault("caracteres", ""),
                address.getOrDefault("majuscules", ""),
                address.getOrDefault("zeros", ""),
                address.getOrDefault("libelle", ""),
                address.getOrDefault("fermes", ""));
    }

    public boolean withClosed() {
        return fermes.equals(YES);
    }

    public boolean capitals() {
        return majuscules.equals(YES);
    }

    public boolean filled() {
        return zeros.equals(YES);
    }

    /// What the fields say; empty where no code can have this form.
    Optional<CodeFormat> format() {
        Optional<Integer> longest = number(longueur, CodeFormat.LONGEST);
        Optional<Integer> label = number(libelle, CodeFormat.LONGEST_LABEL);
        Optional<Alphabet> alphabet = alphabet();
        if (!CodeFormat.isPrefix(prefixe) || longest.isEmpty() || label.isEmpty() || alphabet.isEmpty()) {
            return Optional.empty();
        }
        return CodeFormat.fits(prefixe, longest.get(), alphabet.get(), filled(), label.get())
                ? Optional.of(new CodeFormat(prefixe, longest.get(), alphabet.get(), capitals(), filled(), label.get()))
                : Optional.empty();
    }

    private static Optional<Integer> number(String text, int where) {
        if (text.isBlank()) {
            return Optional.of(where);
        }
        return text.strip().matches("[0-9]{1,4}") ? Optional.of(Integer.parseInt(text.strip())) : Optional.empty();
    }

    private Optional<Alphabet> alphabet() {
        return caracteres.isEmpty()
                ? Optional.of(Alphabet.ANY)
                : Arrays.stream(Alphabet.values())
                        .filter(one -> name(one).equals(caracteres))
                        .findFirst();
    }

    static String name(Alphabet alphabet) {
        return alphabet.name().toLowerCase(Locale.ROOT);
    }

    static List<String> alphabets() {
        return Arrays.stream(Alphabet.values()).map(AxisForm::name).toList();
    }

    /// What the address says, nothing left out that was said.
    public Map<String, String> fields() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("autorite", autorite);
        all.put("profil", profil);
        all.put("prefixe", prefixe);
        all.put("longueur", longueur);
        all.put("caracteres", caracteres);
        all.put("majuscules", majuscules);
        all.put("zeros", zeros);
        all.put("libelle", libelle);
        all.put("fermes", fermes);
        all.values().removeIf(String::isEmpty);
        return all;
    }

    /// The same, elsewhere.
    public String at(String path) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        fields().keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(fields()).toUriString();
    }
}
