package fr.continuum.adapters.web.api.wire;

import fr.continuum.domain.rule.Refusal;
import java.util.List;
import java.util.stream.Collectors;

/// A command that hard rules stand against: nothing was written.
public final class RulesBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Refusal> refusals;

    public RulesBroken(List<Refusal> refusals) {
        super(refusals.stream().map(refusal -> refusal.rule().id()).collect(Collectors.joining(", ")));
        this.refusals = List.copyOf(refusals);
    }

    public List<Refusal> refusals() {
        return refusals;
    }
}
