package fr.continuum.adapters.web.page;

import fr.continuum.adapters.web.reading.PublishedFigures;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.Figures;
import fr.continuum.application.port.Registers.KnownAuthority;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.thymeleaf.context.LazyContextVariable;

/// What the frame of every page asks for: who reads, where, and how figures are said.
@ControllerAdvice(annotations = Controller.class)
final class Frame {

    private final PublishedFigures figures;

    Frame(PublishedFigures figures) {
        this.figures = figures;
    }

    @ModelAttribute("say")
    Figures figures(Locale locale) {
        return Figures.in(locale);
    }

    @ModelAttribute("viewer")
    @Nullable
    SignedIn viewer(@AuthenticationPrincipal @Nullable SignedIn viewer) {
        return viewer;
    }

    /// Asked for by pages alone: files and answers have no head.
    @ModelAttribute("paper")
    @Nullable
    LazyContextVariable<Paper> paper(@AuthenticationPrincipal @Nullable SignedIn viewer, HttpServletRequest request) {
        return viewer == null
                ? null
                : new LazyContextVariable<>() {
                    @Override
                    protected Paper loadValue() {
                        return Paper.of(viewer, request, figures);
                    }
                };
    }

    /// The authority the address names, which ways to other pages keep; empty where it names none, where there is
    /// no other, and where the account does not see it.
    @ModelAttribute("whom")
    LazyContextVariable<String> whom(@AuthenticationPrincipal @Nullable SignedIn viewer, HttpServletRequest request) {
        return new LazyContextVariable<>() {
            @Override
            protected String loadValue() {
                String asked = request.getParameter("autorite");
                if (viewer == null || asked == null || asked.isEmpty()) {
                    return "";
                }
                List<KnownAuthority> seen = figures.authorities(viewer);
                return seen.size() > 1
                                && seen.stream()
                                        .anyMatch(one -> one.siren().value().equals(asked))
                        ? asked
                        : "";
            }
        };
    }

    /// The first part of the address: which entry of the navigation is current. Budgets stand among the documents
    /// they add up, and what a ledger is held against among the documents it is held against, drafts and charts
    /// too; what a night reads feeds with stands among the nights.
    @ModelAttribute("here")
    String here(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        int second = path.indexOf('/', 1);
        String first = second < 0 ? path : path.substring(0, second);
        return switch (first) {
            case "/budgets", "/rapprochement", "/recoupement", "/force-des-liens", "/verifier", "/referentiels" ->
                "/documents";
            case "/flux" -> "/nuits";
            case "/continuum" -> "/plan";
            case "/ce-que-sert-mon-travail", "/ce-qui-a-change" -> "/";
            default -> first;
        };
    }
}
