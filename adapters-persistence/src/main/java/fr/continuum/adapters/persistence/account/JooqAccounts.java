package fr.continuum.adapters.persistence.account;

import static fr.continuum.adapters.persistence.jooq.Tables.ACCOUNT;

import fr.continuum.adapters.persistence.jooq.tables.records.AccountRecord;
import fr.continuum.application.port.Accounts;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/// Accounts, by login.
public final class JooqAccounts implements Accounts {

    private final DSLContext sql;

    public JooqAccounts(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public boolean create(Account account) {
        return sql.insertInto(ACCOUNT)
                        .set(ACCOUNT.LOGIN, account.login())
                        .set(ACCOUNT.DISPLAY_NAME, account.displayName())
                        .set(ACCOUNT.PASSWORD_HASH, account.passwordHash())
                        .set(ACCOUNT.ROLE, account.role().name())
                        .set(ACCOUNT.AUTHORITY, account.authority().isEmpty() ? null : account.authority())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    @Override
    public Optional<Account> find(String login) {
        return sql.fetchOptional(ACCOUNT, ACCOUNT.LOGIN.eq(login)).map(JooqAccounts::account);
    }

    @Override
    public List<Account> all() {
        return sql.selectFrom(ACCOUNT).orderBy(ACCOUNT.LOGIN).fetch(JooqAccounts::account);
    }

    private static Account account(AccountRecord row) {
        return new Account(
                row.getLogin(),
                row.getDisplayName(),
                row.getPasswordHash(),
                Role.valueOf(row.getRole()),
                row.getAuthority() == null ? "" : row.getAuthority());
    }
}
