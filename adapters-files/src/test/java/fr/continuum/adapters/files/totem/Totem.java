package fr.continuum.adapters.files.totem;

import fr.continuum.application.testing.InMemoryContent;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Writes small budget documents, of a town that does not exist. By default a voted administrative account of 2025.
public final class Totem {

    public static final String LINE = """
            <LigneBudget><Nature V="6161"/><Fonction V="020"/><ContNat V="011"/><ArtSpe V="false"/>\
            <CodRD V="D"/><MtReal V="10.00"/><OpBudg V="0"/></LigneBudget>""";

    private String declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private String namespace = " xmlns=\"http://www.minefi.gouv.fr/cp/demat/docbudgetaire\"";
    private String heading =
            "<DteStr V=\"2026-03-28\"/><LibelleColl V=\"VILLE D'ESSAI\"/><IdColl V=\"21930001100015\"/>";
    private String budgetHeading =
            "<LibelleEtab V=\"BUDGET PRINCIPAL\"/><IdEtab V=\"21930001100015\"/><CodBud V=\"00\"/>"
                    + "<Nomenclature V=\"M57-M57_A\"/>";
    private String block = "<NatDec V=\"09\"/><Exer V=\"2025\"/><ProjetBudget V=\"false\"/><NatFonc V=\"3\"/>"
            + "<CodTypBud V=\"P\"/>";
    private final List<String> body = new ArrayList<>();
    private String annexes = "";

    public static Totem document() {
        return new Totem();
    }

    /// A document whose only line holds this.
    public static Totem withLine(String children) {
        return document().line(children);
    }

    public Totem declaration(String text) {
        declaration = text;
        return this;
    }

    public Totem withoutNamespace() {
        namespace = "";
        return this;
    }

    public Totem heading(String children) {
        heading = children;
        return this;
    }

    public Totem budgetHeading(String children) {
        budgetHeading = children;
        return this;
    }

    public Totem block(String children) {
        block = children;
        return this;
    }

    public Totem line(String children) {
        return body("<LigneBudget>" + children + "</LigneBudget>");
    }

    public Totem body(String elements) {
        body.add(elements);
        return this;
    }

    public Totem annexes(String children) {
        annexes = "<Annexes>" + children + "</Annexes>";
        return this;
    }

    public String budget() {
        return "<Budget>\n<EnTeteBudget>" + budgetHeading + "</EnTeteBudget>\n<BlocBudget>" + block + "</BlocBudget>\n"
                + "<InformationsGenerales><Information Code=\"Pop\" V=\"1 300,29\"/></InformationsGenerales>\n"
                + String.join("\n", body) + "\n" + annexes + "</Budget>";
    }

    public String root() {
        return "<DocumentBudgetaire" + namespace + ">\n<EnTeteDocBudgetaire>" + heading + "</EnTeteDocBudgetaire>\n"
                + budget() + "\n</DocumentBudgetaire>";
    }

    public String xml() {
        return declaration + "\n" + root();
    }

    public InMemoryContent content() {
        return content(StandardCharsets.UTF_8);
    }

    public InMemoryContent content(Charset charset) {
        return new InMemoryContent("budget.xml", xml().getBytes(charset));
    }
}
