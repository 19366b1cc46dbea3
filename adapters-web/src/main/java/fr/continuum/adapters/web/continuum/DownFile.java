package fr.continuum.adapters.web.continuum;

import fr.continuum.adapters.web.continuum.DownPage.View;
import fr.continuum.adapters.web.continuum.MeansTree.Row;
import fr.continuum.adapters.web.continuum.MeansTree.Trained;
import fr.continuum.adapters.web.list.Ask;
import fr.continuum.adapters.web.list.Column;
import fr.continuum.adapters.web.list.ListFiles;
import fr.continuum.adapters.web.list.ListTable;
import fr.continuum.adapters.web.list.Look;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.consultation.MoneyOverTime.Told;
import fr.continuum.domain.workforce.GainedTime.ServedTime;
import fr.continuum.domain.workforce.TrainingVolume;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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

/// The way down as a file: the tree that is on screen, row by row, in its order. Rows hold what is below them, so that
/// nothing of it is added up.
@Controller
class DownFile {

    private static final ListTable<Row> TABLE = new ListTable<>(
            "continuum.down.title",
            "ce-que-recoit",
            List.of(
                    Column.text(
                            "niveau", "continuum.down.level", row -> row.step().levelName()),
                    Column.text(
                            "code",
                            "col.code",
                            row -> row.step().element().code().value()),
                    Column.text(
                            "quoi",
                            "continuum.down.what",
                            row -> row.step().element().label()),
                    euros("au-moins", "plan.objective.years.least", Told::leastCents),
                    euros("au-plus", "plan.objective.years.most", Told::mostCents),
                    euros("relie", "continuum.down.linked", Told::tracedCents),
                    euros("ambigu", "plan.objective.years.ambiguous", Told::ambiguousCents),
                    Column.count(
                            "contributions",
                            "continuum.down.deeds",
                            row -> row.cost().count()),
                    Column.<Row>euros(
                                    "cout",
                                    "continuum.cost",
                                    row -> row.cost().count() == row.cost().unknown()
                                            ? OptionalLong.empty()
                                            : OptionalLong.of(row.cost().cents()))
                            .notSummed(),
                    Column.number(
                            "heures",
                            "workforce.serving.hours",
                            row -> Optional.ofNullable(row.time()).map(ServedTime::hours)),
                    Column.number(
                            "jours",
                            "workforce.trainee-days",
                            row -> Optional.ofNullable(row.trained())
                                    .map(Trained::volume)
                                    .map(TrainingVolume::days))),
            Map.of());

    private final DownPage page;
    private final ListFiles files;

    DownFile(DownPage page, ListFiles files) {
        this.page = page;
        this.files = files;
    }

    @GetMapping(path = "/continuum/bas", params = Ask.FORMAT)
    void file(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String quoi,
            @RequestParam(defaultValue = "") String exercice,
            @RequestParam(defaultValue = "") String montant,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        ExtendedModelMap shown = new ExtendedModelMap();
        page.down(viewer, autorite, code, quoi, exercice, montant, locale, shown);
        View view = shown.getAttribute("view") instanceof View told ? told : null;
        List<Row> rows = view == null ? List.of() : view.rows();
        Ask ask = Ask.of(request);
        Look<Row> look = TABLE.look(ask, rows.size(), rows);
        files.send(look, view == null ? "" : view.look().authority().name(), ask, locale, response);
    }

    private static Column<Row> euros(String key, String label, ToLongFunction<Told> cents) {
        return Column.<Row>euros(key, label, row -> OptionalLong.of(cents.applyAsLong(row.told())))
                .notSummed();
    }
}
