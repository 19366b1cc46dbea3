package fr.continuum.adapters.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.persistence.budget.JooqBudgetFacts;
import fr.continuum.adapters.persistence.postgres.OnEachPostgres;
import fr.continuum.adapters.persistence.postgres.PostgresUnderTest;
import fr.continuum.application.port.Accounts.Role;
import fr.continuum.application.port.Consolidations.State;
import fr.continuum.application.port.Consultation.Bucket;
import fr.continuum.application.port.Nights.NightStatus;
import fr.continuum.application.port.Nights.Step;
import fr.continuum.domain.allocation.Strength;
import fr.continuum.domain.budget.BudgetStage;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.budget.Movement;
import fr.continuum.domain.budget.Section;
import fr.continuum.domain.budget.VoteBasis;
import fr.continuum.domain.consolidation.DocumentStatus;
import fr.continuum.domain.contribution.CompetencyNeed;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.contribution.ExpectedImprovement;
import fr.continuum.domain.contribution.LinkKind;
import fr.continuum.domain.contribution.LinkProvenance;
import fr.continuum.domain.contribution.OrganisationalAdjustment;
import fr.continuum.domain.contribution.StandingLink;
import fr.continuum.domain.plan.ActionLink;
import fr.continuum.domain.plan.PlanChange;
import fr.continuum.domain.plan.PlanLevel;
import fr.continuum.domain.plan.PlanRole;
import fr.continuum.domain.plan.Priority;
import fr.continuum.domain.plan.Territory;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.workforce.GradeCategory;
import fr.continuum.domain.workforce.HrFeed;
import fr.continuum.domain.workforce.Improvement;
import fr.continuum.domain.workforce.TimeGain;
import fr.continuum.domain.workforce.TimeGainUse;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

/// The laws of the tables, read from PostgreSQL's own catalogue.
@OnEachPostgres
class CatalogueTest {

    /// Tables whose keys need not start with the authority, and why.
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "account", "people sign in before any authority is known",
            "account_role", "so do their roles",
            "account_holding", "and what they hold",
            "night", "a night is of the installation, for all its authorities",
            "night_file", "a file may be dropped by mistake, of no authority we know",
            "purchase_list", "numbers of accounts, known by their fingerprint: authorities and nights share one list",
            "purchase_list_timeline", "says which of the shared lists an authority put in force",
            "flyway_schema_history", "Flyway's own");

    private static final String KEYS_NOT_STARTING_WITH_AUTHORITY = """
            select c.conrelid::regclass::text || ' ' || c.conname
            from pg_constraint c
            join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
            where c.contype in ('p', 'u', 'f') and c.connamespace = 'public'::regnamespace
              and a.attname <> 'authority' and not c.conrelid::regclass::text = any (?)
            union all
            select i.indrelid::regclass::text || ' ' || i.indexrelid::regclass::text
            from pg_index i
            join pg_class t on t.oid = i.indrelid and t.relnamespace = 'public'::regnamespace
            left join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
            where i.indisunique and a.attname is distinct from 'authority'
              and not i.indrelid::regclass::text = any (?)
            order by 1
            """;

    private final JooqPorts ports;
    private final DSLContext sql;

    CatalogueTest(PostgresUnderTest postgres) {
        this.ports = JooqPorts.on(postgres);
        this.sql = ports.sql();
    }

    @Test
    void every_key_starts_with_the_authority() {
        assertThat(violations()).isEmpty();
    }

    @Test
    void a_key_that_starts_with_anything_else_is_caught() {
        sql.transaction(transaction -> {
            DSLContext tx = transaction.dsl();
            tx.execute("create table planted (id int primary key, authority text, night_date date, night_number int,"
                    + " foreign key (night_date, night_number) references night)");
            tx.execute("create unique index planted_idx on planted (lower(authority))");

            assertThat(violations(tx))
                    .containsExactlyInAnyOrder(
                            "planted planted_pkey",
                            "planted planted_pkey",
                            "planted planted_night_date_night_number_fkey",
                            "planted planted_idx");
            tx.execute("drop table planted");
        });
    }

    @Test
    void every_exception_is_still_needed() {
        for (String exception : EXCEPTIONS.keySet()) {
            String[] others = EXCEPTIONS.keySet().stream()
                    .filter(name -> !name.equals(exception))
                    .toArray(String[]::new);

            assertThat(violations(sql, others)).as(exception).isNotEmpty();
        }
    }

    @Test
    void every_table_says_of_which_authority_it_is() {
        assertThat(sql.fetch("""
                                select c.relname from pg_class c
                                where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
                                  and not c.relname = any (?)
                                  and not exists (select from pg_attribute a where a.attrelid = c.oid
                                    and a.attname = 'authority' and a.attnotnull)
                                """, (Object) exceptions()).getValues(0, String.class))
                .isEmpty();
    }

    @Test
    void facts_are_partitioned_by_fiscal_year() {
        new JooqBudgetFacts(sql, ports.dataSource()).makeRoomFor(new FiscalYear(2026));

        assertThat(sql.fetchValue("select pg_get_partkeydef('budget_line'::regclass)"))
                .isEqualTo("LIST (fiscal_year)");
        assertThat(sql.fetchValue("select pg_get_partition_constraintdef('budget_line_2026'::regclass)"))
                .asString()
                .contains("2026");
    }

    @Test
    void the_database_knows_the_words_of_the_program() {
        words("reading", "stage", BudgetStage.values());
        words("document", "vote_basis", VoteBasis.values());
        words("reading_sum", "measure", Measure.values());
        words("budget_key", "flow", Flow.values());
        words("budget_key", "movement", Movement.values());
        words("budget_key", "section", Section.values());
        words("key_attribution", "bucket", Bucket.values());
        words("key_attribution", "strength", Strength.values());
        words("key_attribution", "dimension", Dimension.values());
        words("night", "status", NightStatus.values());
        words("night", "step", Step.values());
        words("night_file", "status", DocumentStatus.values());
        words("consolidation", "state", State.values());
        words("account_role", "role", Role.values());
        words("plan_element", "level", PlanLevel.values());
        words("plan_element", "priority", Priority.values());
        words("plan_role", "role", PlanRole.values());
        words("plan_territory", "kind", Territory.Kind.values());
        words("plan_link", "kind", ActionLink.Kind.values());
        words("plan_timeline", "origin", PlanChange.Origin.values());
        words("contribution", "kind", ContributionKind.values());
        words("contribution_link", "kind", LinkKind.values());
        words("contribution_link", "provenance", LinkProvenance.values());
        words("contribution_improvement", "kind", ExpectedImprovement.Kind.values());
        words("contribution_consultation", "body", OrganisationalAdjustment.Body.values());
        words("contribution_consultation", "opinion", OrganisationalAdjustment.Opinion.values());
        words("contribution_timeline", "origin", PlanChange.Origin.values());
        words("link_confirmation", "kind", StandingLink.Kind.values());
        words("competency_need", "kind", CompetencyNeed.Kind.values());
        words("post", "category", GradeCategory.values());
        words("time_gain_use", "kind", TimeGainUse.Kind.values());
        words("time_gain_use", "improved", Improvement.Answer.values());
        words("time_gain_use_link", "kind", LinkKind.values());
        words("time_gain_use_link", "provenance", LinkProvenance.values());
        words("workforce_timeline", "origin", PlanChange.Origin.values());
        words("hr_extract", "feed", HrFeed.values());
        words(
                "declared_gain",
                "source",
                EnumSet.complementOf(EnumSet.of(TimeGain.Source.WORKING_TIME_REFORM))
                        .toArray(TimeGain.Source[]::new));
    }

    private void words(String table, String column, Enum<?>... values) {
        String check = String.valueOf(sql.fetchValue("""
                select string_agg(pg_get_constraintdef(oid), ' ') from pg_constraint
                where conrelid = ?::regclass and contype = 'c'
                  and conkey = array[(select attnum from pg_attribute where attrelid = conrelid and attname = ?)]
                """, table, column));

        assertThat(quoted(check))
                .as(table + "." + column)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(values).map(Enum::name).toList());
    }

    private static List<String> quoted(String check) {
        String[] parts = check.split("'", -1);
        return Stream.iterate(1, i -> i < parts.length, i -> i + 2)
                .map(i -> parts[i])
                .toList();
    }

    private List<String> violations() {
        return violations(sql);
    }

    private static List<String> violations(DSLContext sql) {
        return violations(sql, exceptions());
    }

    private static List<String> violations(DSLContext sql, String... exceptions) {
        return sql.fetch(KEYS_NOT_STARTING_WITH_AUTHORITY, exceptions, exceptions)
                .getValues(0, String.class);
    }

    private static String[] exceptions() {
        return EXCEPTIONS.keySet().toArray(String[]::new);
    }
}
