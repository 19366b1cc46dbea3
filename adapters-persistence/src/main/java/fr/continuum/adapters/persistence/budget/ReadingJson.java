package fr.continuum.adapters.persistence.budget;

import fr.continuum.application.port.BudgetDocumentReader.UnknownCode;
import fr.continuum.domain.budget.ControlTotals;
import fr.continuum.domain.budget.ControlTotals.Attached;
import fr.continuum.domain.budget.ControlTotals.Authorisation;
import fr.continuum.domain.budget.ControlTotals.BudgetTotal;
import fr.continuum.domain.budget.ControlTotals.CommittedSince;
import fr.continuum.domain.budget.ControlTotals.Employment;
import fr.continuum.domain.budget.ControlTotals.LeftOut;
import fr.continuum.domain.budget.ControlTotals.Staff;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.budget.Section;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// What a reading found besides lines and sums, as it lies in the database.
final class ReadingJson {

    private ReadingJson() {}

    /// @param staff null in readings made before this annex was read
    /// @param attached null in readings made before attached amounts were read
    /// @param origins null in readings made before the years of commitments were read
    /// @param leftOut null in readings made before amounts of rejected rows were read, and where there are none
    record TotalsJson(
            List<BudgetTotalJson> consolidation,
            List<AuthorisationJson> authorisations,
            @Nullable List<StaffJson> staff,
            @Nullable List<AttachedJson> attached,
            @Nullable List<CommittedSinceJson> origins,
            @Nullable LeftOutJson leftOut) {

        static TotalsJson of(ControlTotals totals) {
            return new TotalsJson(
                    totals.consolidation().stream().map(BudgetTotalJson::of).toList(),
                    totals.authorisations().stream().map(AuthorisationJson::of).toList(),
                    totals.staff().stream().map(StaffJson::of).toList(),
                    totals.attached().stream().map(AttachedJson::of).toList(),
                    totals.origins().stream().map(CommittedSinceJson::of).toList(),
                    totals.leftOut().isNone() ? null : LeftOutJson.of(totals.leftOut()));
        }

        ControlTotals totals() {
            return new ControlTotals(
                    consolidation.stream().map(BudgetTotalJson::total).toList(),
                    authorisations.stream()
                            .map(AuthorisationJson::authorisation)
                            .toList(),
                    orNone(staff).stream().map(StaffJson::staff).toList(),
                    orNone(attached).stream().map(AttachedJson::attached).toList(),
                    orNone(origins).stream().map(CommittedSinceJson::since).toList(),
                    leftOut == null ? LeftOut.NONE : leftOut.rows());
        }

        private static <T> List<T> orNone(@Nullable List<T> told) {
            return told == null ? List.of() : told;
        }
    }

    /// @param cents of rows that do not tell what kind they are of; of all, in readings made before kinds were
    /// told
    ///     apart, where the others are null
    record LeftOutJson(
            long count,
            long cents,
            @Nullable Long committed,
            @Nullable Long ordered,
            @Nullable Long received) {

        static LeftOutJson of(LeftOut leftOut) {
            return new LeftOutJson(
                    leftOut.rows(),
                    leftOut.otherCents(),
                    leftOut.committedCents(),
                    leftOut.orderedCents(),
                    leftOut.receivedCents());
        }

        LeftOut rows() {
            return new LeftOut(count, orZero(committed), orZero(ordered), orZero(received), cents);
        }

        private static long orZero(@Nullable Long told) {
            return told == null ? 0 : told;
        }
    }

    record BudgetTotalJson(
            String kind,
            String code,
            String label,
            String siret,
            String section,
            String flow,
            @Nullable Long opened,
            @Nullable Long executed,
            @Nullable Long carriedOver) {

        static BudgetTotalJson of(BudgetTotal total) {
            return new BudgetTotalJson(
                    total.kind(),
                    total.code(),
                    total.label(),
                    total.siret(),
                    total.section().name(),
                    total.flow().name(),
                    orNull(total.openedCents()),
                    orNull(total.executedCents()),
                    orNull(total.carriedOverCents()));
        }

        BudgetTotal total() {
            return new BudgetTotal(
                    kind,
                    code,
                    label,
                    siret,
                    Section.valueOf(section),
                    Flow.valueOf(flow),
                    orEmpty(opened),
                    orEmpty(executed),
                    orEmpty(carriedOver));
        }
    }

    /// @param opened null where the annex does not say, and in readings of earlier versions
    record AuthorisationJson(
            String number,
            String label,
            long ceiling,
            long paymentCredits,
            @Nullable Long opened) {

        static AuthorisationJson of(Authorisation authorisation) {
            return new AuthorisationJson(
                    authorisation.number(),
                    authorisation.label(),
                    authorisation.ceilingCents(),
                    authorisation.paymentCreditsCents(),
                    orNull(authorisation.openedCents()));
        }

        Authorisation authorisation() {
            return new Authorisation(number, label, ceiling, paymentCredits, orEmpty(opened));
        }
    }

    /// Counts in hundredths of a full-time equivalent.
    record StaffJson(String category, String employment, long budgeted, long filled) {

        static StaffJson of(Staff staff) {
            return new StaffJson(
                    staff.category(), staff.employment().name(), staff.budgetedHundredths(), staff.filledHundredths());
        }

        Staff staff() {
            return new Staff(category, Employment.valueOf(employment), budgeted, filled);
        }
    }

    record AttachedJson(String flow, String chapter, String operation, long cents) {

        static AttachedJson of(Attached attached) {
            return new AttachedJson(attached.flow().name(), attached.chapter(), attached.operation(), attached.cents());
        }

        Attached attached() {
            return new Attached(Flow.valueOf(flow), chapter, operation, cents);
        }
    }

    record CommittedSinceJson(String authorisation, int origin, long made, long cancelled) {

        static CommittedSinceJson of(CommittedSince since) {
            return new CommittedSinceJson(
                    since.authorisation(), since.origin().value(), since.madeCents(), since.cancelledCents());
        }

        CommittedSince since() {
            return new CommittedSince(authorisation, new FiscalYear(origin), made, cancelled);
        }
    }

    record UnknownCodeJson(String field, String code, long lines) {

        static UnknownCodeJson of(UnknownCode unknown) {
            return new UnknownCodeJson(unknown.field().name(), unknown.code(), unknown.lines());
        }

        static List<UnknownCode> all(UnknownCodeJson[] codes) {
            return Arrays.stream(codes)
                    .map(c -> new UnknownCode(KeyField.valueOf(c.field), c.code, c.lines))
                    .toList();
        }
    }

    private static @Nullable Long orNull(OptionalLong cents) {
        return cents.isPresent() ? cents.getAsLong() : null;
    }

    private static OptionalLong orEmpty(@Nullable Long cents) {
        return cents == null ? OptionalLong.empty() : OptionalLong.of(cents);
    }
}
