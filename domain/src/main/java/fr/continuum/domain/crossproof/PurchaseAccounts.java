package fr.continuum.domain.crossproof;

import fr.continuum.domain.budget.Nomenclature;
import fr.continuum.domain.shared.Meaning;
import fr.continuum.domain.shared.Sha256;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which accounts of which accounting norm buy software, IT equipment, cloud services or training. Accounts of one
/// number mean other things in another norm: 6512 is cloud services in the M14, emergency relief in the M52.
///
/// @param accounts no two of one norm and number
public record PurchaseAccounts(List<Account> accounts) {

    /// An account, with all below it that no longer number says otherwise of.
    ///
    /// @param norm `M57`, `M14`…; for every declination of it
    /// @param number as the chart has it; what begins so is meant
    /// @param source where the authority knows it from
    public record Account(String norm, String number, Purchase purchase, String source) {

        public Account {
            if (!isNorm(norm) || !isNumber(number)) {
                throw new IllegalArgumentException("An account has a norm and a number: " + norm + " " + number);
            }
        }

        public static boolean isNorm(String text) {
            return text.matches("M[0-9]{1,3}");
        }

        public static boolean isNumber(String text) {
            return text.matches("[0-9]{2,10}");
        }

        boolean holds(Nomenclature nomenclature, String nature) {
            return nomenclature.norm().equals(norm) && nature.startsWith(number);
        }
    }

    public PurchaseAccounts {
        List<Account> sorted = new ArrayList<>(accounts);
        sorted.sort(Comparator.comparing(Account::norm).thenComparing(Account::number));
        accounts = List.copyOf(sorted);
        Set<List<String>> seen = new HashSet<>();
        for (Account account : accounts) {
            if (!seen.add(List.of(account.norm(), account.number()))) {
                throw new IllegalArgumentException(
                        "An account is there twice: " + account.norm() + " " + account.number());
            }
        }
    }

    /// What an account buys: the longest number that it begins with says.
    public Optional<Purchase> of(Nomenclature nomenclature, String nature) {
        return accounts.stream()
                .filter(account -> account.holds(nomenclature, nature))
                .max(Comparator.comparingInt(account -> account.number().length()))
                .map(Account::purchase);
    }

    /// What purchases the list can tell apart in a norm: of the others nothing can be said.
    public boolean tells(String norm, Purchase purchase) {
        return accounts.stream().anyMatch(account -> account.norm().equals(norm) && account.purchase() == purchase);
    }

    public Optional<Account> find(String norm, String number) {
        return accounts.stream()
                .filter(account ->
                        account.norm().equals(norm) && account.number().equals(number))
                .findFirst();
    }

    /// The same with one account more; in place of the one of its norm and number, if there is one.
    public PurchaseAccounts with(Account account) {
        List<Account> others = new ArrayList<>(without(account.norm(), account.number()).accounts);
        others.add(account);
        return new PurchaseAccounts(others);
    }

    /// The same without the account of this norm and number.
    public PurchaseAccounts without(String norm, String number) {
        return new PurchaseAccounts(accounts.stream()
                .filter(account ->
                        !account.norm().equals(norm) || !account.number().equals(number))
                .toList());
    }

    /// The fingerprint of all it says.
    public Sha256 version() {
        Meaning meaning = new Meaning();
        accounts.forEach(account -> meaning.say(account.norm())
                .say(account.number())
                .say(account.purchase())
                .say(account.source()));
        return meaning.version();
    }
}
