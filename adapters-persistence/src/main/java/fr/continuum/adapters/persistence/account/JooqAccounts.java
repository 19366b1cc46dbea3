package fr.continuum.adapters.persistence.account;

import static fr.continuum.adapters.persistence.jooq.Tables.ACCOUNT;
import static fr.continuum.adapters.persistence.jooq.Tables.ACCOUNT_HOLDING;
import static fr.continuum.adapters.persistence.jooq.Tables.ACCOUNT_ROLE;

import fr.continuum.application.port.Accounts;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Accounts, by login.
public final class JooqAccounts implements Accounts {

    private final DSLContext sql;

    public JooqAccounts(DSLContext sql) {
        this.sql = sql;
    }

    /// Kinds of things an account holds.
    enum Holding {
        DEPARTMENT,
        POST,
        TERRITORY
    }

    @Override
    public boolean create(Account account) {
        return sql.transactionResult(transaction -> {
            DSLContext tx = transaction.dsl();
            boolean isNew = tx.insertInto(ACCOUNT)
                            .set(ACCOUNT.LOGIN, account.login())
                            .set(ACCOUNT.DISPLAY_NAME, account.displayName())
                            .set(ACCOUNT.PASSWORD_HASH, account.passwordHash())
                            .set(ACCOUNT.AUTHORITY, authority(account))
                            .set(ACCOUNT.PARTNER, account.held().partner())
                            .set(ACCOUNT.DISABLED, account.disabled())
                            .onConflictDoNothing()
                            .execute()
                    == 1;
            if (isNew) {
                putParts(tx, account);
            }
            return isNew;
        });
    }

    @Override
    public Optional<Account> find(String login) {
        return read(sql, ACCOUNT.LOGIN.eq(login)).stream().findFirst();
    }

    @Override
    public List<Account> all() {
        return read(sql, DSL.noCondition());
    }

    /// Who changes accounts waits for one another: two administrators who disable each other do not both succeed.
    @Override
    public Changed change(Account seen, Account next) {
        return sql.transactionResult(transaction -> {
            DSLContext tx = transaction.dsl();
            tx.execute("lock table account in share row exclusive mode");
            List<Account> all = read(tx, DSL.noCondition());
            if (!all.contains(seen)) {
                return Changed.MEANWHILE;
            }
            boolean othersAdminister = all.stream()
                    .anyMatch(one -> one.administersAll() && !one.login().equals(next.login()));
            if (seen.administersAll() && !next.administersAll() && !othersAdminister) {
                return Changed.LAST_ADMINISTRATOR;
            }
            tx.update(ACCOUNT)
                    .set(ACCOUNT.DISPLAY_NAME, next.displayName())
                    .set(ACCOUNT.PASSWORD_HASH, next.passwordHash())
                    .set(ACCOUNT.AUTHORITY, authority(next))
                    .set(ACCOUNT.PARTNER, next.held().partner())
                    .set(ACCOUNT.DISABLED, next.disabled())
                    .where(ACCOUNT.LOGIN.eq(next.login()))
                    .execute();
            tx.deleteFrom(ACCOUNT_ROLE)
                    .where(ACCOUNT_ROLE.LOGIN.eq(next.login()))
                    .execute();
            tx.deleteFrom(ACCOUNT_HOLDING)
                    .where(ACCOUNT_HOLDING.LOGIN.eq(next.login()))
                    .execute();
            putParts(tx, next);
            return Changed.CHANGED;
        });
    }

    private static @Nullable String authority(Account account) {
        return account.authority().isEmpty() ? null : account.authority();
    }

    private static void putParts(DSLContext tx, Account account) {
        for (Role role : account.roles()) {
            tx.insertInto(ACCOUNT_ROLE)
                    .set(ACCOUNT_ROLE.LOGIN, account.login())
                    .set(ACCOUNT_ROLE.ROLE, role.name())
                    .execute();
        }
        put(tx, account.login(), Holding.DEPARTMENT, account.held().departments());
        put(tx, account.login(), Holding.POST, account.held().posts());
        put(tx, account.login(), Holding.TERRITORY, account.held().territories());
    }

    private static void put(DSLContext tx, String login, Holding what, Set<String> names) {
        for (String name : names) {
            tx.insertInto(ACCOUNT_HOLDING)
                    .set(ACCOUNT_HOLDING.LOGIN, login)
                    .set(ACCOUNT_HOLDING.WHAT, what.name())
                    .set(ACCOUNT_HOLDING.NAME, name)
                    .execute();
        }
    }

    /// In one statement: what is changed meanwhile is seen whole or not at all.
    private static List<Account> read(DSLContext sql, Condition which) {
        Field<String[]> roles =
                DSL.array(DSL.select(ACCOUNT_ROLE.ROLE).from(ACCOUNT_ROLE).where(ACCOUNT_ROLE.LOGIN.eq(ACCOUNT.LOGIN)));
        Field<String[]> departments = held(Holding.DEPARTMENT);
        Field<String[]> posts = held(Holding.POST);
        Field<String[]> territories = held(Holding.TERRITORY);
        return sql.select(
                        ACCOUNT.LOGIN,
                        ACCOUNT.DISPLAY_NAME,
                        ACCOUNT.PASSWORD_HASH,
                        ACCOUNT.AUTHORITY,
                        ACCOUNT.PARTNER,
                        ACCOUNT.DISABLED,
                        roles,
                        departments,
                        posts,
                        territories)
                .from(ACCOUNT)
                .where(which)
                .orderBy(ACCOUNT.LOGIN)
                .fetch(row -> new Account(
                        row.get(ACCOUNT.LOGIN),
                        row.get(ACCOUNT.DISPLAY_NAME),
                        row.get(ACCOUNT.PASSWORD_HASH),
                        Arrays.stream(row.get(roles)).map(Role::valueOf).collect(Collectors.toSet()),
                        Objects.requireNonNullElse(row.get(ACCOUNT.AUTHORITY), ""),
                        new Held(
                                Set.of(row.get(departments)),
                                Set.of(row.get(posts)),
                                Set.of(row.get(territories)),
                                row.get(ACCOUNT.PARTNER)),
                        row.get(ACCOUNT.DISABLED)));
    }

    private static Field<String[]> held(Holding what) {
        return DSL.array(DSL.select(ACCOUNT_HOLDING.NAME)
                .from(ACCOUNT_HOLDING)
                .where(ACCOUNT_HOLDING.LOGIN.eq(ACCOUNT.LOGIN), ACCOUNT_HOLDING.WHAT.eq(what.name())));
    }
}
