package fr.continuum.adapters.web.linking;

import fr.continuum.adapters.web.reading.Lens;
import fr.continuum.adapters.web.reading.RowSought;
import fr.continuum.adapters.web.reading.RowState;
import fr.continuum.domain.budget.KeyField;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/// Which rows somebody looks at, and in which document, as the address says; what it does not say is chosen.
///
/// @param address everything it says
record RowAsk(MultiValueMap<String, String> address) {

    static RowAsk of(MultiValueMap<String, String> sent) {
        return new RowAsk(new LinkedMultiValueMap<>(sent));
    }

    private String said(String name) {
        return BulkAsk.first(address, name);
    }

    /// SIREN; the first authority the account sees where empty.
    public String autorite() {
        return said("autorite");
    }

    /// Fingerprint; the latest account where empty.
    public String document() {
        return said("document");
    }

    public String champ() {
        return said("champ");
    }

    public String cible() {
        return said("cible");
    }

    public String auteur() {
        return said("auteur");
    }

    public String etat() {
        return said("etat");
    }

    public String texte() {
        return said("texte");
    }

    public String tri() {
        return said("tri");
    }

    public String page() {
        return said("page");
    }

    Lens.Asked lens(boolean planExists) {
        String dimension = planExists && !"politique".equals(said("dimension")) ? "plan" : "politique";
        return new Lens.Asked(dimension, "plan".equals(dimension) ? "D" : said("sens"), said("mesure"));
    }

    RowSought sought() {
        return new RowSought(KeyField.ofCode(champ()), cible(), auteur(), texte(), RowState.ofWord(etat()), tri());
    }

    /// Whether some rows are left out.
    public boolean isFiltered() {
        return !(champ() + cible() + auteur() + etat() + texte()).isEmpty();
    }
}
