/// Profiles of the feeds a night reads: which are in force, made of a sample, kept by name, corrected, taken away. A
/// sample waits between the steps, is kept nowhere, and shows nothing of people.
@NullMarked
package fr.continuum.adapters.web.feed;

import org.jspecify.annotations.NullMarked;
