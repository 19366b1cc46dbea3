package fr.continuum.application.feed;

import fr.continuum.application.port.KeptServiceNames;
import fr.continuum.application.port.KeptServiceNames.Kept;
import fr.continuum.application.port.KeptServiceNames.Written;
import fr.continuum.application.port.ServiceNames.Named;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.shared.TextKind;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/// Says what services are called. Names that are not spoken of stay as they are.
public final class NameServices {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Cc}]+");

    private final KeptServiceNames list;

    public NameServices(KeptServiceNames list) {
        this.list = list;
    }

    /// @param authority whose names these are; empty for every authority that says no other
    /// @param names by code, as the ledger bears it; an empty name takes away the one it has
    /// @param seen version of the list they were made from
    public record Request(Optional<Siren> authority, Map<String, String> names, Sha256 seen) {

        public Request {
            names = new LinkedHashMap<>(names);
        }
    }

    public sealed interface Outcome {

        /// @param changed how many names are no longer what they were
        record Done(int changed) implements Outcome {}

        /// @param code of the service; empty where none is said
        record Wrong(String code, Fault fault) implements Outcome {}

        record NotKept(Kept because) implements Outcome {}
    }

    public enum Fault {
        /// A name, and no code.
        NO_CODE,
        /// A code, or a name, longer than any text of its kind ([TextKind]).
        TOO_LONG
    }

    public Outcome name(Request request) throws IOException {
        Written written = list.written();
        Map<Place, String> names = new LinkedHashMap<>();
        written.known().names().forEach(named -> names.put(new Place(named.authority(), named.code()), named.name()));
        int changed = 0;
        for (Map.Entry<String, String> said : request.names().entrySet()) {
            String code = said.getKey().strip();
            String name = SPACES.matcher(said.getValue()).replaceAll(" ").strip();
            if (code.isEmpty() && name.isEmpty()) {
                continue;
            }
            if (code.isEmpty()) {
                return new Outcome.Wrong("", Fault.NO_CODE);
            }
            if (code.length() > TextKind.CODE.longest() || name.length() > TextKind.NAME.longest()) {
                return new Outcome.Wrong(code, Fault.TOO_LONG);
            }
            Place place = new Place(request.authority(), code);
            String before = name.isEmpty() ? names.remove(place) : names.put(place, name);
            changed += Objects.requireNonNullElse(before, "").equals(name) ? 0 : 1;
        }
        if (!written.version().equals(request.seen())) {
            return new Outcome.NotKept(Kept.CHANGED_MEANWHILE);
        }
        return changed == 0 ? new Outcome.Done(0) : kept(names, request.seen(), changed);
    }

    private Outcome kept(Map<Place, String> names, Sha256 seen, int changed) throws IOException {
        List<Named> all = names.entrySet().stream()
                .map(one -> new Named(one.getKey().authority(), one.getKey().code(), one.getValue()))
                .toList();
        Kept kept = list.keep(all, seen);
        return kept == Kept.DONE ? new Outcome.Done(changed) : new Outcome.NotKept(kept);
    }

    private record Place(Optional<Siren> authority, String code) {}
}
