package fr.continuum.adapters.web.importing;

import fr.continuum.adapters.web.held.HoldingPlace;
import fr.continuum.adapters.web.held.HoldingPlace.Held;
import fr.continuum.adapters.web.mapping.Headers;
import fr.continuum.adapters.web.mapping.Keeping;
import fr.continuum.adapters.web.mapping.LayoutForm;
import fr.continuum.adapters.web.reading.Owners;
import fr.continuum.adapters.web.reading.ProfileShelf;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.contribution.ImportContributionFile;
import fr.continuum.application.mapping.ContributionField;
import fr.continuum.application.mapping.ContributionProfile;
import fr.continuum.application.mapping.ProfileName;
import fr.continuum.application.port.ContributionFileReader;
import fr.continuum.application.port.ContributionFileReader.Column;
import fr.continuum.application.port.ContributionFileReader.Feed;
import fr.continuum.application.port.ContributionFileReader.Guess;
import fr.continuum.application.port.ContributionFileReader.Proposal;
import fr.continuum.application.port.ContributionProfiles.Kept;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The second step: what the columns are, beside the first rows as they would be read. Every change is said to the
/// server, which keeps it with the file: the page is the same without JavaScript.
@Controller
class ImportColumnPages {

    /// How many rows are shown.
    private static final int SHOWN = 10;

    private final HoldingPlace<Draft> place;
    private final ContributionFileReader reader;
    private final ImportColumnsReading reading;
    private final ProfileShelf shelf;
    private final ImportContributionFile imports;
    private final Owners owners;

    ImportColumnPages(
            HoldingPlace<Draft> place,
            ContributionFileReader reader,
            ImportColumnsReading reading,
            ProfileShelf shelf,
            ImportContributionFile imports,
            Owners owners) {
        this.imports = imports;
        this.owners = owners;
        this.place = place;
        this.reader = reader;
        this.reading = reading;
        this.shelf = shelf;
    }

    @GetMapping("/contributions/importer/colonnes")
    String columns(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String depot,
            HttpSession session,
            Locale locale,
            Model model)
            throws IOException {
        Held<Draft> held = held(place, session, depot);
        Feed feed = feed(held, viewer);
        model.addAttribute(
                "view",
                reading.of(held, reader.preview(held.file(), held.draft().profile(), feed, SHOWN), locale));
        model.addAttribute("elements", feed.names().labels());
        return "importer-colonnes";
    }

    private Feed feed(Held<Draft> held, SignedIn viewer) {
        return imports.feed(owners.of(viewer, held.draft().autorite()).owner(), viewer.getUsername());
    }

    /// @throws DepositGone where this session has no such file
    static Held<Draft> held(HoldingPlace<Draft> place, HttpSession session, String depot) {
        return place.find(session.getId(), depot)
                .filter(held -> held.file().isOpen())
                .orElseThrow(DepositGone::new);
    }

    @PostMapping("/contributions/importer/colonnes")
    ModelAndView say(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String depot,
            @RequestParam MultiValueMap<String, String> values,
            HttpSession session,
            RedirectAttributes after)
            throws IOException {
        Held<Draft> held = held(place, session, depot);
        ColumnForm form = new ColumnForm(values);
        ContributionProfile before = held.draft().profile();
        ContributionProfile said = form.profile(before);
        boolean afresh = form.asked().equals("deviner");
        if (afresh || !LayoutForm.isSameTable(before.layout(), said.layout())) {
            guess(held, said, afresh, viewer, session);
        } else if (!said.equals(before)) {
            place.change(session.getId(), depot, draft -> draft.saying(said));
        }
        if (form.asked().equals("garder")) {
            keep(viewer, session, depot, values, after);
        }
        return ImportDropPages.next(form.asked().equals("effet") ? "effet" : "colonnes", depot);
    }

    /// Another table has other columns: those that are there too stay, the others are guessed.
    private void guess(Held<Draft> held, ContributionProfile said, boolean afresh, SignedIn viewer, HttpSession session)
            throws IOException {
        Proposal proposal = reader.propose(held.file(), said.kind(), Optional.of(said.layout()), feed(held, viewer));
        List<Guess> guesses = new ArrayList<>();
        List<Column> there = List.of();
        if (proposal instanceof Proposal.Proposed proposed) {
            guesses.addAll(proposed.guesses());
            there = proposed.preview().columns();
        }
        ContributionProfile next = afresh ? withColumns(said, Map.of()) : withColumns(said, kept(said, there));
        ContributionProfile guessed = with(next, guesses);
        place.change(
                session.getId(), held.token(), draft -> draft.saying(guessed).guessing(guesses));
    }

    private static Map<ContributionField, String> kept(ContributionProfile said, List<Column> there) {
        Map<ContributionField, String> kept = new EnumMap<>(ContributionField.class);
        said.columns().forEach((field, column) -> {
            if (there.isEmpty() || there.stream().anyMatch(one -> Headers.areSame(one.header(), column))) {
                kept.put(field, column);
            }
        });
        return kept;
    }

    private static ContributionProfile with(ContributionProfile profile, List<Guess> guesses) {
        Map<ContributionField, String> columns = new EnumMap<>(ContributionField.class);
        columns.putAll(profile.columns());
        for (Guess guess : guesses) {
            boolean free = columns.values().stream().noneMatch(column -> Headers.areSame(column, guess.column()));
            if (free && profile.constant(guess.field()).isEmpty()) {
                columns.putIfAbsent(guess.field(), guess.column());
            }
        }
        return withColumns(profile, columns);
    }

    private static ContributionProfile withColumns(
            ContributionProfile profile, Map<ContributionField, String> columns) {
        Set<ContributionField> optional = EnumSet.noneOf(ContributionField.class);
        profile.optional().stream().filter(columns::containsKey).forEach(optional::add);
        return new ContributionProfile(
                profile.name(),
                profile.kind(),
                profile.layout(),
                columns,
                profile.constants(),
                profile.values(),
                optional,
                columns.containsKey(ContributionField.CODE) ? profile.rows().withCodeOf(List.of()) : profile.rows());
    }

    /// Keeps the profile under a name, at any step.
    @PostMapping("/contributions/importer/profil")
    ModelAndView keepOnly(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String depot,
            @RequestParam MultiValueMap<String, String> values,
            HttpSession session,
            RedirectAttributes after)
            throws IOException {
        keep(viewer, session, depot, values, after);
        String step = String.valueOf(values.getFirst("retour"));
        return ImportDropPages.next(List.of("effet", "fait").contains(step) ? step : "colonnes", depot);
    }

    private void keep(
            SignedIn viewer,
            HttpSession session,
            String depot,
            MultiValueMap<String, String> values,
            RedirectAttributes after)
            throws IOException {
        Held<Draft> held = place.find(session.getId(), depot).orElseThrow(DepositGone::new);
        String typed = Optional.ofNullable(values.getFirst("nom")).orElse("");
        Optional<ProfileName> name = ProfileName.of(typed);
        if (name.isEmpty()) {
            after.addFlashAttribute("keeping", new Keeping("NO_NAME", typed));
            return;
        }
        boolean replace = values.containsKey("remplacer") || held.draft().kept().equals(name);
        Kept kept = shelf.keep(
                viewer, name.get(), held.draft().profile().called(name.get().value()), replace);
        if (kept == Kept.DONE) {
            place.change(session.getId(), depot, draft -> draft.keptAs(name.get()));
        }
        after.addFlashAttribute("keeping", new Keeping(kept.name(), name.get().value()));
    }
}
