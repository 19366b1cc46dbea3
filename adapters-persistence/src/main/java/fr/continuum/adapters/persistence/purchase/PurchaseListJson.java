package fr.continuum.adapters.persistence.purchase;

import fr.continuum.domain.crossproof.Purchase;
import fr.continuum.domain.crossproof.PurchaseAccounts;
import java.util.List;

/// A list of accounts as it lies in the database.
record PurchaseListJson(List<AccountJson> accounts) {

    record AccountJson(String norm, String number, String purchase, String source) {}

    static PurchaseListJson of(PurchaseAccounts accounts) {
        return new PurchaseListJson(accounts.accounts().stream()
                .map(account -> new AccountJson(
                        account.norm(), account.number(), account.purchase().name(), account.source()))
                .toList());
    }

    PurchaseAccounts read() {
        return new PurchaseAccounts(accounts.stream()
                .map(account -> new PurchaseAccounts.Account(
                        account.norm(), account.number(), Purchase.valueOf(account.purchase()), account.source()))
                .toList());
    }
}
