package fr.continuum.adapters.web.api.wire;

import fr.continuum.adapters.web.text.Problem;
import java.util.List;
import java.util.stream.Collectors;

/// Values that cannot be taken, each with its place. [Problem#VALUES_REFUSED] where the request has the shape
/// described and says what cannot be; [Problem#NOT_AS_DESCRIBED] where it has not.
public final class Unfit extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Problem problem;
    private final transient List<Fault> faults;

    public Unfit(Problem problem, List<Fault> faults) {
        super(faults.stream().map(fault -> fault.where() + " " + fault.key()).collect(Collectors.joining(", ")));
        this.problem = problem;
        this.faults = List.copyOf(faults);
    }

    /// A query parameter that cannot be taken.
    public static Unfit parameter(String name, String key, String... values) {
        return new Unfit(Problem.NOT_AS_DESCRIBED, List.of(new Fault(Fault.In.QUERY, name, key, List.of(values))));
    }

    /// A body that is not what it should be.
    public static Unfit misread(String key) {
        return new Unfit(Problem.NOT_AS_DESCRIBED, List.of(Place.BODY.fault(key)));
    }

    /// A query parameter that says what cannot be.
    public static Unfit value(String name, String key, String... values) {
        return new Unfit(Problem.VALUES_REFUSED, List.of(new Fault(Fault.In.QUERY, name, key, List.of(values))));
    }

    public Problem problem() {
        return problem;
    }

    public List<Fault> faults() {
        return faults;
    }
}
