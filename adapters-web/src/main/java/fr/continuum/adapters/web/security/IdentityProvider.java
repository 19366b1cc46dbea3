package fr.continuum.adapters.web.security;

/// The identity provider people may sign in through, as the sign-in page offers it.
///
/// @param name what people call it; empty where the configuration does not say
/// @param start where one is sent there from
public record IdentityProvider(String name, String start) {}
