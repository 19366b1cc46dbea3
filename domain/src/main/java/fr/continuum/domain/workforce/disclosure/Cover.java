package fr.continuum.domain.workforce.disclosure;

import java.util.BitSet;
import java.util.Optional;

/// One small figure that must stay open to other thoughts.
@FunctionalInterface
interface Cover {

    /// The places of tonight its being so rests on, where these are hidden tonight; empty where it is told. For as
    /// long as the places it rests on are hidden, whatever else is told leaves it covered.
    Optional<BitSet> restsOn(BitSet hidden);
}
