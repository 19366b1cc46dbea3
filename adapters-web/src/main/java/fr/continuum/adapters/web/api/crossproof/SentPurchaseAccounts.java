package fr.continuum.adapters.web.api.crossproof;

import fr.continuum.adapters.web.api.wire.EntryJson;
import fr.continuum.adapters.web.api.wire.Place;
import fr.continuum.adapters.web.api.wire.Words;
import fr.continuum.application.port.PurchaseAccountBook.Said;
import fr.continuum.application.purchase.PurchaseListInForce.Known;
import fr.continuum.application.purchase.PurchaseListInForce.Origin;
import fr.continuum.domain.crossproof.Purchase;
import fr.continuum.domain.crossproof.PurchaseAccounts;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A list of accounts that buy, as it is answered and as it is sent: what was read can be sent back.
///
/// @param version of the list in force
/// @param origin where it comes from
/// @param reason why it is said, in what is sent
/// @param past all the authority ever said, latest first
@Schema(
        name = "VersionedPurchaseAccounts",
        description = "Les comptes d’achat d’une collectivité ; la prochaine nuit recoupe avec eux")
record SentPurchaseAccounts(
        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        String version,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        Origin origin,

        List<Account> accounts,

        @Nullable String reason,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        List<Past> past) {

    /// @param norm `M57`, `M14`…
    /// @param number what begins so is meant
    /// @param source where the authority knows it from
    @Schema(name = "SaidPurchaseAccount", description = "Un compte d’achat d’une norme ; ce qui commence ainsi")
    record Account(
            String norm,
            String number,
            Purchase purchase,
            @Nullable String source) {

        private static Account of(PurchaseAccounts.Account account) {
            return new Account(account.norm(), account.number(), account.purchase(), Words.orNull(account.source()));
        }
    }

    /// @param accounts absent where the authority went back to the list of the installation
    @Schema(name = "PurchaseAccountsSaid", description = "Une liste, telle que la collectivité l’a dite")
    record Past(@Nullable List<Account> accounts, String reason, EntryJson changed) {

        private static Past of(Said said) {
            return new Past(
                    said.accounts().map(SentPurchaseAccounts::accounts).orElse(null),
                    said.reason(),
                    EntryJson.of(said.entry()));
        }
    }

    private static List<Account> accounts(PurchaseAccounts list) {
        return list.accounts().stream().map(Account::of).toList();
    }

    static SentPurchaseAccounts of(Known.Read known, List<Said> past) {
        return new SentPurchaseAccounts(
                known.accounts().version().value(),
                known.origin(),
                accounts(known.accounts()),
                null,
                past.stream().map(Past::of).toList());
    }

    static PurchaseAccounts read(List<Account> accounts, Place place) {
        Set<List<String>> seen = new HashSet<>();
        return new PurchaseAccounts(place.each("accounts", accounts, (one, at) -> {
            if (!PurchaseAccounts.Account.isNorm(one.norm())) {
                throw at.at("norm").unfit("api.unfit.purchase-norm");
            }
            if (!PurchaseAccounts.Account.isNumber(one.number())) {
                throw at.at("number").unfit("api.unfit.purchase-number");
            }
            if (!seen.add(List.of(one.norm(), one.number()))) {
                throw at.at("number").unfit("api.unfit.purchase-twice");
            }
            return new PurchaseAccounts.Account(
                    one.norm(),
                    one.number(),
                    one.purchase(),
                    Words.orEmpty(one.source()).strip());
        }));
    }
}
