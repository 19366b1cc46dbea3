package fr.continuum.adapters.web.security;

import fr.continuum.application.port.Accounts.Role;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.web.util.ServletRequestPathUtils;

/// Opens an address to those who have the operation it asks for ([RoleMatrix]). An address no door names has nothing
/// behind it, which a test proves: who may read is told so, and nobody writes there.
final class Doors implements AuthorizationManager<RequestAuthorizationContext> {

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends Authentication> who, RequestAuthorizationContext context) {
        HttpMethod method = HttpMethod.valueOf(context.getRequest().getMethod());
        String path = ServletRequestPathUtils.parse(context.getRequest())
                .pathWithinApplication()
                .value();
        Operation asked = RoleMatrix.asked(method, path)
                .orElse(
                        method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD)
                                ? Operation.READ_PLAN
                                : Operation.KEEP_ACCOUNTS);
        return new AuthorizationDecision(asked == Operation.ENTER || RoleMatrix.allows(roles(who.get()), asked));
    }

    private static Set<Role> roles(Authentication who) {
        return who.isAuthenticated() && who.getPrincipal() instanceof SignedIn viewer
                ? viewer.account().roles()
                : Set.of();
    }
}
