package fr.continuum.adapters.web.planform;

import fr.continuum.adapters.web.security.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Hands the pages of forms their [Turn].
@Component
final class Turns implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Turn.class);
    }

    @Override
    public Turn resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer page,
            NativeWebRequest asked,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = Objects.requireNonNull(asked.getNativeRequest(HttpServletRequest.class));
        HttpServletResponse response = Objects.requireNonNull(asked.getNativeResponse(HttpServletResponse.class));
        if (!(request.getUserPrincipal() instanceof Authentication who)
                || !(who.getPrincipal() instanceof SignedIn viewer)) {
            throw new IllegalStateException("A form of the plan is open to accounts only");
        }
        String autorite = request.getParameter("autorite");
        return new Turn(viewer, autorite == null ? "" : autorite, Typed.of(request.getParameterMap()), response);
    }
}
