package fr.continuum.domain.budget;

/// The accounting norm of a document and its declination, as TotEM writes them: `M57-M57_A`, `M14-M14_COM_SUP3500`.
///
/// @param norm `M57`, `M14`, `M52`, `M4`…
/// @param declination `M57_A`, `M43_D`…; empty where the document names none
public record Nomenclature(String norm, String declination) {

    /// Splits at the first hyphen. Never refuses: an unknown nomenclature is kept and reported.
    public static Nomenclature parse(String text) {
        int hyphen = text.indexOf('-');
        return hyphen < 0
                ? new Nomenclature(text.strip(), "")
                : new Nomenclature(
                        text.substring(0, hyphen).strip(),
                        text.substring(hyphen + 1).strip());
    }

    @Override
    public String toString() {
        return declination.isEmpty() ? norm : norm + "-" + declination;
    }
}
