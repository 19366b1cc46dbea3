package fr.continuum.adapters.web.feed;

import fr.continuum.adapters.web.held.HoldingPlace;
import fr.continuum.adapters.web.held.HoldingPlace.Held;
import fr.continuum.adapters.web.mapping.Headers;
import fr.continuum.adapters.web.mapping.Keeping;
import fr.continuum.adapters.web.mapping.LayoutForm;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.feed.KeepFeedProfile;
import fr.continuum.application.feed.TryFeedProfile;
import fr.continuum.application.feed.TryFeedProfile.Tried;
import fr.continuum.application.mapping.FeedField;
import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.application.mapping.ProfileName;
import fr.continuum.application.port.FeedSampleReader;
import fr.continuum.application.port.FeedSampleReader.Column;
import fr.continuum.application.port.FeedSampleReader.Proposal;
import fr.continuum.domain.shared.Sha256;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The second step: what the columns of the sample are, beside its first rows as a night would read them; then the
/// profile is kept, and the sample let go. Every change is said to the server: the page is the same without
/// JavaScript.
@Controller
class FeedColumnPages {

    private final HoldingPlace<FeedDraft> place;
    private final FeedSampleReader samples;
    private final TryFeedProfile trials;
    private final KeepFeedProfile keeping;
    private final FeedColumnsReading reading;

    FeedColumnPages(
            HoldingPlace<FeedDraft> place,
            FeedSampleReader samples,
            TryFeedProfile trials,
            KeepFeedProfile keeping,
            FeedColumnsReading reading) {
        this.place = place;
        this.samples = samples;
        this.trials = trials;
        this.keeping = keeping;
        this.reading = reading;
    }

    @GetMapping("/flux/colonnes")
    String columns(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String depot,
            HttpSession session,
            Locale locale,
            Model model)
            throws IOException {
        Held<FeedDraft> held = held(viewer, session, depot);
        model.addAttribute("view", reading.of(held, tried(held), locale));
        return "flux-colonnes";
    }

    private Tried tried(Held<FeedDraft> held) throws IOException {
        return trials.tried(held.file(), held.draft().profile(), held.draft().standsFor(), FeedColumnsReading.SHOWN);
    }

    /// @throws SampleGone where this session has no such sample
    private Held<FeedDraft> held(SignedIn viewer, HttpSession session, String depot) {
        Held<FeedDraft> held = place.find(session.getId(), depot)
                .filter(one -> one.file().isOpen())
                .orElseThrow(SampleGone::new);
        FeedDesk.require(viewer, held.draft().profile().kind());
        return held;
    }

    @PostMapping("/flux/colonnes")
    String say(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String depot,
            @RequestParam MultiValueMap<String, String> values,
            HttpSession session,
            RedirectAttributes after)
            throws IOException {
        Held<FeedDraft> held = held(viewer, session, depot);
        FeedForm form = new FeedForm(values);
        FeedProfile before = held.draft().profile();
        FeedProfile said = form.profile(before, held.draft().base().map(FeedDraft.Base::profile), headers(held));
        boolean afresh = form.asked().equals("deviner");
        if (afresh || !LayoutForm.isSameTable(before.layout(), said.layout())) {
            guess(held, said, afresh, session);
        } else if (!said.equals(before)) {
            place.change(session.getId(), depot, draft -> draft.saying(said));
        }
        return form.asked().equals("garder")
                ? keep(session, depot, new LayoutForm(values).value("nom"), after)
                : back(depot);
    }

    private List<String> headers(Held<FeedDraft> held) throws IOException {
        return tried(held).preview().columns().stream().map(Column::header).toList();
    }

    private static String back(String depot) {
        return "redirect:/flux/colonnes?depot=" + depot;
    }

    /// Another table has other columns: those that are there too stay, the others are guessed.
    private void guess(Held<FeedDraft> held, FeedProfile said, boolean afresh, HttpSession session) throws IOException {
        Map<FeedField, List<String>> columns = new EnumMap<>(FeedField.class);
        Set<FeedField> guessed = EnumSet.noneOf(FeedField.class);
        if (samples.propose(held.file(), said.kind(), Optional.of(said.layout()))
                instanceof Proposal.Proposed(FeedProfile proposed, Set<FeedField> byHeader)) {
            List<String> there =
                    trials.tried(held.file(), said, held.draft().standsFor(), 0).preview().columns().stream()
                            .map(Column::header)
                            .toList();
            said.columns().forEach((field, names) -> {
                if (!afresh && names.stream().anyMatch(name -> isAmong(name, there))) {
                    columns.put(field, names);
                }
            });
            proposed.columns().forEach((field, names) -> {
                boolean free =
                        columns.values().stream().flatMap(List::stream).noneMatch(column -> isAmong(column, names));
                if (free && said.constant(field).isEmpty() && columns.putIfAbsent(field, names) == null) {
                    guessed.add(field);
                }
            });
            guessed.retainAll(byHeader);
        }
        Set<FeedField> optional = EnumSet.noneOf(FeedField.class);
        said.optional().stream().filter(columns::containsKey).forEach(optional::add);
        FeedProfile next = said.reading(columns, optional);
        place.change(session.getId(), held.token(), draft -> draft.guessing(next, guessed));
    }

    private static boolean isAmong(String header, List<String> headers) {
        return headers.stream().anyMatch(one -> Headers.areSame(one, header));
    }

    private String keep(HttpSession session, String depot, String typed, RedirectAttributes after) throws IOException {
        FeedDraft draft =
                place.find(session.getId(), depot).orElseThrow(SampleGone::new).draft();
        Optional<ProfileName> name = ProfileName.of(typed);
        if (name.isEmpty()) {
            after.addFlashAttribute("keeping", new Keeping("NO_NAME", typed));
            return back(depot);
        }
        Optional<Sha256> seen =
                draft.base().filter(base -> base.name().equals(name.get())).map(FeedDraft.Base::seen);
        return switch (keeping.keep(new KeepFeedProfile.Request(name.get(), draft.profile(), seen, false))) {
            case KeepFeedProfile.Outcome.Done _ -> {
                place.letGo(session.getId(), depot);
                after.addFlashAttribute(
                        "keeping", new Keeping("DONE", name.get().value()));
                yield "redirect:/flux/fiche?nom=" + name.get();
            }
            case KeepFeedProfile.Outcome.Incomplete _ -> refused("INCOMPLETE", name.get(), depot, after);
            case KeepFeedProfile.Outcome.Unusable(var faults) -> {
                after.addFlashAttribute("unkept", faults);
                yield back(depot);
            }
            case KeepFeedProfile.Outcome.NotKept(var because) -> refused(because.name(), name.get(), depot, after);
        };
    }

    private static String refused(String outcome, ProfileName name, String depot, RedirectAttributes after) {
        after.addFlashAttribute("keeping", new Keeping(outcome, name.value()));
        return back(depot);
    }

    /// Throws the sample away.
    @PostMapping("/flux/abandonner")
    String giveUp(@RequestParam(defaultValue = "") String depot, HttpSession session) {
        place.letGo(session.getId(), depot);
        return "redirect:/flux";
    }
}
