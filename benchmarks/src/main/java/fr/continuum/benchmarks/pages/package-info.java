/// What pages cost over ten years of ledgers.
@NullMarked
package fr.continuum.benchmarks.pages;

import org.jspecify.annotations.NullMarked;
