package fr.continuum.domain.workforce;

import java.util.regex.Pattern;

/// What stands for a person where a feed needs one told from another, to close a post for instance: a keyed hash, made
/// by [PersonHasher] in the reader, which then drops the identifier. Without the key, which lives outside the
/// database, it leads back to nobody; two feeds never share one, so that they cannot be joined on people.
///
/// @param value 64 lowercase hexadecimal digits
public record PersonKey(String value) implements Comparable<PersonKey> {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");
    private static final int SHOWN = 8;

    public PersonKey {
        if (!SHAPE.matcher(value).matches()) {
            // The value may be the very identifier somebody forgot to hash: it is not said.
            throw new IllegalArgumentException("A keyed hash has 64 hexadecimal digits");
        }
    }

    @Override
    public int compareTo(PersonKey other) {
        return value.compareTo(other.value);
    }

    /// Its beginning: enough to tell two apart where people look, too little to look one up.
    @Override
    public String toString() {
        return "PersonKey[" + value.substring(0, SHOWN) + "…]";
    }
}
