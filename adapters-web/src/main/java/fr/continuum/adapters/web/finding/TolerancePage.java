package fr.continuum.adapters.web.finding;

import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.port.Registers.KnownAuthority;
import fr.continuum.application.port.Tolerances;
import fr.continuum.application.port.Tolerances.Said;
import fr.continuum.application.rule.SayTolerance;
import fr.continuum.domain.plan.Tolerance;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.shared.Owner;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/// What a completed action may still cost a year (R25): the authority says it, with its reason.
@Controller
class TolerancePage {

    /// Where what is said here says it comes from.
    private static final String SOURCE = "écran « Constats »";

    private final FindingDesk desk;
    private final Tolerances tolerances;
    private final SayTolerance tolerance;

    TolerancePage(FindingDesk desk, Tolerances tolerances, SayTolerance tolerance) {
        this.desk = desk;
        this.tolerances = tolerances;
        this.tolerance = tolerance;
    }

    /// @param inForce what the next night judges by
    /// @param own whether the authority said it itself
    /// @param past all it ever said, latest first
    /// @param amount as it was written
    /// @param refusal name of the message that says what is wrong; empty where nothing is
    record View(
            List<KnownAuthority> authorities,
            KnownAuthority authority,
            String rule,
            String sentence,
            Tolerance inForce,
            boolean own,
            List<Said> past,
            String amount,
            String reason,
            String refusal) {}

    @GetMapping("/constats/tolerance")
    String ask(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            Locale locale,
            Model model) {
        if (!desk.authorities(viewer).isEmpty() || !autorite.isEmpty()) {
            model.addAttribute("view", view(viewer, desk.authority(viewer, autorite), "", "", "", locale));
        }
        return "constats-tolerance";
    }

    @PostMapping("/constats/tolerance")
    String keep(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String montant,
            @RequestParam(defaultValue = "") String motif,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after) {
        KnownAuthority authority = desk.authority(viewer, autorite);
        OptionalLong cents = cents(montant);
        String refusal = cents.isEmpty()
                ? "AMOUNT_UNREADABLE"
                : switch (tolerance.say(new SayTolerance.Request(
                        Owner.of(authority.siren()), cents.getAsLong(), motif, viewer.getUsername(), SOURCE))) {
                    case SayTolerance.Outcome.Done _ -> "";
                    case SayTolerance.Outcome.Refused(var because) -> because.name();
                };
        if (refusal.isEmpty()) {
            after.addFlashAttribute("kept", true);
            return "redirect:"
                    + UriComponentsBuilder.fromPath("/constats/tolerance")
                            .queryParam("autorite", authority.siren().value())
                            .toUriString();
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("view", view(viewer, authority, montant, motif, refusal, locale));
        return "constats-tolerance";
    }

    private View view(
            SignedIn viewer, KnownAuthority authority, String amount, String reason, String refusal, Locale locale) {
        List<Said> past = tolerances.timeline(Owner.of(authority.siren()));
        return new View(
                desk.authorities(viewer),
                authority,
                ContinuumRule.R25.id(),
                RuleRow.sentence(ContinuumRule.R25, locale),
                tolerances.inForce(authority.siren()),
                !past.isEmpty(),
                past,
                amount,
                reason,
                refusal);
    }

    /// An amount as people write it; empty where it is none.
    private static OptionalLong cents(String text) {
        String plain =
                text.replaceAll("[\\s\\u00a0\\u202f€]", "").replace('−', '-').replace(',', '.');
        return plain.matches("-?[0-9]{1,13}(\\.[0-9]{1,2})?")
                ? OptionalLong.of(new BigDecimal(plain).movePointRight(2).longValueExact())
                : OptionalLong.empty();
    }
}
