package fr.continuum.adapters.web.page;

import fr.continuum.adapters.web.security.IdentityProvider;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// Where people say who they are.
@Controller
class SignInPage {

    private final Optional<IdentityProvider> provider;

    SignInPage(Optional<IdentityProvider> provider) {
        this.provider = provider;
    }

    @GetMapping("/connexion")
    String signIn(Model model) {
        provider.ifPresent(known -> model.addAttribute("provider", known));
        return "connexion";
    }
}
