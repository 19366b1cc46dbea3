package fr.continuum.adapters.web.planform;

import fr.continuum.adapters.web.planform.PlanDesk.Result;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.ui.Model;

/// What a page of a form says that is its own; [FormRound] does what all of them do.
///
/// @param view template of the page
/// @param form how what is typed on it makes another plan
/// @param first what it shows when it is opened
/// @param kept address where what was kept is read
/// @param more what it shows beside the form
record FormPage(String view, Form form, Supplier<FormView> first, Function<Result.Kept, String> kept, More more) {

    /// What a page shows beside its form.
    @FunctionalInterface
    interface More {
        void fill(Model model, Sheet sheet, FormView form);
    }

    String shown(Model model, Sheet sheet, FormView what) {
        Pages.fill(model, sheet, what);
        more.fill(model, sheet, what);
        return view;
    }
}
