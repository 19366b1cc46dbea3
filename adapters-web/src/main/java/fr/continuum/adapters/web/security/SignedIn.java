package fr.continuum.adapters.web.security;

import fr.continuum.application.port.Accounts.Account;
import fr.continuum.application.port.Accounts.Role;
import fr.continuum.application.port.By;
import fr.continuum.application.port.Reach;
import fr.continuum.application.workforce.Sight;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.contribution.PartnerIntervention;
import fr.continuum.domain.plan.RoleHolding;
import fr.continuum.domain.plan.Territory;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.shared.Spelling;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/// Who asks: an account that has signed in, what it may do and what its person holds. Pages ask it what to offer; the
/// doors decide by the same matrix ([RoleMatrix]).
///
/// @param token what the identity provider says of them; null for whoever signed in by form
public record SignedIn(Account account, @Nullable OidcIdToken token) implements UserDetails, OidcUser {

    private static final long serialVersionUID = 1L;

    public SignedIn(Account account) {
        this(account, null);
    }

    /// Whether an identity provider vouches for them: there is no such account here.
    public boolean isOfProvider() {
        return token != null;
    }

    @Override
    public String getName() {
        return account.login();
    }

    /// @throws IllegalStateException for whoever signed in by form
    @Override
    public OidcIdToken getIdToken() {
        if (token == null) {
            throw new IllegalStateException("No identity provider vouches for " + account.login());
        }
        return token;
    }

    @Override
    public @Nullable OidcUserInfo getUserInfo() {
        return null;
    }

    @Override
    public Map<String, Object> getClaims() {
        return token == null ? Map.of() : token.getClaims();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return getClaims();
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return account.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
    }

    @Override
    public String getPassword() {
        return account.passwordHash();
    }

    @Override
    public String getUsername() {
        return account.login();
    }

    @Override
    public boolean isEnabled() {
        return !account.disabled();
    }

    /// Who asks; null for a stranger.
    public static @Nullable SignedIn of(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof Authentication who && who.getPrincipal() instanceof SignedIn viewer
                ? viewer
                : null;
    }

    /// The first letters of the name, `ÉÉ`, where there is no room for it.
    public String initials() {
        return Arrays.stream(displayName().strip().split("[\\s-]+", -1))
                .filter(word -> !word.isEmpty())
                .limit(3)
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.FRENCH))
                .collect(Collectors.joining());
    }

    public String displayName() {
        return account.displayName().isBlank() ? account.login() : account.displayName();
    }

    public Set<Role> roles() {
        return account.roles();
    }

    public boolean is(Role role) {
        return account.roles().contains(role);
    }

    /// Departments whose contributions are this person's, as the authority writes them.
    public Set<String> departments() {
        return account.held().departments();
    }

    /// Posts this person holds, as roles of the plan name them.
    public Set<String> posts() {
        return account.held().posts();
    }

    /// Places this person answers for, by their official codes.
    public Set<String> territories() {
        return account.held().territories();
    }

    /// The partner this person speaks for; empty for whoever is none.
    public String partner() {
        return account.held().partner();
    }

    /// Whether a role of the plan is this person's: by account, or by post.
    public boolean sitsAt(RoleHolding holding) {
        return holding.account().filter(account.login()::equals).isPresent()
                || posts().stream().anyMatch(post -> Spelling.folded(post).equals(Spelling.folded(holding.post())));
    }

    /// Whether this person answers for a place.
    public boolean answersFor(Territory territory) {
        return territories().contains(territory.code());
    }

    /// Whether an intervention is the partner's this person speaks for.
    public boolean isTheirs(PartnerIntervention intervention) {
        return !partner().isBlank() && Spelling.folded(partner()).equals(intervention.partnerFolded());
    }

    /// Whether this account sees its own interventions and nothing else.
    public boolean isPartnerOnly() {
        return account.roles().equals(Set.of(Role.PARTNER));
    }

    /// What this account says through a screen or an interface.
    public By by(String source) {
        return new By(account.login(), source, reach());
    }

    /// Whether this account may see the authority at all.
    public boolean sees(Siren authority) {
        return account.authority().isEmpty() || account.authority().equals(authority.value());
    }

    /// Whether this account may do an operation at all, whatever it is about.
    public boolean may(Operation operation) {
        return RoleMatrix.allows(account.roles(), operation);
    }

    /// Whether whoever holds this account is likely to read the interface from programs: élus and departments have
    /// no use for it on their screens.
    public boolean programs() {
        return is(Role.ADMINISTRATOR) || is(Role.CONTROLLER) || is(Role.PLAN_OFFICER);
    }

    /// Whether this account may open a page.
    public boolean mayOpen(String path) {
        return RoleMatrix.opens(account.roles(), path);
    }

    public boolean mayLink() {
        return may(Operation.LINK);
    }

    /// Whether this account may change the plan.
    public boolean mayPlan() {
        return may(Operation.WRITE_PLAN);
    }

    /// Whether this account may say what some contribution serves.
    public boolean mayContribute() {
        return may(Operation.CONTRIBUTE);
    }

    /// Whether this account may say what a contribution serves.
    public boolean mayWrite(Contribution contribution) {
        return reach().holds(contribution);
    }

    /// Whether this account may plan some contribution of a kind.
    public boolean mayPlan(ContributionKind kind) {
        return reach().reaches(kind);
    }

    /// Whether this account may say what contributions are judged against.
    public boolean maySayNeeds() {
        return may(Operation.SAY_NEEDS) && reach().isWhole();
    }

    /// Which contributions this account may write.
    public Reach reach() {
        Reach reach = Reach.NOTHING;
        for (Role role : account.roles()) {
            reach = reach.and(reach(RoleMatrix.of(Operation.CONTRIBUTE).get(role)));
        }
        return reach;
    }

    private Reach reach(@Nullable Extent extent) {
        return switch (extent) {
            case null -> Reach.NOTHING;
            case ALL -> Reach.WHOLE;
            case OWN_DEPARTMENTS -> departments().isEmpty() ? Reach.WHOLE : Reach.of(departments());
            case IT_INVESTMENTS -> Reach.of(ContributionKind.IT_INVESTMENT);
            case WITHOUT_DEPARTMENT, MONEY_FEEDS, PEOPLE_FEEDS, EVERY_FEED, OWN_INTERVENTIONS -> Reach.NOTHING;
        };
    }

    /// Whether this account may set a finding aside for a time.
    public boolean mayWaive() {
        return may(Operation.WAIVE);
    }

    /// Whether this account may declare time gained, say what became of it, and under how many people figures are
    /// hidden: who sees the figures of few people, and nobody else. Who administers the program does not look
    /// after people.
    public boolean mayKeepTime() {
        return may(Operation.KEEP_TIME);
    }

    /// Whether this account may say how finance feeds are read: all authorities share those profiles, so an
    /// account of one alone may not.
    public boolean mayKeepMoneyFeeds() {
        return keepsFeeds(Extent.MONEY_FEEDS);
    }

    /// The same of HR feeds.
    public boolean mayKeepPeopleFeeds() {
        return keepsFeeds(Extent.PEOPLE_FEEDS);
    }

    /// Whether this account may say how some feed is read.
    public boolean mayKeepFeeds() {
        return mayKeepMoneyFeeds() || mayKeepPeopleFeeds();
    }

    private boolean keepsFeeds(Extent some) {
        return account.authority().isEmpty()
                && account.roles().stream()
                        .map(RoleMatrix.of(Operation.KEEP_FEEDS)::get)
                        .anyMatch(extent -> extent == some || extent == Extent.EVERY_FEED);
    }

    /// How much this account may see of figures about people.
    public Sight sight() {
        return mayKeepTime() ? Sight.HR : Sight.OUTSIDE_HR;
    }

    /// Never shows the hash.
    @Override
    public String toString() {
        return account.login() + " " + account.roles();
    }
}
