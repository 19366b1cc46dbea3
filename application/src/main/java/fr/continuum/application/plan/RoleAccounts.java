package fr.continuum.application.plan;

import fr.continuum.application.port.Accounts;
import fr.continuum.application.port.Accounts.Account;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.PlanSubjects;
import fr.continuum.domain.plan.RoleHolding;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Accounts that roles of a plan name: each is somebody's, and sees that plan. Of others nothing is told, not even
/// that they exist. An account that was named and is gone by now stays named: pages mark it.
public final class RoleAccounts {

    private final Accounts accounts;

    public RoleAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    /// Those that may be named in the plan of an owner, by login.
    public List<Account> of(Owner owner) {
        return accounts.all().stream().filter(account -> sees(account, owner)).toList();
    }

    public boolean maySit(Owner owner, String login) {
        return accounts.find(login).filter(account -> sees(account, owner)).isPresent();
    }

    private static boolean sees(Account account, Owner owner) {
        return !account.disabled() && isOf(account, owner);
    }

    private static boolean isOf(Account account, Owner owner) {
        return account.authority().isEmpty()
                || owner.equals(Owner.HOME)
                || account.authority().equals(owner.value());
    }

    /// Roles that name nobody's account, and did not before (R10).
    List<Refusal> faults(Owner owner, Optional<MandatePlan> before, PlanContent next) {
        Set<String> known = before.stream()
                .flatMap(plan -> plan.content().elements().stream())
                .flatMap(element -> element.roles().stream())
                .flatMap(holding -> holding.account().stream())
                .collect(Collectors.toSet());
        List<Refusal> faults = new ArrayList<>();
        for (PlanElement element : next.elements()) {
            for (RoleHolding holding : element.roles()) {
                holding.account()
                        .filter(login -> !known.contains(login) && !maySit(owner, login))
                        .ifPresent(
                                login -> faults.add(
                                        new Refusal(
                                                ContinuumRule.R10,
                                                PlanSubjects.of(next, element.code()),
                                                new Wording(
                                                        "« " + holding.post() + " » : aucun compte « " + login + " »",
                                                        "“" + holding.post() + "”: no account “" + login + "”"),
                                                new Wording(
                                                        "Donnez l’identifiant d’un compte qui voit ce plan, ou le poste seul.",
                                                        "Give the sign-in name of an account that sees this plan, or the post alone."))));
            }
        }
        return faults;
    }
}
