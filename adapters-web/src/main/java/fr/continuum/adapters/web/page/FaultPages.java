package fr.continuum.adapters.web.page;

import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.Told;
import fr.continuum.application.port.Reach.OutOfReach;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/// What goes wrong behind a page is told on a page, in the same style.
@ControllerAdvice(annotations = Controller.class)
class FaultPages {

    private static final Logger LOG = LoggerFactory.getLogger(FaultPages.class);

    private final MessageSource texts;
    private final Frame frame;

    FaultPages(MessageSource texts, Frame frame) {
        this.texts = texts;
        this.frame = frame;
    }

    @ExceptionHandler
    ModelAndView tell(Exception fault, HttpServletRequest request, Locale locale) {
        if (fault instanceof Told said) {
            return page(
                    request,
                    locale,
                    said.getStatusCode(),
                    said.updateAndGetBody(texts, locale).getDetail());
        }
        if (fault instanceof OutOfReach) {
            return page(request, locale, HttpStatus.FORBIDDEN, texts.getMessage("refused.reach", null, locale));
        }
        if (fault instanceof MaxUploadSizeExceededException) {
            return page(request, locale, HttpStatus.CONTENT_TOO_LARGE, null);
        }
        if (fault instanceof ErrorResponse said) {
            return page(request, locale, said.getStatusCode(), null);
        }
        LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), fault);
        return page(request, locale, HttpStatus.INTERNAL_SERVER_ERROR, null);
    }

    /// In the frame of whoever asked: what is not there signs nobody out.
    private ModelAndView page(
            HttpServletRequest request, Locale locale, HttpStatusCode status, @Nullable String reason) {
        ModelAndView page = new ModelAndView("error");
        page.setStatus(status);
        page.addObject("status", status.value());
        page.addObject("reading", ErrorPage.isReading(request));
        page.addObject("reason", reason);
        page.addObject("viewer", SignedIn.of(request));
        page.addObject("say", frame.figures(locale));
        page.addObject("here", frame.here(request));
        return page;
    }
}
