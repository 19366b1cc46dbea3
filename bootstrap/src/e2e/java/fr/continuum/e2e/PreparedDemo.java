package fr.continuum.e2e;

import fr.continuum.bootstrap.demo.Demonstration;
import fr.continuum.bootstrap.home.Home;
import java.nio.file.Files;
import java.util.Objects;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.password.PasswordEncoder;

/// Prepares the demonstration as its command does, beside two files that no night can read.
@Configuration(proxyBeanMethods = false)
class PreparedDemo {

    static final String CUT_SHORT = "2025-DM2-coupe.xml";
    static final String SOMETHING_ELSE = "agents.csv";

    @Bean
    ApplicationRunner demo(Demonstration demonstration, PasswordEncoder passwords, Home home) {
        return _ -> {
            Files.writeString(
                    home.inbox().resolve(CUT_SHORT),
                    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                            + "<DocumentBudgetaire xmlns=\"http://www.minefi.gouv.fr/cp/demat/docbudgetaire\">\n"
                            + "  <EnTeteDocBudgetaire>\n");
            Files.writeString(home.inbox().resolve(SOMETHING_ELSE), "matricule;service\n0001;routes\n");
            demonstration.prepare(password -> Objects.requireNonNull(passwords.encode(password)), _ -> {});
        };
    }
}
