package fr.continuum.adapters.web.crossproof;

import fr.continuum.domain.crossproof.Purchase;
import fr.continuum.domain.crossproof.PurchaseAccounts;
import fr.continuum.domain.crossproof.PurchaseAccounts.Account;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/// One change of a list of accounts, as its form says it.
final class PurchaseForm {

    private static final int LONGEST_SOURCE = 300;

    private PurchaseForm() {}

    /// @param faire `ajouter`, `corriger`, `retirer`, `defaut`
    /// @param norme `M57`…
    /// @param achat a name of [Purchase]
    /// @param source where the authority knows it from
    /// @param deNorme of the account that is corrected, like `deCompte`
    record Asked(
            String faire, String norme, String compte, String achat, String source, String deNorme, String deCompte) {

        static final Asked NOTHING = new Asked("", "", "", "", "", "", "");

        /// What the form sends; what it does not is empty.
        static Asked of(MultiValueMap<String, String> values) {
            return new Asked(
                    value(values, "faire"),
                    value(values, "norme").toUpperCase(Locale.ROOT),
                    value(values, "compte"),
                    value(values, "achat"),
                    value(values, "source"),
                    value(values, "deNorme"),
                    value(values, "deCompte"));
        }

        private static String value(MultiValueMap<String, String> values, String name) {
            String value = values.getFirst(name);
            return value == null ? "" : value.strip();
        }

        /// The form to correct an account, filled.
        static Asked correcting(Account account) {
            return new Asked(
                    "corriger",
                    account.norm(),
                    account.number(),
                    account.purchase().name(),
                    account.source(),
                    account.norm(),
                    account.number());
        }

        public boolean isCorrection() {
            return faire.equals("corriger");
        }
    }

    /// What is wrong with a change.
    enum Trouble {
        NORM,
        NUMBER,
        PURCHASE,
        SOURCE,
        /// Another account of the list has the norm and number.
        TWICE,
        /// The account that is meant is not in the list.
        GONE,
        /// It says nothing to be done.
        NOTHING
    }

    sealed interface Read {

        /// @param accounts empty to go back to the list of the installation
        record To(Optional<PurchaseAccounts> accounts) implements Read {}

        record Wrong(Trouble because) implements Read {}
    }

    /// @param now the list in force
    static Read read(Asked asked, PurchaseAccounts now) {
        return switch (asked.faire()) {
            case "defaut" -> new Read.To(Optional.empty());
            case "retirer" ->
                now.find(asked.norme(), asked.compte()).isEmpty()
                        ? new Read.Wrong(Trouble.GONE)
                        : new Read.To(Optional.of(now.without(asked.norme(), asked.compte())));
            case "corriger" ->
                now.find(asked.deNorme(), asked.deCompte()).isEmpty()
                        ? new Read.Wrong(Trouble.GONE)
                        : put(asked, now.without(asked.deNorme(), asked.deCompte()));
            case "ajouter" -> put(asked, now);
            default -> new Read.Wrong(Trouble.NOTHING);
        };
    }

    private static Read put(Asked asked, PurchaseAccounts others) {
        Optional<Purchase> purchase = Arrays.stream(Purchase.values())
                .filter(one -> one.name().equals(asked.achat()))
                .findFirst();
        if (!Account.isNorm(asked.norme())) {
            return new Read.Wrong(Trouble.NORM);
        }
        if (!Account.isNumber(asked.compte())) {
            return new Read.Wrong(Trouble.NUMBER);
        }
        if (purchase.isEmpty()) {
            return new Read.Wrong(Trouble.PURCHASE);
        }
        if (asked.source().length() > LONGEST_SOURCE
                || asked.source().codePoints().anyMatch(Character::isISOControl)) {
            return new Read.Wrong(Trouble.SOURCE);
        }
        return others.find(asked.norme(), asked.compte()).isPresent()
                ? new Read.Wrong(Trouble.TWICE)
                : new Read.To(Optional.of(
                        others.with(new Account(asked.norme(), asked.compte(), purchase.get(), asked.source()))));
    }
}
