package fr.continuum.bootstrap.wiring;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/// The pages and the API, where a web server runs: commands do without.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@ComponentScan("fr.continuum.adapters.web")
public class WebWiring {}
