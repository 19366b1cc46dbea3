package fr.continuum.adapters.web.flow;

import fr.continuum.adapters.web.list.Ask;
import fr.continuum.adapters.web.list.Column;
import fr.continuum.adapters.web.list.ListFiles;
import fr.continuum.adapters.web.list.ListTable;
import fr.continuum.adapters.web.list.Look;
import fr.continuum.adapters.web.reading.PublishedFigures;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.Texts;
import fr.continuum.application.port.Registers.KnownAuthority;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The tables of the overview as a file: what is on screen, whatever is counted and however close it is looked at.
@Controller
class FlowFile {

    /// What is no money is counted in thousandths.
    private static final int SCALE = 3;

    private final FlowPage page;
    private final PublishedFigures figures;
    private final ListFiles files;
    private final Texts texts;

    FlowFile(FlowPage page, PublishedFigures figures, ListFiles files, Texts texts) {
        this.page = page;
        this.figures = figures;
        this.files = files;
        this.texts = texts;
    }

    /// @param between what it goes from and to, in words
    private record Row(String between, Pair pair) {}

    @GetMapping(path = Asked.PATH, params = Ask.FORMAT)
    void file(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "euros") String montrer,
            @RequestParam(defaultValue = "") String exercice,
            @RequestParam(defaultValue = "") String montant,
            @RequestParam(defaultValue = "") String quoi,
            @RequestParam(defaultValue = "") String par,
            @RequestParam(defaultValue = "") String depuis,
            @RequestParam(defaultValue = "") String politique,
            @RequestParam(name = "part-politique", defaultValue = "") String partPolitique,
            @RequestParam(defaultValue = "") String cible,
            @RequestParam(name = "part-plan", defaultValue = "") String partPlan,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        ExtendedModelMap shown = new ExtendedModelMap();
        page.show(
                viewer,
                autorite,
                montrer,
                exercice,
                montant,
                quoi,
                par,
                depuis,
                politique,
                partPolitique,
                cible,
                partPlan,
                locale,
                shown);
        List<Row> rows = shown.getAttribute("view") instanceof FlowView view ? rows(view) : List.of();
        boolean euros = shown.getAttribute("asked") instanceof Asked asked
                && asked.montrer().equals("euros");
        Ask ask = Ask.of(request);
        Look<Row> look = table(euros).look(ask, rows.size(), rows);
        files.send(
                look,
                figures.authority(viewer, autorite).map(KnownAuthority::name).orElse(""),
                ask,
                locale,
                response);
    }

    /// In the order of the page: from the middle to the plan, then what comes before.
    private List<Row> rows(FlowView view) {
        List<String> heads = view.heads().stream().map(head -> texts.say(head)).toList();
        List<Row> rows = new ArrayList<>();
        view.right().forEach(pair -> rows.add(new Row(heads.get(1) + " → " + heads.get(2), pair)));
        view.left().forEach(pair -> rows.add(new Row(heads.get(0) + " → " + heads.get(1), pair)));
        return rows;
    }

    private ListTable<Row> table(boolean euros) {
        return new ListTable<>(
                "flow.title",
                "flux",
                List.of(
                        Column.<Row>text("entre", "flow.file.between", Row::between),
                        Column.<Row>text(
                                "de", "flow.file.from", row -> row.pair().from().label()),
                        Column.<Row>text(
                                "vers", "flow.file.to", row -> row.pair().to().label()),
                        figure("ajouts", "flow.added.short", euros, Pair::added),
                        figure("reductions", "flow.reduced", euros, Pair::reduced),
                        figure("reste", "flow.net", euros, Pair::net),
                        Column.<Row>text(
                                "note",
                                "flow.file.note",
                                row -> row.pair().hidden() ? texts.say("workforce.hidden") : "")),
                Map.of());
    }

    /// What is hidden has no figure.
    private static Column<Row> figure(String key, String label, boolean euros, ToLongFunction<Pair> said) {
        return euros
                ? Column.<Row>euros(
                                key,
                                label,
                                row -> row.pair().hidden()
                                        ? OptionalLong.empty()
                                        : OptionalLong.of(said.applyAsLong(row.pair())))
                        .notSummed()
                : Column.<Row>number(
                        key,
                        label,
                        row -> row.pair().hidden()
                                ? Optional.empty()
                                : Optional.of(BigDecimal.valueOf(said.applyAsLong(row.pair()), SCALE)));
    }
}
