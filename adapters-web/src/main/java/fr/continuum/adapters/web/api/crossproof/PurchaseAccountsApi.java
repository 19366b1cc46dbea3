package fr.continuum.adapters.web.api.crossproof;

import fr.continuum.adapters.web.api.wire.FileUnusable;
import fr.continuum.adapters.web.api.wire.IfMatch;
import fr.continuum.adapters.web.api.wire.Interface;
import fr.continuum.adapters.web.api.wire.Params;
import fr.continuum.adapters.web.api.wire.Place;
import fr.continuum.adapters.web.api.wire.Problems;
import fr.continuum.adapters.web.api.wire.Whose;
import fr.continuum.adapters.web.api.wire.Words;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.Told;
import fr.continuum.application.consultation.AskPurchaseEffect;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.PurchaseAccountBook;
import fr.continuum.application.purchase.KeepPurchaseAccounts;
import fr.continuum.application.purchase.PurchaseListInForce;
import fr.continuum.application.purchase.PurchaseListInForce.Known;
import fr.continuum.domain.crossproof.PurchaseAccounts;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Which accounts buy software, IT equipment, cloud services and training.
@RestController
@RequestMapping("/api/v1/purchase-accounts")
@Tag(name = "Documents")
class PurchaseAccountsApi {

    private final Whose whose;
    private final PurchaseListInForce lists;
    private final PurchaseAccountBook book;
    private final KeepPurchaseAccounts keeping;
    private final AskPurchaseEffect effects;

    PurchaseAccountsApi(
            Whose whose,
            PurchaseListInForce lists,
            PurchaseAccountBook book,
            KeepPurchaseAccounts keeping,
            AskPurchaseEffect effects) {
        this.whose = whose;
        this.lists = lists;
        this.book = book;
        this.keeping = keeping;
        this.effects = effects;
    }

    @GetMapping
    @Operation(summary = "Les comptes d’achat en vigueur, et tout ce qui en a été dit")
    @Problems({404, 409})
    ResponseEntity<SentPurchaseAccounts> readPurchaseAccounts(
            @AuthenticationPrincipal SignedIn viewer, @RequestParam(defaultValue = "") String authority)
            throws IOException {
        Siren siren = whose.siren(viewer, authority);
        return told(siren, usable(lists.of(siren)));
    }

    /// @throws Told where the list of the installation cannot be used (409)
    private static Known.Read usable(Known known) {
        return switch (known) {
            case Known.Read read -> read;
            case Known.Unusable _ -> throw new Told(HttpStatus.CONFLICT, "api.no-purchase-list");
        };
    }

    private ResponseEntity<SentPurchaseAccounts> told(Siren siren, Known.Read known) {
        return ResponseEntity.ok()
                .eTag(known.accounts().version().value())
                .body(SentPurchaseAccounts.of(known, book.timeline(siren)));
    }

    @PutMapping
    @Operation(
            summary = "Dit les comptes d’achat d’une collectivité, et pourquoi",
            description = "La liste entière. La prochaine nuit recoupe avec elle ; les nuits passées gardent la leur.")
    @Problems({404, 409, 412, 413, 415, 422, 428})
    ResponseEntity<SentPurchaseAccounts> putPurchaseAccounts(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String authority,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestBody SentPurchaseAccounts sent)
            throws IOException {
        Siren siren = whose.siren(viewer, authority);
        PurchaseAccounts next = SentPurchaseAccounts.read(sent.accounts(), Place.BODY);
        String reason = Place.BODY.reason("reason", Words.orEmpty(sent.reason()));
        Known now = lists.of(siren);
        Optional<Sha256> seen = KeepPurchaseAccounts.version(now);
        boolean holds = IfMatch.holds(ifMatch, seen);
        if (now.equals(new Known.Read(next, PurchaseListInForce.Origin.SAID))) {
            return told(siren, usable(now));
        }
        if (!holds) {
            throw IfMatch.changedMeanwhile();
        }
        KeepPurchaseAccounts.Outcome outcome = keeping.keep(new KeepPurchaseAccounts.Request(
                siren, Optional.of(next), seen, reason, viewer.by(Interface.SOURCE), dryRun));
        return switch (outcome) {
            case KeepPurchaseAccounts.Outcome.Done _ ->
                told(siren, new Known.Read(next, PurchaseListInForce.Origin.SAID));
            case KeepPurchaseAccounts.Outcome.NoChange _ -> told(siren, usable(now));
            case KeepPurchaseAccounts.Outcome.ChangedMeanwhile _ -> throw IfMatch.changedMeanwhile();
            case KeepPurchaseAccounts.Outcome.ReasonMissing _ ->
                throw Place.BODY.at("reason").unfit("api.unfit.reason");
            case KeepPurchaseAccounts.Outcome.Unusable(List<FileFault> faults) -> throw new FileUnusable(faults);
        };
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Revient à la liste de comptes d’achat de l’installation, et dit pourquoi")
    @Problems({404, 409, 412, 422, 428})
    void removePurchaseAccounts(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String authority,
            @Parameter(description = "Pourquoi") @RequestParam String reason,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestParam(defaultValue = "false") boolean dryRun)
            throws IOException {
        Siren siren = whose.siren(viewer, authority);
        String why = Params.reason("reason", reason);
        Optional<Sha256> seen = KeepPurchaseAccounts.version(lists.of(siren));
        if (!IfMatch.holds(ifMatch, seen)) {
            throw IfMatch.changedMeanwhile();
        }
        KeepPurchaseAccounts.Outcome outcome = keeping.keep(new KeepPurchaseAccounts.Request(
                siren, Optional.empty(), seen, why, viewer.by(Interface.SOURCE), dryRun));
        switch (outcome) {
            case KeepPurchaseAccounts.Outcome.Done _, KeepPurchaseAccounts.Outcome.NoChange _ -> {}
            case KeepPurchaseAccounts.Outcome.ChangedMeanwhile _ -> throw IfMatch.changedMeanwhile();
            case KeepPurchaseAccounts.Outcome.ReasonMissing _ ->
                throw new IllegalStateException("A reason was read: " + why);
            case KeepPurchaseAccounts.Outcome.Unusable _ -> throw new Told(HttpStatus.CONFLICT, "api.no-purchase-list");
        }
    }

    @PostMapping("/previews")
    @Operation(
            summary = "Ce qu’une autre liste changerait dans le recoupement : les euros et les lignes qui entrent,"
                    + " sortent, changent d’achat",
            description = "Sur les documents en vigueur. Rien n’est gardé, et « reason » n’est pas regardé.")
    @Problems({404, 409, 413, 415, 422})
    PurchaseEffectJson previewPurchaseAccounts(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String authority,
            @RequestParam(defaultValue = "") String year,
            @Parameter(description = "MtReal, MtMandate, MtEngage ou MtPrev") @RequestParam(defaultValue = "")
                    String measure,
            @RequestBody SentPurchaseAccounts sent)
            throws IOException {
        Siren siren = whose.siren(viewer, authority);
        PurchaseAccounts next = SentPurchaseAccounts.read(sent.accounts(), Place.BODY);
        return effects.ask(
                        siren,
                        usable(lists.of(siren)).accounts(),
                        next,
                        Params.year("year", year),
                        Params.measure("measure", measure))
                .map(PurchaseEffectJson::of)
                .orElseThrow(() -> new NotHere("api.gone.spending"));
    }
}
