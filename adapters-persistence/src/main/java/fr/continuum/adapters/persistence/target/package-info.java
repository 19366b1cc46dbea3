/// Target trees and their timelines.
@NullMarked
package fr.continuum.adapters.persistence.target;

import org.jspecify.annotations.NullMarked;
