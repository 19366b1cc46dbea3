package fr.continuum.adapters.web.crossproof;

import fr.continuum.adapters.web.crossproof.ProofDesk.Asked;
import fr.continuum.adapters.web.list.Ask;
import fr.continuum.adapters.web.list.ListFiles;
import fr.continuum.adapters.web.list.Look;
import fr.continuum.adapters.web.page.Paging;
import fr.continuum.adapters.web.reading.FileOf;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.reading.ProofExport;
import fr.continuum.adapters.web.reading.TableFormat;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.FaultText;
import fr.continuum.adapters.web.text.Told;
import fr.continuum.application.consultation.CrossProofSeen;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.Registers.KnownAuthority;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What accounts say was bought, beside what departments declare and the posts that were created.
@Controller
class CrossProofPages {

    private final ProofDesk desk;
    private final ProofTable table;
    private final DeclaredTable declarations;
    private final ListFiles files;
    private final ProofExport exports;
    private final FileOf of;

    CrossProofPages(
            ProofDesk desk,
            ProofTable table,
            DeclaredTable declarations,
            ListFiles files,
            ProofExport exports,
            FileOf of) {
        this.of = of;
        this.desk = desk;
        this.table = table;
        this.declarations = declarations;
        this.files = files;
        this.exports = exports;
    }

    /// Which gaps an address asks for.
    ///
    /// @param ecart see [ProofFilter], like `famille`
    /// @param regle see [SoughtFinding], like `constat`
    record Wanted(
            @Nullable String ecart,
            @Nullable String famille,
            @Nullable String regle,
            @Nullable String constat) {

        ProofFilter filter() {
            return new ProofFilter(said(ecart), said(famille));
        }

        SoughtFinding sought() {
            return new SoughtFinding(said(regle), said(constat));
        }

        private static String said(@Nullable String text) {
            return text == null ? "" : text;
        }
    }

    @GetMapping("/recoupement")
    String show(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String exercice,
            @RequestParam(defaultValue = "") String mesure,
            Wanted wanted,
            @RequestParam(defaultValue = "") String page,
            HttpServletRequest request,
            Locale locale,
            Model model)
            throws IOException {
        Asked asked = new Asked(autorite, exercice, mesure);
        model.addAttribute("filter", wanted.filter());
        model.addAttribute("sought", wanted.sought());
        Optional<CrossProofSeen.Told> seen = told(viewer, asked, locale, model);
        if (seen.isPresent()) {
            KnownAuthority authority = desk.authority(viewer, asked).orElseThrow();
            CrossProofSeen.Told told = seen.get();
            FoundGap.Night found = desk.found(authority, told);
            Look<GapRow> look = look(authority, told, wanted, found, Ask.of(request));
            Paging paging = Paging.of(page, look.rows().size(), request);
            List<GapRow> shown = look.on(paging);
            model.addAttribute(
                    "view",
                    ProofView.of(
                            authority,
                            told,
                            shown,
                            look.rows().stream().mapToLong(GapRow::cents).reduce(0, Math::addExact),
                            paging,
                            wanted.sought(),
                            found));
            model.addAttribute("list", look.with(shown));
        }
        return "recoupement";
    }

    /// The gaps that are asked for, as a file.
    @GetMapping(path = "/recoupement", params = Ask.FORMAT)
    void list(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String exercice,
            @RequestParam(defaultValue = "") String mesure,
            Wanted wanted,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        Asked asked = new Asked(autorite, exercice, mesure);
        KnownAuthority authority = known(viewer, asked);
        CrossProofSeen.Told told = told(viewer, authority, asked);
        Ask ask = Ask.of(request);
        files.send(
                look(authority, told, wanted, desk.found(authority, told), ask),
                authority.name(),
                ask,
                locale,
                response);
    }

    private Look<GapRow> look(
            KnownAuthority authority, CrossProofSeen.Told told, Wanted wanted, FoundGap.Night found, Ask ask) {
        return table.table()
                .look(
                        ask,
                        told.proof().gaps().size(),
                        ProofView.gaps(
                                authority,
                                told,
                                wanted.sought()
                                        .of(
                                                told.plan(),
                                                told.choice().year(),
                                                wanted.filter().of(told.proof().gaps())),
                                desk.accounts(told),
                                found));
    }

    /// What departments declare for the year, each beside what accounts say of it.
    @GetMapping("/recoupement/declare")
    String declared(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String exercice,
            @RequestParam(defaultValue = "") String mesure,
            @RequestParam(defaultValue = "") String page,
            HttpServletRequest request,
            Locale locale,
            Model model)
            throws IOException {
        Asked asked = new Asked(autorite, exercice, mesure);
        Optional<CrossProofSeen.Told> seen = told(viewer, asked, locale, model);
        if (seen.isPresent()) {
            KnownAuthority authority = desk.authority(viewer, asked).orElseThrow();
            Look<DeclaredRow> look = look(authority, seen.get(), Ask.of(request));
            Paging paging = Paging.of(page, look.rows().size(), request);
            List<DeclaredRow> shown = look.on(paging);
            model.addAttribute("told", seen.get());
            model.addAttribute("declared", shown);
            model.addAttribute("paging", paging);
            model.addAttribute("list", look.with(shown));
        }
        return "recoupement-declare";
    }

    /// The same list as a file.
    @GetMapping(path = "/recoupement/declare", params = Ask.FORMAT)
    void declaredFile(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String exercice,
            @RequestParam(defaultValue = "") String mesure,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        Asked asked = new Asked(autorite, exercice, mesure);
        KnownAuthority authority = known(viewer, asked);
        Ask ask = Ask.of(request);
        files.send(look(authority, told(viewer, authority, asked), ask), authority.name(), ask, locale, response);
    }

    private Look<DeclaredRow> look(KnownAuthority authority, CrossProofSeen.Told told, Ask ask) {
        FoundGap.Night found = desk.found(authority, told);
        List<DeclaredRow> rows = told.proof().items().stream()
                .map(item -> DeclaredRow.of(item, authority.siren(), found))
                .toList();
        return declarations.table().look(ask, rows.size(), rows);
    }

    @GetMapping("/recoupement/fichier")
    ResponseEntity<byte[]> file(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String exercice,
            @RequestParam(defaultValue = "") String mesure)
            throws IOException {
        Asked asked = new Asked(autorite, exercice, mesure);
        KnownAuthority authority = known(viewer, asked);
        CrossProofSeen.Told told = told(viewer, authority, asked);
        return of.night(TableFormat.CSV, ProofExport.name(told), authority.siren())
                .body(exports.of(told));
    }

    private KnownAuthority known(SignedIn viewer, Asked asked) {
        return desk.authority(viewer, asked).orElseThrow(() -> new NotHere("proof.empty"));
    }

    private CrossProofSeen.Told told(SignedIn viewer, KnownAuthority authority, Asked asked) throws IOException {
        return switch (desk.ask(viewer, authority, asked)) {
            case CrossProofSeen.Told seen -> seen;
            case CrossProofSeen.NoMoney _ -> throw new NotHere("proof.empty");
            case CrossProofSeen.NoList _ -> throw new Told(HttpStatus.UNPROCESSABLE_CONTENT, "proof.no-list");
        };
    }

    /// What a page has to tell, with what it says where that is nothing.
    private Optional<CrossProofSeen.Told> told(SignedIn viewer, Asked asked, Locale locale, Model model)
            throws IOException {
        Optional<KnownAuthority> authority = desk.authority(viewer, asked);
        model.addAttribute("authorities", desk.authorities(viewer));
        if (authority.isEmpty()) {
            return Optional.empty();
        }
        model.addAttribute("authority", authority.get());
        return switch (desk.ask(viewer, authority.get(), asked)) {
            case CrossProofSeen.NoMoney _ -> Optional.empty();
            case CrossProofSeen.NoList(List<FileFault> faults) -> {
                model.addAttribute(
                        "faults",
                        faults.stream()
                                .map(fault -> FaultText.of(fault, locale))
                                .toList());
                yield Optional.empty();
            }
            case CrossProofSeen.Told told -> {
                asked.year()
                        .filter(year -> !year.equals(told.choice().year()))
                        .ifPresent(year -> model.addAttribute("otherYear", year));
                yield Optional.of(told);
            }
        };
    }
}
