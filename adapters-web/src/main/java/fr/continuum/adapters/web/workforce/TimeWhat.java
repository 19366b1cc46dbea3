package fr.continuum.adapters.web.workforce;

import fr.continuum.adapters.web.reading.NotHere;
import java.util.Arrays;

/// What people say of time gained.
enum TimeWhat {
    /// Time that a change made free.
    GAIN("gain"),
    /// What is done with time gained.
    USE("usage");

    private final String address;

    TimeWhat(String address) {
        this.address = address;
    }

    /// @throws NotHere where nothing is called so
    static TimeWhat of(String address) {
        return Arrays.stream(values())
                .filter(what -> what.address.equals(address))
                .findFirst()
                .orElseThrow(() -> new NotHere("gone.time", address));
    }

    /// As addresses have it.
    public String address() {
        return address;
    }
}
