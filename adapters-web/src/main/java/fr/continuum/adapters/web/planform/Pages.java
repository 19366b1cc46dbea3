package fr.continuum.adapters.web.planform;

import fr.continuum.adapters.web.planform.PlanDesk.Result;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/// What pages of forms share.
final class Pages {

    private Pages() {}

    /// Where a plan is begun, for whoever asks to change what is not there.
    static String begin(Sheet sheet) {
        return to(sheet.place().page("/plan/commencer"));
    }

    /// @param address encoded already
    static String to(String address) {
        return "redirect:" + address;
    }

    /// Where what stands at one place is put in order.
    ///
    /// @param sous code of the element above; empty at the top of the plan
    static String order(Sheet sheet, String sous) {
        UriComponentsBuilder address =
                UriComponentsBuilder.fromUriString(sheet.place().page("/plan/ordre"));
        return sous.isEmpty()
                ? address.encode().toUriString()
                : address.queryParam("sous", "{sous}")
                        .encode()
                        .buildAndExpand(sous)
                        .toUriString();
    }

    /// Where what was kept is read, and said to be kept.
    static String kept(RedirectAttributes after, String address) {
        after.addFlashAttribute("written", true);
        return to(address);
    }

    static void status(HttpServletResponse response, Result.Shown shown) {
        response.setStatus(
                switch (shown.because()) {
                    case ASKED -> HttpStatus.OK.value();
                    case REFUSED -> HttpStatus.UNPROCESSABLE_CONTENT.value();
                    case CHANGED_MEANWHILE -> HttpStatus.CONFLICT.value();
                });
    }

    static void fill(Model model, Sheet sheet, FormView form) {
        model.addAttribute("sheet", sheet);
        model.addAttribute("place", sheet.place());
        model.addAttribute("form", form);
    }

    /// The view that only answers what is being typed: the answer, and where they come or go the fields of a
    /// revision.
    static String answer(Model model, Sheet sheet, Typed typed, Answer answer) {
        return answer(model, sheet, typed, answer, "ecrire-reponse");
    }

    /// @param template whose fragment `essai` says more
    static String answer(Model model, Sheet sheet, Typed typed, Answer answer, String template) {
        fill(model, sheet, FormView.answered(typed, answer));
        model.addAttribute("turned", typed.has(TypedRevision.SHOWN, "oui") != answer.revises());
        return template + " :: essai";
    }
}
