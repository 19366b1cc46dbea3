package fr.continuum.adapters.web.importing;

import java.nio.channels.ClosedChannelException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/// A file that is no longer there is asked for again where files are dropped.
@ControllerAdvice(basePackageClasses = GonePage.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class GonePage {

    @ExceptionHandler({DepositGone.class, ClosedChannelException.class})
    String askAgain() {
        return "redirect:/contributions/importer?parti=oui";
    }
}
