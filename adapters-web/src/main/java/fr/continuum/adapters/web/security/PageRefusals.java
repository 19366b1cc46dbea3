package fr.continuum.adapters.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;

/// Says 403 on a page. An upload beyond the bounds cannot be read, not even for its token: it is told 413, which it
/// is.
final class PageRefusals implements AccessDeniedHandler {

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        String type = request.getContentType();
        boolean upload = type != null && type.startsWith("multipart/");
        boolean unreadable =
                upload && request.getParameterMap().isEmpty() && request.getContentLengthLong() > 1_000_000;
        response.sendError(unreadable ? HttpStatus.CONTENT_TOO_LARGE.value() : HttpStatus.FORBIDDEN.value());
    }
}
