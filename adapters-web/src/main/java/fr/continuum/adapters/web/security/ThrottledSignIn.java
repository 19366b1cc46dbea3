package fr.continuum.adapters.web.security;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/// Checks a password only where the throttle lets it: by form and by HTTP Basic alike.
final class ThrottledSignIn implements AuthenticationProvider {

    private final AuthenticationProvider passwords;
    private final LoginThrottle throttle;

    ThrottledSignIn(AuthenticationProvider passwords, LoginThrottle throttle) {
        this.passwords = passwords;
        this.throttle = throttle;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication asked) {
        String address = asked.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "";
        if (throttle.mustWait(asked.getName(), address)) {
            throw new LockedException("Too many failures: wait");
        }
        try {
            Authentication found = passwords.authenticate(asked);
            throttle.succeeded(asked.getName(), address);
            return found;
        } catch (BadCredentialsException e) {
            throttle.failed(asked.getName(), address);
            throw e;
        }
    }

    @Override
    public boolean supports(Class<?> type) {
        return passwords.supports(type);
    }
}
