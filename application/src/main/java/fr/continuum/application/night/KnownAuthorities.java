package fr.continuum.application.night;

import fr.continuum.application.port.Accounts;
import fr.continuum.application.port.Plans;
import fr.continuum.application.port.Registers;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Siren;
import java.util.Collection;

/// Which authorities are known here: those whose documents were received, that have a plan of their own, or people
/// with an account. A finance feed alone makes none: a SIRET typed wrongly in it would make up an authority of nobody,
/// and files that do not say whose they are would then be of one of two.
public final class KnownAuthorities {

    private final Registers registers;
    private final Plans plans;
    private final Accounts accounts;

    public KnownAuthorities(Registers registers, Plans plans, Accounts accounts) {
        this.registers = registers;
        this.plans = plans;
        this.accounts = accounts;
    }

    /// Whether a finance feed of an authority may be read. Where no authority has sent anything, it may: it is the
    /// first file of a new home.
    ///
    /// @param tonight authorities whose budget documents came in the same night
    boolean mayBring(Siren authority, Collection<Siren> tonight) {
        return isFirst(tonight)
                || tonight.contains(authority)
                || registers.authorities().stream()
                        .anyMatch(known -> known.siren().equals(authority))
                || plans.latest(Owner.of(authority)).isPresent()
                || accounts.all().stream()
                        .anyMatch(account -> account.authority().equals(authority.value()));
    }

    private boolean isFirst(Collection<Siren> tonight) {
        return tonight.isEmpty() && registers.authorities().isEmpty();
    }
}
