package fr.continuum.adapters.web.crossproof;

import fr.continuum.adapters.web.crossproof.PurchaseForm.Asked;
import fr.continuum.adapters.web.crossproof.PurchaseForm.Trouble;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.reading.PublishedFigures;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.consultation.AskPurchaseEffect;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.PurchaseAccountBook;
import fr.continuum.application.port.Registers.KnownAuthority;
import fr.continuum.application.purchase.KeepPurchaseAccounts;
import fr.continuum.application.purchase.PurchaseListInForce;
import fr.continuum.application.purchase.PurchaseListInForce.Known;
import fr.continuum.domain.crossproof.Purchase;
import fr.continuum.domain.crossproof.PurchaseAccounts;
import fr.continuum.domain.shared.Sha256;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
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

/// Which accounts buy: the list in force, one change at a time, its effect first, and what was said before.
@Controller
class PurchasePages {

    /// Where what is said here says it comes from.
    private static final String SOURCE = "écran « Comptes d’achat »";

    private final PublishedFigures figures;
    private final PurchaseListInForce lists;
    private final PurchaseAccountBook book;
    private final AskPurchaseEffect effects;
    private final KeepPurchaseAccounts keeping;

    PurchasePages(
            PublishedFigures figures,
            PurchaseListInForce lists,
            PurchaseAccountBook book,
            AskPurchaseEffect effects,
            KeepPurchaseAccounts keeping) {
        this.figures = figures;
        this.lists = lists;
        this.book = book;
        this.effects = effects;
        this.keeping = keeping;
    }

    @GetMapping("/recoupement/comptes")
    ModelAndView list(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String norme,
            @RequestParam(defaultValue = "") String compte)
            throws IOException {
        Optional<KnownAuthority> authority = authority(viewer, autorite);
        if (authority.isEmpty()) {
            return new ModelAndView("comptes-achat").addObject("authorities", figures.authorities(viewer));
        }
        PurchaseListView view = view(viewer, authority.get(), Asked.NOTHING, "");
        Asked asked = view.accounts().find(norme, compte).map(Asked::correcting).orElse(Asked.NOTHING);
        return page("comptes-achat", view(viewer, authority.get(), asked, ""));
    }

    private Optional<KnownAuthority> authority(SignedIn viewer, String autorite) {
        Optional<KnownAuthority> authority = figures.authority(viewer, autorite);
        if (authority.isEmpty() && !autorite.isEmpty()) {
            throw new NotHere("gone.authority", autorite);
        }
        return authority;
    }

    private KnownAuthority known(SignedIn viewer, String autorite) {
        return authority(viewer, autorite).orElseThrow(() -> new NotHere("gone.authority", autorite));
    }

    private static ModelAndView page(String name, PurchaseListView view) {
        return new ModelAndView(name).addObject("view", view);
    }

    private PurchaseListView view(SignedIn viewer, KnownAuthority authority, Asked asked, String trouble)
            throws IOException {
        Known known = lists.of(authority.siren());
        PurchaseAccounts accounts =
                known instanceof Known.Read read ? read.accounts() : new PurchaseAccounts(List.of());
        return new PurchaseListView(
                figures.authorities(viewer),
                authority,
                Arrays.asList(Purchase.values()),
                accounts,
                known instanceof Known.Read read ? read.origin() : null,
                KeepPurchaseAccounts.version(known).map(Sha256::value).orElse(""),
                known instanceof Known.Unusable(List<FileFault> faults) ? faults : List.of(),
                PurchaseListView.past(book.timeline(authority.siren())),
                asked,
                trouble);
    }

    /// What a change would do. Changes nothing.
    @PostMapping("/recoupement/comptes/effet")
    ModelAndView effect(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam MultiValueMap<String, String> values)
            throws IOException {
        Asked asked = Asked.of(values);
        KnownAuthority authority = known(viewer, autorite);
        PurchaseListView view = view(viewer, authority, asked, "");
        return switch (PurchaseForm.read(asked, view.accounts())) {
            case PurchaseForm.Read.Wrong(Trouble trouble) -> refused(viewer, authority, asked, trouble.name());
            case PurchaseForm.Read.To(Optional<PurchaseAccounts> accounts) -> effect(view, accounts, "");
        };
    }

    private ModelAndView refused(SignedIn viewer, KnownAuthority authority, Asked asked, String trouble)
            throws IOException {
        ModelAndView page = page("comptes-achat", view(viewer, authority, asked, trouble));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView effect(PurchaseListView view, Optional<PurchaseAccounts> wanted, String trouble)
            throws IOException {
        PurchaseAccounts next = wanted.isPresent()
                ? wanted.get()
                : lists.installed() instanceof Known.Read read ? read.accounts() : view.accounts();
        Optional<AskPurchaseEffect.Seen> seen =
                effects.ask(view.authority().siren(), view.accounts(), next, Optional.empty(), Optional.empty());
        return new ModelAndView("comptes-achat-effet")
                .addObject("view", PurchaseEffectView.of(view, seen))
                .addObject("trouble", trouble);
    }

    /// Keeps a change, unless another list is in force than the one its effect was shown against.
    @PostMapping("/recoupement/comptes")
    ModelAndView keep(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String vu,
            @RequestParam(defaultValue = "") String motif,
            @RequestParam MultiValueMap<String, String> values,
            RedirectAttributes after)
            throws IOException {
        Asked asked = Asked.of(values);
        KnownAuthority authority = known(viewer, autorite);
        PurchaseListView view = view(viewer, authority, asked, "");
        return switch (PurchaseForm.read(asked, view.accounts())) {
            case PurchaseForm.Read.Wrong(Trouble trouble) -> refused(viewer, authority, asked, trouble.name());
            case PurchaseForm.Read.To(Optional<PurchaseAccounts> accounts) -> {
                KeepPurchaseAccounts.Outcome outcome = keeping.keep(new KeepPurchaseAccounts.Request(
                        authority.siren(),
                        accounts,
                        vu.matches("[0-9a-f]{64}") ? Optional.of(new Sha256(vu)) : Optional.empty(),
                        motif,
                        viewer.by(SOURCE),
                        false));
                yield switch (outcome) {
                    case KeepPurchaseAccounts.Outcome.Done _ -> {
                        after.addFlashAttribute("kept", asked.faire());
                        yield new ModelAndView("redirect:/recoupement/comptes?autorite=" + authority.siren());
                    }
                    case KeepPurchaseAccounts.Outcome.ReasonMissing _ -> again(view, accounts, "REASON");
                    case KeepPurchaseAccounts.Outcome.ChangedMeanwhile _ -> again(view, accounts, "CHANGED");
                    case KeepPurchaseAccounts.Outcome.NoChange _ -> refused(viewer, authority, asked, "SAME");
                    case KeepPurchaseAccounts.Outcome.Unusable _ -> refused(viewer, authority, asked, "UNUSABLE");
                };
            }
        };
    }

    private ModelAndView again(PurchaseListView view, Optional<PurchaseAccounts> accounts, String trouble)
            throws IOException {
        ModelAndView page = effect(view, accounts, trouble);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
