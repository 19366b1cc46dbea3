package fr.continuum.bootstrap.wiring;

import fr.continuum.application.account.KeepAccounts;
import fr.continuum.application.port.Accounts;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/// Who may sign in.
@Configuration(proxyBeanMethods = false)
public class AccountWiring {

    @Bean
    KeepAccounts keepAccounts(Accounts accounts) {
        PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
        return new KeepAccounts(accounts, password -> Objects.requireNonNull(encoder.encode(password)));
    }
}
