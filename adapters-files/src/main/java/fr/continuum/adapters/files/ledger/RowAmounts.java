package fr.continuum.adapters.files.ledger;

import fr.continuum.adapters.files.feed.FeedCells;
import fr.continuum.application.mapping.AmountColumns;
import fr.continuum.application.mapping.FeedField;
import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.application.mapping.SignConvention;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.shared.PersonalNumbers;
import fr.continuum.domain.shared.Wording;
import java.util.Optional;
import java.util.OptionalLong;

/// The amounts of a row, signed as entries count them: what a cancellation takes back is negative. What is wrong in
/// one is told under the column it stands in.
final class RowAmounts {

    private final FeedProfile profile;
    private final FiscalYear year;
    private final AmountColumns columns;

    /// @param year of the feed
    RowAmounts(FeedProfile profile, FiscalYear year) {
        this.profile = profile;
        this.year = year;
        this.columns = profile.amountColumns();
    }

    AmountColumns columns() {
        return columns;
    }

    /// Of a row that is one entry.
    ///
    /// @param flow empty where it is not known: the row makes no entry then
    OptionalLong signed(FeedCells cells, boolean cancelled, Optional<Flow> flow) {
        return columns == AmountColumns.ONE
                ? one(cells, FeedField.AMOUNT, cancelled, flow.orElse(Flow.EXPENSE))
                : twoSided(cells, cancelled, flow.orElse(Flow.EXPENSE));
    }

    /// What stands in a column that amounts of one kind have to themselves.
    OptionalLong beside(FeedCells cells, FeedField field, Flow flow) {
        return one(cells, field, false, flow);
    }

    private OptionalLong one(FeedCells cells, FeedField field, boolean cancelled, Flow flow) {
        OptionalLong written = cells.cents(field, year);
        if (written.isEmpty()) {
            return written;
        }
        long cents = written.getAsLong();
        return switch (profile.signs()) {
            case AS_WRITTEN -> {
                if (cancelled && cents > 0) {
                    cells.fault(
                            field,
                            new Wording(
                                    "Cette annulation est écrite positive. Écrivez-la négative ; ou dites dans le"
                                            + " profil, sous « Signes des montants », qu’une annulation est écrite"
                                            + " sans signe.",
                                    "This cancellation is written positive. Write it negative; or say in the profile,"
                                            + " under “Signs of amounts”, that a cancellation is written without"
                                            + " sign."));
                }
                yield written;
            }
            case CANCELLATIONS_POSITIVE -> {
                if (cents < 0) {
                    cells.fault(
                            field,
                            new Wording(
                                    "Ce montant est négatif, alors que le profil dit que les annulations sont écrites"
                                            + " sans signe. Corrigez « Signes des montants » dans le profil.",
                                    "This amount is negative, although the profile says that cancellations are written"
                                            + " without a sign. Correct “Signs of amounts” in the profile."));
                }
                yield OptionalLong.of(cancelled ? -cents : cents);
            }
            case EXPENSES_NEGATIVE -> OptionalLong.of(flow == Flow.EXPENSE ? -cents : cents);
        };
    }

    /// Which side is filled gives the sign: that expenses be negative is not asked besides.
    private OptionalLong twoSided(FeedCells cells, boolean cancelled, Flow flow) {
        boolean debited = !cells.text(FeedField.DEBIT).isEmpty();
        boolean credited = !cells.text(FeedField.CREDIT).isEmpty();
        if (!debited && !credited) {
            if (!cells.isFaulty(FeedField.DEBIT) && !cells.isFaulty(FeedField.CREDIT)) {
                cells.fault(
                        FeedField.DEBIT,
                        new Wording(
                                "Ni débit ni crédit : remplissez l’une des deux colonnes.",
                                "Neither debit nor credit: fill one of the two columns."));
            }
            return OptionalLong.empty();
        }
        OptionalLong debit = debited ? cells.cents(FeedField.DEBIT, year) : OptionalLong.of(0);
        OptionalLong credit = credited ? cells.cents(FeedField.CREDIT, year) : OptionalLong.of(0);
        if (debit.isEmpty() || credit.isEmpty()) {
            return OptionalLong.empty();
        }
        long cents = sided(debit.getAsLong(), credit.getAsLong(), flow);
        FeedField filled = debited ? FeedField.DEBIT : FeedField.CREDIT;
        return switch (profile.signs()) {
            case CANCELLATIONS_POSITIVE -> {
                if (cancelled && cents < 0) {
                    cells.fault(
                            filled,
                            new Wording(
                                    "Cette annulation est écrite du côté qui diminue, alors que le profil dit qu’une"
                                            + " annulation est écrite sans signe. Corrigez « Signes des montants »"
                                            + " dans le profil.",
                                    "This cancellation is written on the side that takes off, although the profile says"
                                            + " that a cancellation is written without sign. Correct “Signs of"
                                            + " amounts” in the profile."));
                }
                yield OptionalLong.of(cancelled ? -cents : cents);
            }
            case AS_WRITTEN, EXPENSES_NEGATIVE -> {
                if (cancelled && cents > 0) {
                    cells.fault(
                            filled,
                            new Wording(
                                    "Cette annulation est écrite du côté qui augmente. Écrivez-la de l’autre côté ; ou"
                                            + " dites dans le profil, sous « Signes des montants », qu’une"
                                            + " annulation est écrite sans signe.",
                                    "This cancellation is written on the side that adds. Write it on the other side; or"
                                            + " say in the profile, under “Signs of amounts”, that a cancellation is"
                                            + " written without sign."));
                }
                yield OptionalLong.of(cents);
            }
        };
    }

    /// What a row adds to expenses, or to revenue.
    static long sided(long debit, long credit, Flow flow) {
        return flow == Flow.EXPENSE ? debit - credit : credit - debit;
    }

    /// What one column of a rejected row bears; empty where it says nothing, or is in doubt itself.
    OptionalLong borneIn(FeedCells cells, FeedField field, Flow flow) {
        String text = cells.text(field);
        if (text.isEmpty() || PersonalNumbers.isBirthday(text, year.value())) {
            return OptionalLong.empty();
        }
        OptionalLong cents = cells.cents(field, year);
        return cents.isEmpty() ? cents : OptionalLong.of(borne(cents.getAsLong(), false, flow));
    }

    /// What an amount adds; what a cancellation bears takes off, however it is written.
    private long borne(long written, boolean cancelled, Flow flow) {
        if (cancelled) {
            return -Math.abs(written);
        }
        return profile.signs() == SignConvention.EXPENSES_NEGATIVE && flow == Flow.EXPENSE ? -written : written;
    }

    /// What a rejected row of one amount bears: nothing where it is in doubt itself, or one of its two sides.
    OptionalLong borne(FeedCells cells, boolean cancelled, Flow flow) {
        long debit = 0;
        long credit = 0;
        boolean any = false;
        for (FeedField field : columns.fields()) {
            String text = cells.text(field);
            if (PersonalNumbers.isBirthday(text, year.value())) {
                return OptionalLong.empty();
            }
            if (!text.isEmpty()) {
                OptionalLong cents = cells.cents(field, year);
                if (cents.isEmpty()) {
                    return OptionalLong.empty();
                }
                any = true;
                if (field == FeedField.CREDIT) {
                    credit = cents.getAsLong();
                } else {
                    debit = cents.getAsLong();
                }
            }
        }
        if (!any) {
            return OptionalLong.empty();
        }
        if (columns == AmountColumns.ONE) {
            return OptionalLong.of(borne(debit, cancelled, flow));
        }
        long sided = sided(debit, credit, flow);
        return OptionalLong.of(cancelled ? -Math.abs(sided) : sided);
    }
}
