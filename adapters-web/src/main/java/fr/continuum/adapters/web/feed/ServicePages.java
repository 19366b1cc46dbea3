package fr.continuum.adapters.web.feed;

import fr.continuum.adapters.web.feed.ServiceRows.Row;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.reading.PublishedFigures;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.feed.NameServices;
import fr.continuum.application.mapping.FeedKind;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.KeptServiceNames;
import fr.continuum.application.port.KeptServiceNames.Kept;
import fr.continuum.application.port.KeptServiceNames.Written;
import fr.continuum.application.port.Registers.KnownAuthority;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/// What the services of ledgers are called. Whoever keeps the feeds of money names them; every reader sees how they
/// are called.
@Controller
class ServicePages {

    private static final String PATH = "/flux/services";

    private final PublishedFigures figures;
    private final KeptServiceNames list;
    private final NameServices naming;
    private final ServiceRows rows;

    ServicePages(PublishedFigures figures, KeptServiceNames list, NameServices naming, ServiceRows rows) {
        this.figures = figures;
        this.list = list;
        this.naming = naming;
        this.rows = rows;
    }

    /// @param authorities those the names may be of; none where there is no choice
    /// @param pour SIREN of the one they are of; empty for every authority that says no other
    /// @param seen version of the list
    /// @param faults why rows of it name nothing
    /// @param mayName whether this account may write it
    record View(
            List<KnownAuthority> authorities,
            String pour,
            List<Row> rows,
            String seen,
            List<FileFault> faults,
            boolean mayName) {}

    /// Why what was written is not kept.
    ///
    /// @param name of the message
    /// @param code of the service it is about; empty where it is about none
    /// @param newCode what was written in the last row
    /// @param newName likewise
    record Trouble(String name, String code, String newCode, String newName) {

        static final Trouble NONE = new Trouble("", "", "", "");
    }

    @GetMapping(PATH)
    ModelAndView services(@AuthenticationPrincipal SignedIn viewer, @RequestParam(defaultValue = "") String pour)
            throws IOException {
        return page(view(viewer, pour, Map.of()), Trouble.NONE);
    }

    private static ModelAndView page(View view, Trouble trouble) {
        return new ModelAndView("flux-services").addObject("view", view).addObject("trouble", trouble);
    }

    /// @param written names somebody just wrote, by code
    private View view(SignedIn viewer, String pour, Map<String, String> written) throws IOException {
        List<KnownAuthority> all = figures.authorities(viewer);
        Optional<KnownAuthority> whose = whose(viewer, all, pour);
        Written now = list.written();
        List<Row> told =
                rows.of(whose.map(List::of).orElse(all), whose.map(KnownAuthority::siren), now.known()).stream()
                        .map(row -> written.containsKey(row.code()) ? row.called(written.get(row.code())) : row)
                        .toList();
        return new View(
                all.size() > 1 ? all : List.of(),
                whose.map(one -> one.siren().value()).orElse(""),
                told,
                now.version().value(),
                now.known().faults(),
                FeedDesk.mayKeep(viewer, FeedKind.LEDGER));
    }

    private static Optional<KnownAuthority> whose(SignedIn viewer, List<KnownAuthority> all, String pour) {
        String only = pour.isEmpty() ? viewer.account().authority() : pour;
        if (only.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(all.stream()
                .filter(one -> one.siren().value().equals(only))
                .findFirst()
                .orElseThrow(() -> new NotHere("gone.authority", only)));
    }

    @PostMapping(PATH)
    ModelAndView name(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String pour,
            @RequestParam(defaultValue = "") String vu,
            @RequestParam MultiValueMap<String, String> values,
            RedirectAttributes after)
            throws IOException {
        FeedDesk.require(viewer, FeedKind.LEDGER);
        Optional<Siren> whose = whose(viewer, figures.authorities(viewer), pour).map(KnownAuthority::siren);
        Map<String, String> names = names(values);
        return switch (naming.name(new NameServices.Request(whose, names, seen(vu)))) {
            case NameServices.Outcome.Done(int changed) -> {
                after.addFlashAttribute("changed", changed);
                yield new ModelAndView("redirect:"
                        + UriComponentsBuilder.fromPath(PATH)
                                .queryParamIfPresent("pour", Optional.of(pour).filter(said -> !said.isEmpty()))
                                .toUriString());
            }
            case NameServices.Outcome.Wrong(String code, NameServices.Fault fault) ->
                refused(viewer, pour, names, trouble(fault.name(), code, values));
            case NameServices.Outcome.NotKept(Kept because) ->
                refused(viewer, pour, names, trouble(because.name(), "", values));
        };
    }

    private ModelAndView refused(SignedIn viewer, String pour, Map<String, String> names, Trouble trouble)
            throws IOException {
        ModelAndView page = page(view(viewer, pour, names), trouble);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /// What somebody wrote: a code, its name and the one it had when the form was made stand at the same place
    /// among those sent. A name that is as it was says nothing, so that it takes away nothing somebody else wrote
    /// meanwhile.
    private static Map<String, String> names(MultiValueMap<String, String> values) {
        List<String> codes = values.getOrDefault("code", List.of());
        List<String> said = values.getOrDefault("nom", List.of());
        List<String> before = values.getOrDefault("avant", List.of());
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(codes.size(), said.size()); i++) {
            if (i >= before.size() || !said.get(i).strip().equals(before.get(i).strip())) {
                names.put(codes.get(i).strip(), said.get(i));
            }
        }
        return names;
    }

    private static Trouble trouble(String name, String code, MultiValueMap<String, String> values) {
        return new Trouble(name, code, last(values, "code"), last(values, "nom"));
    }

    private static String last(MultiValueMap<String, String> values, String name) {
        List<String> all = values.getOrDefault(name, List.of());
        return all.isEmpty() ? "" : all.getLast();
    }

    /// What nobody can have seen, where the form says no fingerprint.
    private static Sha256 seen(String vu) {
        return vu.matches("[0-9a-f]{64}") ? new Sha256(vu) : Sha256.of("seen by nobody");
    }
}
