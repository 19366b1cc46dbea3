package fr.continuum.domain.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What the authority wants for its inhabitants: a strategic objective (the challenge, « défi »), or an operational
/// one under it.
public sealed interface Objective extends PlanElement {

    /// The challenge in plain words.
    String statement();

    /// What must hold for it to succeed.
    List<String> conditions();

    @Override
    List<Territory> territories();

    /// @param axis the axis it stands under, where the plan has axes (R01)
    /// @param keyFigure the one people remember of it
    record Strategic(
            PlanCode code,
            String label,
            String statement,
            Optional<PlanCode> axis,
            List<String> conditions,
            List<RoleHolding> roles,
            List<Territory> territories,
            Optional<Abandonment> abandonment,
            Optional<Lineage> lineage,
            Optional<KeyFigure> keyFigure)
            implements Objective {

        public Strategic {
            PlanElement.named(code, label);
            conditions = List.copyOf(conditions);
            roles = List.copyOf(roles);
            territories = ordered(territories);
        }

        /// One of which no key figure is told.
        public Strategic(
                PlanCode code,
                String label,
                String statement,
                Optional<PlanCode> axis,
                List<String> conditions,
                List<RoleHolding> roles,
                List<Territory> territories,
                Optional<Abandonment> abandonment,
                Optional<Lineage> lineage) {
            this(code, label, statement, axis, conditions, roles, territories, abandonment, lineage, Optional.empty());
        }

        public static Strategic of(String code, String label) {
            return new Strategic(
                    new PlanCode(code),
                    label,
                    "",
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty());
        }

        public Strategic under(PlanCode axis) {
            return new Strategic(
                    code,
                    label,
                    statement,
                    Optional.of(axis),
                    conditions,
                    roles,
                    territories,
                    abandonment,
                    lineage,
                    keyFigure);
        }

        public Strategic heldBy(RoleHolding... holdings) {
            return new Strategic(
                    code,
                    label,
                    statement,
                    axis,
                    conditions,
                    List.of(holdings),
                    territories,
                    abandonment,
                    lineage,
                    keyFigure);
        }

        public Strategic told(Optional<KeyFigure> figure) {
            return new Strategic(
                    code, label, statement, axis, conditions, roles, territories, abandonment, lineage, figure);
        }

        @Override
        public PlanLevel level() {
            return PlanLevel.STRATEGIC_OBJECTIVE;
        }

        @Override
        public Strategic givenUp(Abandonment why) {
            return abandoned(Optional.of(why));
        }

        @Override
        public Strategic takenUpAgain() {
            return abandoned(Optional.empty());
        }

        private Strategic abandoned(Optional<Abandonment> why) {
            return new Strategic(code, label, statement, axis, conditions, roles, territories, why, lineage, keyFigure);
        }

        @Override
        public List<Fact> facts() {
            List<Fact> facts = new ArrayList<>(factsOf(this, Fact.of(FactName.AXIS, axis)));
            // Said only where there is one: plans that were kept before keep their version.
            keyFigure.ifPresent(figure -> facts.add(new Fact(FactName.KEY_FIGURE, figure.values())));
            return List.copyOf(facts);
        }
    }

    /// @param under the strategic objective, or another operational one, it stands under (R02)
    record Operational(
            PlanCode code,
            String label,
            String statement,
            PlanCode under,
            List<String> conditions,
            List<RoleHolding> roles,
            List<Territory> territories,
            Optional<Abandonment> abandonment,
            Optional<Lineage> lineage)
            implements Objective {

        public Operational {
            PlanElement.named(code, label);
            conditions = List.copyOf(conditions);
            roles = List.copyOf(roles);
            territories = ordered(territories);
        }

        public static Operational of(String code, String label, String under) {
            return new Operational(
                    new PlanCode(code),
                    label,
                    "",
                    new PlanCode(under),
                    List.of(),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty());
        }

        @Override
        public PlanLevel level() {
            return PlanLevel.OPERATIONAL_OBJECTIVE;
        }

        @Override
        public Operational givenUp(Abandonment why) {
            return abandoned(Optional.of(why));
        }

        @Override
        public Operational takenUpAgain() {
            return abandoned(Optional.empty());
        }

        private Operational abandoned(Optional<Abandonment> why) {
            return new Operational(code, label, statement, under, conditions, roles, territories, why, lineage);
        }

        @Override
        public List<Fact> facts() {
            return factsOf(this, Fact.of(FactName.UNDER, under.value()));
        }
    }

    /// The order in which places are given means nothing.
    static List<Territory> ordered(List<Territory> territories) {
        return territories.stream()
                .distinct()
                .sorted(Comparator.comparing(Territory::kind).thenComparing(Territory::code))
                .toList();
    }

    private static List<Fact> factsOf(Objective objective, Fact place) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(FactName.LABEL, objective.label()));
        facts.add(Fact.of(FactName.STATEMENT, objective.statement()));
        facts.add(place);
        facts.add(Fact.of(FactName.CONDITIONS, objective.conditions()));
        facts.add(Fact.of(FactName.TERRITORIES, objective.territories()));
        facts.add(Fact.of(FactName.ROLES, objective.roles()));
        facts.add(Fact.of(FactName.ABANDONED, objective.abandonment()));
        facts.add(Fact.of(FactName.LINEAGE, objective.lineage()));
        return List.copyOf(facts);
    }
}
