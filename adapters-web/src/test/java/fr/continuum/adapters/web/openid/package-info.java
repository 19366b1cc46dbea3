/// Signing in through an identity provider that really runs.
@org.jspecify.annotations.NullMarked
package fr.continuum.adapters.web.openid;
