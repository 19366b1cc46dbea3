package fr.continuum.adapters.web.charter;

import fr.continuum.adapters.web.charter.Samples.Row;
import fr.continuum.adapters.web.list.Ask;
import fr.continuum.adapters.web.list.ListFiles;
import fr.continuum.adapters.web.list.Look;
import fr.continuum.adapters.web.page.Paging;
import fr.continuum.adapters.web.plan.MapSample;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// How everything looks: colours, letters, tables, states, pictures, forms, what is told when there is nothing or when
/// something went wrong. Each part is the fragment other pages show, so that it cannot say what they no longer do.
@Controller
class CharterPage {

    private static final int PAGE = 2;
    private static final int PAGES = 5;
    private static final int ALL = 230;

    private final Samples samples;
    private final MapSample maps;
    private final ListFiles files;

    CharterPage(Samples samples, MapSample maps, ListFiles files) {
        this.samples = samples;
        this.maps = maps;
        this.files = files;
    }

    @GetMapping("/charte")
    String show(HttpServletRequest request, Locale locale, Model model) {
        Look<Row> look = look(Ask.of(request));
        model.addAttribute("buckets", samples.buckets());
        model.addAttribute("states", samples.states());
        model.addAttribute("ranges", samples.ranges());
        model.addAttribute("flow", samples.flow(locale));
        model.addAttribute("maps", maps.drawings());
        model.addAttribute("rows", look.rows());
        model.addAttribute("list", look.with(look.rows()));
        model.addAttribute("form", samples.form());
        model.addAttribute("refusals", samples.refusals(locale));
        model.addAttribute("paging", new Paging(PAGE, PAGES, ALL, "/charte", "/charte"));
        return "charte";
    }

    /// Its list as a file, like any other.
    @GetMapping(path = "/charte", params = Ask.FORMAT)
    void file(HttpServletRequest request, HttpServletResponse response, Locale locale) throws IOException {
        Ask ask = Ask.of(request);
        files.send(look(ask), "", ask, locale, response);
    }

    private Look<Row> look(Ask ask) {
        List<Row> rows = samples.rows();
        return samples.table().look(ask, rows.size(), rows);
    }
}
