package fr.continuum.adapters.web.api.wire;

import fr.continuum.application.port.ToldCell;
import fr.continuum.domain.rule.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A command that hard rules stand against: nothing was written.
public final class RulesBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Refusal> refusals;
    private final transient Function<Refusal, Optional<ToldCell>> where;

    public RulesBroken(List<Refusal> refusals) {
        this(refusals, _ -> Optional.empty());
    }

    /// @param where the cell of a file that names what is concerned
    public RulesBroken(List<Refusal> refusals, Function<Refusal, Optional<ToldCell>> where) {
        super(refusals.stream().map(refusal -> refusal.rule().id()).collect(Collectors.joining(", ")));
        this.refusals = List.copyOf(refusals);
        this.where = where;
    }

    public Function<Refusal, Optional<ToldCell>> where() {
        return where;
    }

    public List<Refusal> refusals() {
        return refusals;
    }
}
