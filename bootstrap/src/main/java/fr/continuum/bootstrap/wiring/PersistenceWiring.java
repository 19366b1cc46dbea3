package fr.continuum.bootstrap.wiring;

import fr.continuum.adapters.persistence.PersistenceConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// The ports kept in the database.
@Configuration(proxyBeanMethods = false)
@Import(PersistenceConfiguration.class)
public class PersistenceWiring {}
