package fr.continuum.adapters.web.planform;

import fr.continuum.adapters.web.planform.PlanDesk.Result;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The round every form of the plan makes: it is opened on the plan as it stands, the rules answer while one types,
/// and what was typed is kept, or shown again with what stands against it.
@Component
final class FormRound {

    private final PlanDesk desk;

    FormRound(PlanDesk desk) {
        this.desk = desk;
    }

    /// Opens it, where there is a plan; else leads to where one is begun.
    String open(Turn turn, Model model, Function<Sheet, FormPage> own) {
        Sheet sheet = sheet(turn);
        if (!sheet.isBegun()) {
            return Pages.begin(sheet);
        }
        FormPage page = own.apply(sheet);
        return page.shown(model, sheet, page.first().get());
    }

    /// Does what the button that was pressed asks.
    ///
    /// @throws fr.continuum.adapters.web.reading.NotHere where there is no plan yet
    String save(Turn turn, Model model, RedirectAttributes after, Function<Sheet, FormPage> own) {
        Sheet sheet = begun(turn);
        return save(turn, sheet, model, after, own.apply(sheet));
    }

    /// The same of a plan that may not be there yet.
    String save(Turn turn, Sheet sheet, Model model, RedirectAttributes after, FormPage page) {
        return switch (desk.submit(sheet, page.form(), turn.typed())) {
            case Result.Kept kept -> Pages.kept(after, page.kept().apply(kept));
            case Result.Shown shown -> {
                Pages.status(turn.response(), shown);
                yield page.shown(model, shown.sheet(), shown.form());
            }
        };
    }

    /// Says what the rules answer to what is being typed; keeps nothing.
    ///
    /// @throws fr.continuum.adapters.web.reading.NotHere where there is no plan yet
    String check(Turn turn, Model model, Function<Sheet, FormPage> own) {
        Sheet sheet = begun(turn);
        return Pages.answer(
                model, sheet, turn.typed(), desk.answer(sheet, own.apply(sheet).form(), turn.typed()));
    }

    Sheet sheet(Turn turn) {
        return desk.open(turn.viewer(), turn.autorite());
    }

    /// @throws fr.continuum.adapters.web.reading.NotHere where there is no plan yet
    Sheet begun(Turn turn) {
        return desk.begun(turn.viewer(), turn.autorite());
    }
}
