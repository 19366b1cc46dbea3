package fr.continuum.application.port;

import fr.continuum.domain.shared.Siren;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the services of ledgers are called: ledgers bear their codes alone.
public interface ServiceNames {

    /// Looked at anew each time, since people write there. None where nobody names any.
    Known known();

    /// @param authority whose service it is; empty for any authority that does not name it itself
    record Named(Optional<Siren> authority, String code, String name) {}

    /// What is known of the list.
    ///
    /// @param faults why rows of it name nothing; the others do
    record Known(List<Named> names, List<FileFault> faults) {

        public static final Known NONE = new Known(List.of(), List.of());

        public Known {
            names = List.copyOf(names);
            faults = List.copyOf(faults);
        }

        /// Names by code, as one authority reads them.
        public Map<String, String> of(Siren authority) {
            Map<String, String> byCode = new HashMap<>();
            names.stream()
                    .filter(named -> named.authority().isEmpty())
                    .forEach(named -> byCode.put(named.code(), named.name()));
            names.stream()
                    .filter(named -> named.authority().equals(Optional.of(authority)))
                    .forEach(named -> byCode.put(named.code(), named.name()));
            return Map.copyOf(byCode);
        }
    }
}
