package fr.continuum.adapters.web.account;

import fr.continuum.adapters.web.list.Ask;
import fr.continuum.adapters.web.list.ListFiles;
import fr.continuum.adapters.web.list.Look;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.reading.PublishedFigures;
import fr.continuum.adapters.web.security.RolesPage;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.Said;
import fr.continuum.application.account.KeepAccounts;
import fr.continuum.application.account.KeepAccounts.Fault;
import fr.continuum.application.account.KeepAccounts.Outcome;
import fr.continuum.application.port.Accounts.Account;
import fr.continuum.application.port.Accounts.Role;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/// Who may sign in, what each may do and holds; new accounts, changes, new passwords. An account of one authority
/// keeps those of that authority and knows of no others.
@Controller
class AccountPages {

    private final KeepAccounts accounts;
    private final KeptAccounts kept;
    private final PublishedFigures figures;
    private final AccountTable table;
    private final ListFiles files;

    AccountPages(
            KeepAccounts accounts, KeptAccounts kept, PublishedFigures figures, AccountTable table, ListFiles files) {
        this.accounts = accounts;
        this.kept = kept;
        this.figures = figures;
        this.table = table;
        this.files = files;
    }

    @GetMapping("/comptes")
    ModelAndView list(@AuthenticationPrincipal SignedIn viewer, HttpServletRequest request, Locale locale) {
        Look<Account> look = look(viewer, Ask.of(request), locale);
        return new ModelAndView("comptes")
                .addObject("names", names(locale))
                .addObject("accounts", look.rows())
                .addObject("list", look.with(look.rows()));
    }

    /// The same list as a file.
    @GetMapping(path = "/comptes", params = Ask.FORMAT)
    void file(
            @AuthenticationPrincipal SignedIn viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        Ask ask = Ask.of(request);
        files.send(look(viewer, ask, locale), "", ask, locale, response);
    }

    private Look<Account> look(SignedIn viewer, Ask ask, Locale locale) {
        List<Account> all = kept.of(viewer);
        return table.in(locale).look(ask, all.size(), all);
    }

    @GetMapping("/comptes/nouveau")
    ModelAndView begin(@AuthenticationPrincipal SignedIn viewer, Locale locale) {
        return form(viewer, AccountForm.blank(viewer), true, Set.of(), HttpStatus.OK, locale);
    }

    @PostMapping("/comptes/nouveau")
    ModelAndView create(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String identifiant,
            @RequestParam(name = "mot-de-passe", defaultValue = "") String password,
            @RequestParam MultiValueMap<String, String> values,
            Locale locale,
            RedirectAttributes after) {
        AccountForm form = AccountForm.typed(identifiant.strip(), values, viewer);
        return done(viewer, form, true, accounts.create(form.said(), password), "account.note.created", locale, after);
    }

    @GetMapping("/comptes/fiche")
    ModelAndView change(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String identifiant,
            Locale locale) {
        return form(viewer, AccountForm.of(kept(viewer, identifiant)), false, Set.of(), HttpStatus.OK, locale);
    }

    @PostMapping("/comptes/fiche")
    ModelAndView amend(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String identifiant,
            @RequestParam MultiValueMap<String, String> values,
            Locale locale,
            RedirectAttributes after) {
        Account known = kept(viewer, identifiant);
        AccountForm form = AccountForm.typed(identifiant, values, viewer);
        Outcome outcome = form.isOf(known) ? accounts.change(known, form.said()) : new Outcome.ChangedMeanwhile();
        return done(viewer, form, false, outcome, "account.note.changed", locale, after);
    }

    @PostMapping("/comptes/fiche/mot-de-passe")
    ModelAndView changePassword(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String identifiant,
            @RequestParam(name = "mot-de-passe", defaultValue = "") String password,
            Locale locale,
            RedirectAttributes after) {
        Account known = kept(viewer, identifiant);
        Outcome outcome = accounts.changePassword(known, password);
        return done(viewer, AccountForm.of(known), false, outcome, "account.note.password", locale, after);
    }

    private Account kept(SignedIn viewer, String login) {
        return accounts.find(login)
                .filter(account -> KeptAccounts.keeps(viewer, account))
                .orElseThrow(() -> new NotHere("gone.account", login));
    }

    private ModelAndView done(
            SignedIn viewer,
            AccountForm form,
            boolean isNew,
            Outcome outcome,
            String note,
            Locale locale,
            RedirectAttributes after) {
        return switch (outcome) {
            case Outcome.Kept(Account account) -> {
                after.addFlashAttribute("note", note);
                yield new ModelAndView("redirect:"
                        + UriComponentsBuilder.fromPath("/comptes/fiche")
                                .queryParam("identifiant", "{login}")
                                .encode()
                                .buildAndExpand(account.login())
                                .toUriString());
            }
            case Outcome.Refused(Set<Fault> faults) ->
                form(viewer, form, isNew, faults, HttpStatus.UNPROCESSABLE_CONTENT, locale);
            case Outcome.ChangedMeanwhile _ ->
                form(viewer, AccountForm.of(kept(viewer, form.login())), false, Set.of(), HttpStatus.CONFLICT, locale)
                        .addObject("meanwhile", true);
            case Outcome.Unknown _ -> throw new NotHere("gone.account", form.login());
        };
    }

    private ModelAndView form(
            SignedIn viewer, AccountForm form, boolean isNew, Set<Fault> faults, HttpStatus status, Locale locale) {
        ModelAndView page = new ModelAndView("compte")
                .addObject("form", form)
                .addObject("isNew", isNew)
                .addObject("faults", List.copyOf(faults).stream().sorted().toList())
                .addObject("names", names(locale))
                .addObject("shortest", KeepAccounts.SHORTEST_PASSWORD)
                .addObject("authorities", figures.authorities(viewer));
        page.setStatus(status);
        return page;
    }

    private static Map<Role, String> names(Locale locale) {
        Map<Role, String> names = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            names.put(role, Said.in(locale, RolesPage.wording(role)));
        }
        return names;
    }
}
