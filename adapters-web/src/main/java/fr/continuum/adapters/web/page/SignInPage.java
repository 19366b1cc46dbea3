package fr.continuum.adapters.web.page;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Where people say who they are, and the page that shows how everything looks.
@Controller
class SignInPage {

    @GetMapping("/connexion")
    String signIn() {
        return "connexion";
    }

    @GetMapping("/charte")
    String style() {
        return "charte";
    }
}
