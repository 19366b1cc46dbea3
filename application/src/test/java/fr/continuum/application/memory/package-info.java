/// Every port about the database, kept in memory: for tests of use cases. The contract tests that prove the real
/// adapters prove these.
@NullMarked
package fr.continuum.application.memory;

import org.jspecify.annotations.NullMarked;
