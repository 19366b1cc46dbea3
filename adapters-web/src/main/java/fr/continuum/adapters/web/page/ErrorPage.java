package fr.continuum.adapters.web.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// Where the server sends what nobody answered: a page for people, a problem (RFC 9457) for programs.
@Controller
class ErrorPage implements ErrorController {

    @RequestMapping("/error")
    Object tell(HttpServletRequest request) {
        HttpStatus status = status(request);
        String asked = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        if (asked.startsWith(request.getContextPath() + "/api/")) {
            ProblemDetail problem = ProblemDetail.forStatus(status);
            problem.setInstance(URI.create(asked));
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem);
        }
        ModelAndView page = new ModelAndView("error");
        page.setStatus(status);
        page.addObject("status", status.value());
        page.addObject("reading", isReading(request));
        return page;
    }

    /// Whether a page was to be read, rather than a form taken: what was first asked, before the server came here.
    static boolean isReading(HttpServletRequest request) {
        Object first = request.getAttribute(RequestDispatcher.ERROR_METHOD);
        String method = first == null ? request.getMethod() : first.toString();
        return method.equals("GET") || method.equals("HEAD");
    }

    private static HttpStatus status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        return status == null ? HttpStatus.NOT_FOUND : status;
    }
}
