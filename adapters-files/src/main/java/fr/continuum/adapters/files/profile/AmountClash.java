package fr.continuum.adapters.files.profile;

import fr.continuum.application.mapping.AmountColumns;
import fr.continuum.application.mapping.FeedField;
import fr.continuum.application.mapping.FeedFieldName;
import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.domain.shared.Wording;
import java.util.Optional;

/// A profile that says twice where amounts are read.
///
/// @param column what is to be given up of it, as people name it
public record AmountClash(Wording column, Wording why) {

    /// Empty where it says it once.
    public static Optional<AmountClash> of(FeedProfile profile) {
        return profile.clashing().stream().findFirst().map(field -> of(field, profile.amountColumns()));
    }

    static AmountClash of(FeedField field, AmountColumns columns) {
        Wording name = FeedFieldName.of(field);
        Wording given = new Wording("Retirez « ", "Take “")
                .then(name)
                .then(new Wording(" » du profil : ", "” out of the profile: "));
        return new AmountClash(
                name,
                given.then(
                        columns == AmountColumns.SIDE_BY_SIDE
                                ? new Wording(
                                        "les colonnes de montants engagé, mandaté ou titré disent déjà combien, et de"
                                                + " quel type de pièce. Ou retirez ces colonnes-là.",
                                        "the columns of amounts committed, of payment orders or of receipt orders say"
                                                + " how much already, and of which kind. Or take those out.")
                                : new Wording(
                                        "les colonnes débit et crédit disent déjà combien. Ou retirez ces deux-là.",
                                        "the columns of debit and credit say how much already. Or take those two out.")));
    }
}
