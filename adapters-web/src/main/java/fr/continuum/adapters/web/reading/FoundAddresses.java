package fr.continuum.adapters.web.reading;

import fr.continuum.adapters.web.security.Operation;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.search.Findable;
import fr.continuum.application.search.Found;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.KeyField;
import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/// Where what was found leads: its page, or the list it stands in.
public final class FoundAddresses {

    /// State of a post that is there no more: it leads to what it leaves to others.
    private static final String CLOSED = "CLOSED";

    /// State of a department that contributes nothing: it leads to what it steers.
    private static final String STEERS = "STEERS";

    private FoundAddresses() {}

    /// Where it leads this reader: a partner's own interventions have a page of theirs.
    ///
    /// @param autorite as addresses name it; empty before the first document of any has come
    public static String of(SignedIn viewer, Findable found, String autorite) {
        return found.what() instanceof Found.OfContribution(var id) && !viewer.may(Operation.READ_CONTRIBUTIONS)
                ? at("/partenaire/fiche", autorite, "code", id.code())
                : of(found, autorite);
    }

    private static String of(Findable found, String autorite) {
        return switch (found.what()) {
            case Found.Element(String code, var _) -> at("/plan/element", autorite, "code", code);
            case Found.OfPledge(String code) -> at("/plan/element", autorite, "code", code);
            case Found.OfContribution(var id) ->
                at("/contributions/fiche", autorite, "genre", Ways.name(id.kind()), "code", id.code());
            case Found.Need _ -> at("/contributions/besoins", autorite);
            case Found.OfIndicator(String code) -> at("/indicateurs/fiche", autorite, "code", code);
            case Found.Policy(String code, var document) ->
                at("/documents/" + document + "/cles", "", "dimension", "politique", "ou", "relie", "cible", code);
            case Found.BudgetCode(KeyField field, String code, var document, Flow flow) ->
                at(
                        "/documents/" + document + "/cles",
                        "",
                        "sens",
                        flow.code(),
                        field == KeyField.FUNCTION ? "fonction" : field.code() + "-contient",
                        code);
            case Found.OfFinding(var rule, String subject, var _, var _) ->
                at("/constats", autorite, "regle", rule.id(), "sujet", subject);
            case Found.OfFindings(var rule, String about, boolean whole, var _, var _, String asked) ->
                at("/constats", autorite, "regle", rule.id(), whole ? "sujet" : "texte", about, "mots", asked);
            case Found.OfWaiver(var rule, String subject) ->
                at("/constats", autorite, "regle", rule.id(), "sujet", subject, "derogation", "mis-de-cote");
            case Found.OfTerritory(var level, String code) ->
                at("/plan", autorite, "vue", "liste", "territoire", level + " " + code);
            case Found.OfTimeUse(String code, var year) ->
                at("/personnel/temps", autorite, "annee", year.toString()) + "#usage-"
                        + UriUtils.encode(code, StandardCharsets.UTF_8);
            case Found.Document(var sha, var _) -> "/documents/" + sha;
            case Found.OfPost(String code)
            when found.state().equals(CLOSED) -> at("/personnel/postes", autorite, "poste-contient", code);
            case Found.OfPost _ -> at("/plan", autorite, "vue", "liste", "texte", found.title());
            case Found.Department(String name)
            when found.state().equals(STEERS) -> at("/plan", autorite, "vue", "liste", "tient", name);
            case Found.Department(String name) -> at("/contributions", autorite, "direction", name);
        };
    }

    private static String at(String path, String autorite, String... said) {
        StringBuilder address = new StringBuilder(path);
        String before = "?";
        if (!autorite.isEmpty()) {
            address.append("?autorite=").append(autorite);
            before = "&";
        }
        for (int i = 0; i < said.length; i += 2) {
            address.append(before)
                    .append(said[i])
                    .append('=')
                    .append(UriUtils.encode(said[i + 1], StandardCharsets.UTF_8));
            before = "&";
        }
        return address.toString();
    }
}
