package fr.continuum.adapters.web.planform;

import fr.continuum.adapters.web.plan.LevelWords;
import fr.continuum.adapters.web.planform.PlanDesk.Result;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.PlanLevel;
import fr.continuum.domain.plan.PlanTree;
import fr.continuum.domain.plan.PlanTree.Way;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Moves elements among those beside them. The order is followed, not voted: no decision is asked for.
@Controller
class PlanOrderPage {

    private final PlanDesk desk;
    private final LevelWords words;

    PlanOrderPage(PlanDesk desk, LevelWords words) {
        this.desk = desk;
        this.words = words;
    }

    /// Elements of one level at one place, in the authority's order.
    record Group(String level, List<Item> items) {}

    /// @param href where what stands under it is ordered
    /// @param below how many stand under it, one level down
    record Item(String code, String label, String href, int below) {}

    /// @param sous code of the element whose own are ordered; empty for the top of the plan
    @GetMapping("/plan/ordre")
    String open(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String sous,
            Model model) {
        Sheet sheet = desk.open(viewer, autorite);
        if (!sheet.isBegun()) {
            return Pages.begin(sheet);
        }
        Optional<PlanElement> parent = sous.isEmpty() ? Optional.empty() : Optional.of(sheet.element(sous));
        Pages.fill(model, sheet, FormView.of(Typed.NOTHING.with(Fields.SEEN, sheet.seen())));
        model.addAttribute("parent", parent.orElse(null));
        model.addAttribute(
                "path",
                parent.stream()
                        .flatMap(one -> sheet.plan().lineage(one.code()).stream())
                        .map(one -> new Item(
                                one.code().value(),
                                one.label(),
                                Pages.order(sheet, one.code().value()),
                                0))
                        .toList());
        model.addAttribute("top", Pages.order(sheet, ""));
        model.addAttribute("groups", groups(sheet, parent.map(PlanElement::code)));
        return "ecrire-ordre";
    }

    private List<Group> groups(Sheet sheet, Optional<PlanCode> parent) {
        MandatePlan plan = sheet.plan();
        return Arrays.stream(PlanLevel.values())
                .map(level -> new Group(
                        words.title(plan.content().levelNames(), level),
                        PlanTree.at(plan.content(), level, parent).stream()
                                .map(element -> new Item(
                                        element.code().value(),
                                        element.label(),
                                        Pages.order(sheet, element.code().value()),
                                        plan.below(element.code()).size()))
                                .toList()))
                .filter(group -> !group.items().isEmpty())
                .toList();
    }

    /// @param haut code of the element to move up
    /// @param bas code of the element to move down
    @PostMapping("/plan/ordre")
    String move(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String haut,
            @RequestParam(defaultValue = "") String bas,
            HttpServletRequest request,
            RedirectAttributes after) {
        Sheet sheet = desk.begun(viewer, autorite);
        PlanElement moved = sheet.element(haut.isEmpty() ? bas : haut);
        Way way = haut.isEmpty() ? Way.DOWN : Way.UP;
        Form form = Form.blank(
                Optional.of(moved.code()), (now, _) -> Optional.of(PlanTree.moved(now.content(), moved.code(), way)));
        String back =
                Pages.order(sheet, MandatePlan.above(moved).map(PlanCode::value).orElse(""));
        return switch (desk.submit(sheet, form, Typed.of(request.getParameterMap()))) {
            case Result.Kept _ -> Pages.to(back);
            case Result.Shown _ -> {
                after.addFlashAttribute("overtaken", true);
                yield Pages.to(back);
            }
        };
    }
}
