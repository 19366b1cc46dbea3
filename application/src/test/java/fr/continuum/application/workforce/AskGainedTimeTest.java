package fr.continuum.application.workforce;

import static fr.continuum.application.workforce.Authority.OWNER;
import static fr.continuum.application.workforce.Authority.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.workforce.AskGainedTime.AccountSeen;
import fr.continuum.application.workforce.AskGainedTime.LedgerSeen;
import fr.continuum.application.workforce.ChangeGainedTime.Saying;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.testing.WorkforceWords;
import fr.continuum.domain.workforce.Hours;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AskGainedTimeTest {

    private static final FiscalYear YEAR = new FiscalYear(2024);

    private final Authority authority = new Authority();
    private final AskGainedTime ask = new AskGainedTime(authority.days);

    @BeforeEach
    void departments() {
        authority.plan("challenge D1", "action A1 principal=D1");
        authority.cycles(
                "cycle C1 fte=100 former=1560 annual=1607",
                "cycle C1 fte=3.5 former=1560 annual=1607 department=Cabinet",
                "cycle C1 fte=20 former=1560 annual=1607 department=Voirie",
                "cycle C1 fte=30 former=1560 annual=1607 department=DSI");
    }

    @Test
    void hr_sees_every_account_and_what_nobody_named_a_use_of() {
        use("use U1 hours=700 kind=WORK_LIFE_QUALITY");

        LedgerSeen seen = ask.on(OWNER, TODAY, Sight.HR);

        assertThat(seen.accounts())
                .extracting(AccountSeen::department)
                .containsExactly("Cabinet", "DRH", "DSI", "Voirie");
        assertThat(seen.accounts().getFirst().account().figure().orElseThrow().gainedInAll())
                .isEqualTo(Hours.of("164.5"));
        AskGainedTime.Totals totals = seen.years().get(YEAR).figure().orElseThrow();
        assertThat(totals.gained()).isEqualTo(Hours.of("7214.5"));
        assertThat(totals.used()).isEqualTo(Hours.of("700"));
        assertThat(totals.remainder()).isEqualTo(Hours.of("6514.5"));
        assertThat(totals.remainderFte()).isEqualByComparingTo(new BigDecimal("4.05"));
        assertThat(subjects(seen)).hasSize(4);
    }

    /// What Voirie has used too much is not what DSI has left.
    @Test
    void what_is_left_in_one_account_is_not_used_up_by_another_that_is_overdrawn() {
        use("use U1 hours=900 kind=WORK_LIFE_QUALITY department=Voirie");
        authority.cycles(
                "cycle C1 fte=20 former=1590 annual=1607 department=Voirie",
                "cycle C1 fte=30 former=1560 annual=1607 department=DSI");

        AskGainedTime.Totals totals =
                ask.on(OWNER, TODAY, Sight.HR).years().get(YEAR).figure().orElseThrow();

        assertThat(totals.gained()).isEqualTo(Hours.of("1750"));
        assertThat(totals.used()).isEqualTo(Hours.of("900"));
        assertThat(totals.remainder()).isEqualTo(Hours.of("1410"));
        assertThat(totals.overdrawn()).isEqualTo(Hours.of("560"));
        assertThat(totals.remainderFte()).isEqualByComparingTo(new BigDecimal("0.88"));
    }

    @Test
    void others_see_neither_what_few_gained_nor_another_account_that_would_tell_it() {
        LedgerSeen seen = ask.on(OWNER, TODAY, Sight.OUTSIDE_HR);

        List<String> hidden = seen.accounts().stream()
                .filter(account -> account.account().figure().isEmpty())
                .map(AccountSeen::department)
                .toList();
        boolean totalTold = seen.years().get(YEAR).figure().isPresent();
        assertThat(hidden).contains("Cabinet");
        assertThat(hidden.size() > 1 || !totalTold)
                .as("the total less the others would tell it")
                .isTrue();
        assertThat(subjects(seen)).noneMatch(subject -> subject.contains("Cabinet"));
        assertThat(subjects(seen)).hasSize(4 - hidden.size());
    }

    @Test
    void hours_used_stand_under_what_they_serve() {
        use("use U1 hours=700 kind=WORK_LIFE_QUALITY");

        assertThat(ask.on(OWNER, TODAY, Sight.OUTSIDE_HR).uses()).hasSize(1);
        assertThat(ask.on(OWNER, TODAY, Sight.OUTSIDE_HR).serving()).isEmpty();
    }

    @Test
    void a_day_before_anything_was_counted_has_no_account() {
        LedgerSeen seen = ask.on(OWNER, TODAY.minusDays(1), Sight.OUTSIDE_HR);

        assertThat(seen.accounts()).isEmpty();
        assertThat(seen.years()).isEmpty();
        assertThat(seen.findings()).isEmpty();
    }

    private void use(String line) {
        authority.gainedTime.change(new ChangeGainedTime.Request(
                OWNER,
                new Saying.Use(WorkforceWords.uses(List.of(line)).getFirst(), List.of(), Optional.empty()),
                "marie"));
    }

    private static List<String> subjects(LedgerSeen seen) {
        return seen.findings().stream().map(Finding::subject).toList();
    }
}
