package fr.continuum.planted.purity.domain.plan;

import org.springframework.util.Assert;

public class DomainKnowingSpring {
    public final Class<?> held = Assert.class;
}
