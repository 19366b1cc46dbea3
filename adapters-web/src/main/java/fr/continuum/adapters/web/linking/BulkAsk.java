package fr.continuum.adapters.web.linking;

import java.math.BigDecimal;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/// Which untraced keys a controller asks about, as the address says; what it does not say is chosen.
///
/// @param document fingerprint; the latest account where empty
/// @param dimension `politique` or `plan`
/// @param sens `D` or `R`
/// @param champ field they are told by, as profiles name it
/// @param mesure code of the measure
/// @param minimum least size of a group, in euros
/// @param texte somewhere in the code or its label
/// @param portee how far the rows go: [#EVERYWHERE]; else this budget only, where that may be said
/// @param page of the list
record BulkAsk(
        String document,
        String dimension,
        String sens,
        String champ,
        String mesure,
        String minimum,
        String texte,
        String portee,
        String page) {

    /// All budgets of the authority.
    static final String EVERYWHERE = "tous";

    static BulkAsk of(MultiValueMap<String, String> address) {
        return new BulkAsk(
                first(address, "document"),
                first(address, "dimension"),
                first(address, "sens"),
                first(address, "champ"),
                first(address, "mesure"),
                first(address, "minimum"),
                first(address, "texte"),
                first(address, "portee"),
                first(address, "page"));
    }

    static String first(MultiValueMap<String, String> address, String name) {
        String value = address.getFirst(name);
        return value == null ? "" : value.strip();
    }

    /// The least size in cents; empty where the address says none that is a number.
    Optional<Long> minimumCents() {
        String plain = minimum.replaceAll("[\\s\\u00a0\\u202f€]", "").replace(',', '.');
        return plain.matches("[0-9]{1,15}(\\.[0-9]{1,2})?")
                ? Optional.of(new BigDecimal(plain).movePointRight(2).longValueExact())
                : Optional.empty();
    }

    /// Whether the least size is given, and is no amount.
    public boolean isMisread() {
        return !minimum.isEmpty() && minimumCents().isEmpty();
    }
}
