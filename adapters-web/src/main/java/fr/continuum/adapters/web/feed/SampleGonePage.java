package fr.continuum.adapters.web.feed;

import java.nio.channels.ClosedChannelException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/// A sample that is no longer there is asked for again where samples are dropped.
@ControllerAdvice(basePackageClasses = SampleGonePage.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class SampleGonePage {

    @ExceptionHandler({SampleGone.class, ClosedChannelException.class})
    String askAgain() {
        return "redirect:/flux/nouveau?parti=oui";
    }
}
