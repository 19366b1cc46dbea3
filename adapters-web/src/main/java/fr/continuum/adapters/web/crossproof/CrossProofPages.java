package fr.continuum.adapters.web.crossproof;

import fr.continuum.adapters.web.page.Paging;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.reading.ProofExport;
import fr.continuum.adapters.web.reading.PublishedFigures;
import fr.continuum.adapters.web.reading.TableFormat;
import fr.continuum.adapters.web.reading.Vocabulary;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.FaultText;
import fr.continuum.adapters.web.text.Told;
import fr.continuum.application.consultation.AskCrossProof;
import fr.continuum.application.consultation.CrossProofSeen;
import fr.continuum.application.night.ReadFindings;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.Registers.KnownAuthority;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.crossproof.ProofGap;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
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

    private final PublishedFigures figures;
    private final AskCrossProof proofs;
    private final ReadFindings findings;
    private final Vocabulary vocabulary;
    private final ProofExport exports;

    CrossProofPages(
            PublishedFigures figures,
            AskCrossProof proofs,
            ReadFindings findings,
            Vocabulary vocabulary,
            ProofExport exports) {
        this.findings = findings;
        this.figures = figures;
        this.proofs = proofs;
        this.vocabulary = vocabulary;
        this.exports = exports;
    }

    /// @param mesure as reports name it (`MtReal`)
    /// @param ecart see [ProofFilter], like `famille`
    @GetMapping("/recoupement")
    String show(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String exercice,
            @RequestParam(defaultValue = "") String mesure,
            @RequestParam(defaultValue = "") String ecart,
            @RequestParam(defaultValue = "") String famille,
            @RequestParam(defaultValue = "") String page,
            HttpServletRequest request,
            Locale locale,
            Model model)
            throws IOException {
        Optional<KnownAuthority> authority = authority(viewer, autorite);
        ProofFilter filter = new ProofFilter(ecart, famille);
        model.addAttribute("authorities", figures.authorities(viewer));
        model.addAttribute("filter", filter);
        if (authority.isPresent()) {
            model.addAttribute("authority", authority.get());
            switch (proofs.ask(authority.get().siren(), viewer.sight(), year(exercice), Measure.ofCode(mesure))) {
                case CrossProofSeen.NoMoney _ -> {}
                case CrossProofSeen.NoList(List<FileFault> faults) ->
                    model.addAttribute(
                            "faults",
                            faults.stream()
                                    .map(fault -> FaultText.of(fault, locale))
                                    .toList());
                case CrossProofSeen.Told told -> {
                    year(exercice)
                            .filter(asked -> !asked.equals(told.choice().year()))
                            .ifPresent(asked -> model.addAttribute("otherYear", asked));
                    List<ProofGap> wanted = filter.of(told.proof().gaps());
                    model.addAttribute(
                            "view",
                            ProofView.of(
                                    authority.get(),
                                    told,
                                    wanted,
                                    Paging.of(page, wanted.size(), request),
                                    accounts(told),
                                    FoundGap.Night.of(authority.get().siren(), findings.of(told.night()))));
                }
            }
        }
        return "recoupement";
    }

    @GetMapping("/recoupement/fichier")
    ResponseEntity<byte[]> file(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String exercice,
            @RequestParam(defaultValue = "") String mesure)
            throws IOException {
        KnownAuthority authority = authority(viewer, autorite).orElseThrow(() -> new NotHere("proof.empty"));
        CrossProofSeen.Told told =
                switch (proofs.ask(authority.siren(), viewer.sight(), year(exercice), Measure.ofCode(mesure))) {
                    case CrossProofSeen.Told seen -> seen;
                    case CrossProofSeen.NoMoney _ -> throw new NotHere("proof.empty");
                    case CrossProofSeen.NoList _ -> throw new Told(HttpStatus.UNPROCESSABLE_CONTENT, "proof.no-list");
                };
        return TableFormat.CSV.file(ProofExport.name(told)).body(exports.of(told));
    }

    private Optional<KnownAuthority> authority(SignedIn viewer, String autorite) {
        Optional<KnownAuthority> authority = figures.authority(viewer, autorite);
        if (authority.isEmpty() && !autorite.isEmpty()) {
            throw new NotHere("gone.authority", autorite);
        }
        return authority;
    }

    private static Optional<FiscalYear> year(String exercice) {
        return FiscalYear.isValid(exercice)
                ? Optional.of(new FiscalYear(Integer.parseInt(exercice)))
                : Optional.empty();
    }

    /// As the charts of the documents call them; the first that knows an account says.
    private UnaryOperator<String> accounts(CrossProofSeen.Told told) {
        List<Vocabulary.Codes> codes =
                told.sources().stream().map(vocabulary::of).toList();
        return nature -> codes.stream()
                .map(one -> one.nature(nature))
                .filter(label -> !label.isEmpty())
                .findFirst()
                .orElse("");
    }
}
