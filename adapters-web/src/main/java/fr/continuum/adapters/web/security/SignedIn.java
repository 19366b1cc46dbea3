package fr.continuum.adapters.web.security;

import fr.continuum.application.port.Accounts.Account;
import fr.continuum.application.port.By;
import fr.continuum.application.workforce.Sight;
import fr.continuum.domain.shared.Siren;
import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/// Who asks: an account that has signed in.
public record SignedIn(Account account) implements UserDetails {

    private static final long serialVersionUID = 1L;

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + account.role()));
    }

    @Override
    public String getPassword() {
        return account.passwordHash();
    }

    @Override
    public String getUsername() {
        return account.login();
    }

    public String displayName() {
        return account.displayName().isBlank() ? account.login() : account.displayName();
    }

    /// What this account says through a screen or an interface.
    public By by(String source) {
        return new By(account.login(), source);
    }

    /// Whether this account may see the authority at all.
    public boolean sees(Siren authority) {
        return account.authority().isEmpty() || account.authority().equals(authority.value());
    }

    public boolean mayLink() {
        return switch (account.role()) {
            case CONTROLLER, ADMINISTRATOR -> true;
            case READER, CONTRIBUTOR, HR, PLAN_OFFICER -> false;
        };
    }

    /// Whether this account may change the plan.
    public boolean mayPlan() {
        return switch (account.role()) {
            case PLAN_OFFICER, ADMINISTRATOR -> true;
            case READER, CONTRIBUTOR, HR, CONTROLLER -> false;
        };
    }

    /// Whether this account may say what a contribution serves.
    public boolean mayContribute() {
        return switch (account.role()) {
            case CONTRIBUTOR, HR, PLAN_OFFICER, ADMINISTRATOR -> true;
            case READER, CONTROLLER -> false;
        };
    }

    /// Whether this account may set a finding aside for a time.
    public boolean mayWaive() {
        return mayPlan() || mayLink();
    }

    /// Whether this account may declare time gained, say what became of it, and under how many people figures are
    /// hidden: who sees the figures of few people, and nobody else. Who administers the program does not look
    /// after people.
    public boolean mayKeepTime() {
        return sight() == Sight.HR;
    }

    /// Whether this account may say how finance feeds are read: all authorities share those profiles, so an
    /// account of one alone may not.
    public boolean mayKeepMoneyFeeds() {
        return mayLink() && account.authority().isEmpty();
    }

    /// The same of HR feeds.
    public boolean mayKeepPeopleFeeds() {
        return switch (account.role()) {
            case HR, ADMINISTRATOR -> account.authority().isEmpty();
            case READER, CONTRIBUTOR, PLAN_OFFICER, CONTROLLER -> false;
        };
    }

    /// Whether this account may say how some feed is read.
    public boolean mayKeepFeeds() {
        return mayKeepMoneyFeeds() || mayKeepPeopleFeeds();
    }

    /// How much this account may see of figures about people.
    public Sight sight() {
        return switch (account.role()) {
            case HR -> Sight.HR;
            case READER, CONTRIBUTOR, PLAN_OFFICER, CONTROLLER, ADMINISTRATOR -> Sight.OUTSIDE_HR;
        };
    }

    /// Never shows the hash.
    @Override
    public String toString() {
        return account.login() + " (" + account.role() + ")";
    }
}
