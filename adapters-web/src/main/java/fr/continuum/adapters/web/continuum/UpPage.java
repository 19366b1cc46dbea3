package fr.continuum.adapters.web.continuum;

import fr.continuum.adapters.web.reading.Addresses;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.reading.PublishedFigures;
import fr.continuum.adapters.web.reading.Vocabulary;
import fr.continuum.adapters.web.reading.Ways;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.Figures;
import fr.continuum.application.consultation.ContinuumSeen.KeyOfYear;
import fr.continuum.application.consultation.ContinuumSeen.Money;
import fr.continuum.application.port.Consultation;
import fr.continuum.domain.budget.BudgetLine;
import fr.continuum.domain.check.Subjects;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.target.Dimension;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// From anything that is done or paid, every way up to the promise.
@Controller
class UpPage {

    private final ContinuumReading reading;
    private final PublishedFigures figures;
    private final Vocabulary vocabulary;
    private final Consultation consultation;

    UpPage(ContinuumReading reading, PublishedFigures figures, Vocabulary vocabulary, Consultation consultation) {
        this.reading = reading;
        this.figures = figures;
        this.vocabulary = vocabulary;
        this.consultation = consultation;
    }

    /// @param look null where there is no authority or no plan yet
    /// @param deed the contribution asked about; null elsewhere
    /// @param key the budget key asked about; null elsewhere
    record View(
            @Nullable Look look,
            String kind,
            String code,
            @Nullable DeedView deed,
            @Nullable KeyView key,
            List<WayView> ways) {

        public boolean isAnswer() {
            return deed != null || key != null;
        }
    }

    /// How addresses name the kinds of contributions.
    record KindChoice(String value, ContributionKind kind) {}

    @GetMapping("/continuum/haut")
    String up(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String genre,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String cle,
            Locale locale,
            Model model) {
        String key = Subjects.in(Dimension.PLAN, cle.strip());
        Figures say = Figures.in(locale);
        model.addAttribute(
                "kinds",
                Arrays.stream(ContributionKind.values())
                        .map(kind -> new KindChoice(Ways.name(kind), kind))
                        .toList());
        View view = (key.isEmpty() ? reading.of(viewer, autorite, "", "") : reading.around(viewer, autorite, key))
                .map(look -> key.isEmpty() ? ofDeed(look, genre, code.strip(), locale) : ofKey(look, key, say))
                .orElseGet(() -> new View(null, genre, code, null, null, List.of()));
        model.addAttribute("view", view);
        return "continuum-haut";
    }

    private static View ofDeed(Look look, String genre, String code, Locale locale) {
        if (code.isEmpty()) {
            return new View(look, genre, code, null, null, List.of());
        }
        ContributionKind kind = Ways.kind(genre).orElseThrow(() -> new NotHere("continuum.gone.kind", genre));
        if (!ContributionId.isCode(code)) {
            throw new NotHere("continuum.gone.contribution", code);
        }
        ContributionId id = new ContributionId(kind, code);
        Contribution contribution = look.seen()
                .contributions()
                .find(id)
                .orElseThrow(() -> new NotHere("continuum.gone.contribution", code));
        return new View(
                look,
                genre,
                code,
                DeedView.of(look, contribution, locale),
                null,
                look.seen().continuum().up(id).stream()
                        .map(path -> WayView.of(look, id, path, Figures.in(locale)))
                        .toList());
    }

    private View ofKey(Look look, String subject, Figures say) {
        Money money = look.seen().money().orElseThrow(() -> new NotHere("continuum.gone.key"));
        KeyOfYear key =
                Optional.ofNullable(money.keys().get(subject)).orElseThrow(() -> new NotHere("continuum.gone.key"));
        Vocabulary.Codes labels = figures.document(
                        look.authority(), money.night(), key.reading().id().document())
                .map(vocabulary::of)
                .orElseGet(() -> vocabulary.of(key.reading()));
        return new View(
                look,
                "",
                "",
                null,
                KeyView.of(key, money.choice().measure(), labels, why(key)),
                look.seen().continuum().up(subject).stream()
                        .map(path -> WayView.of(look, path, key, say))
                        .toList());
    }

    private String why(KeyOfYear key) {
        return consultation.lines(key.reading().id(), key.key(), 1, 0).stream()
                .map(BudgetLine::ordinal)
                .map(ordinal -> Addresses.why(key.reading().id().document(), ordinal))
                .findFirst()
                .orElse("");
    }
}
