package fr.continuum.domain.testing;

import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.CompetencyNeed;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ExpectedImprovement;
import fr.continuum.domain.contribution.ItInvestment;
import fr.continuum.domain.contribution.LinkKind;
import fr.continuum.domain.contribution.LinkProvenance;
import fr.continuum.domain.contribution.OrganisationalAdjustment;
import fr.continuum.domain.contribution.PartnerIntervention;
import fr.continuum.domain.contribution.ProcessChange;
import fr.continuum.domain.contribution.StatutoryGround;
import fr.continuum.domain.contribution.TraceLink;
import fr.continuum.domain.contribution.Training;
import fr.continuum.domain.contribution.TrainingCategory;
import fr.continuum.domain.contribution.TrainingPlan;
import fr.continuum.domain.plan.Abandonment;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.ActionLink;
import fr.continuum.domain.plan.ActionState;
import fr.continuum.domain.plan.Adoption;
import fr.continuum.domain.plan.Lineage;
import fr.continuum.domain.plan.MandateTerm;
import fr.continuum.domain.plan.Milestone;
import fr.continuum.domain.plan.Objective;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.PlanRole;
import fr.continuum.domain.plan.Pledge;
import fr.continuum.domain.plan.RoleHolding;
import fr.continuum.domain.plan.Schedule;
import fr.continuum.domain.plan.StrategicAxis;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;

/// A plan and what serves it, in the words of the specification files: `challenge D1 elected department`,
/// `action A1 principal=D1 state=IN_PROGRESS start=2022-01-01`, `training F1 category=PROFICIENCY links=A1`.
/// A word nobody reads is refused.
public final class PlanWords {

    public static final Instant NOON = Instant.parse("2022-04-01T10:00:00Z");

    private static final Pattern LONG = Pattern.compile("(\\d+)×(\\p{L})");

    private static final MandateTerm TERM =
            new MandateTerm(LocalDate.parse("2021-07-01"), LocalDate.parse("2028-06-30"));

    final String subject;
    final String code;
    private final Map<String, String> given = new LinkedHashMap<>();
    private final Set<String> unread = new HashSet<>();

    PlanWords(String text) {
        String[] words = text.split(" +");
        subject = words[0];
        code = words.length > 1 ? words[1] : "";
        Arrays.stream(words).skip(2).forEach(word -> {
            int sign = word.indexOf('=');
            given.put(sign < 0 ? word : word.substring(0, sign), sign < 0 ? "" : repeated(word.substring(sign + 1)));
        });
        unread.addAll(given.keySet());
    }

    /// A long text, as cases write it: `501×a`.
    public static String repeated(String said) {
        return LONG.matcher(said)
                .replaceAll(written -> (written.group(2) + "r")
                        .repeat(Integer.parseInt(written.group(1)))
                        .substring(0, Integer.parseInt(written.group(1))));
    }

    /// A plan called `cap`, from 2021-07-01 to 2028-06-30, unless a line says otherwise:
    /// `plan cap-2 start=2028-07-01 end=2034-06-30`.
    public static PlanContent plan(List<String> lines) {
        PlanContent content = PlanContent.empty(new PlanCode("cap"), "CAP", TERM);
        List<PlanElement> elements = new ArrayList<>();
        List<ActionLink> links = new ArrayList<>();
        Optional<Adoption> adoption = Optional.empty();
        for (String line : lines) {
            PlanWords words = new PlanWords(line);
            switch (words.subject) {
                case "plan" -> content = words.heading();
                case "adopted" ->
                    adoption = Optional.of(new Adoption(
                            LocalDate.parse(words.code),
                            words.word("decision").orElse("CD-2022-03").replace('_', ' ')));
                case "arrow" -> {
                    String[] parts = line.split(" +");
                    words.unread.clear();
                    links.add(new ActionLink(
                            new PlanCode(parts[1]), ActionLink.Kind.valueOf(parts[2]), new PlanCode(parts[3])));
                }
                default -> elements.add(words.element());
            }
            words.done();
        }
        PlanContent whole = content.withElements(elements).withLinks(_ -> links);
        return adoption.map(whole::adopted).orElse(whole);
    }

    public static List<Contribution> contributions(List<String> lines) {
        return lines.stream()
                .map(PlanWords::new)
                .map(words -> {
                    Contribution made = words.contribution();
                    words.done();
                    return made;
                })
                .toList();
    }

    public static List<CompetencyNeed> needs(List<String> lines) {
        return lines.stream()
                .map(PlanWords::new)
                .map(words -> {
                    CompetencyNeed need = new CompetencyNeed(
                            words.code,
                            CompetencyNeed.Kind.valueOf(words.word("kind").orElse("SKILL")),
                            words.word("label").orElse(words.code),
                            words.codes("objectives"));
                    words.done();
                    return need;
                })
                .toList();
    }

    public static List<TrainingPlan> trainingPlans(List<String> lines) {
        return lines.stream()
                .map(PlanWords::new)
                .map(words -> {
                    TrainingPlan plan = new TrainingPlan(
                            new FiscalYear(Integer.parseInt(words.code)),
                            words.date("cst"),
                            words.date("assembly"),
                            words.date("cnfpt"));
                    words.done();
                    return plan;
                })
                .toList();
    }

    /// Marks read off its end: a word that stays is a slip of the pen.
    void done() {
        if (!unread.isEmpty()) {
            throw new IllegalArgumentException(subject + " " + code + ": nobody reads " + unread);
        }
    }

    private PlanContent heading() {
        return PlanContent.empty(
                new PlanCode(code),
                label(),
                new MandateTerm(date("start").orElse(TERM.start()), date("end").orElse(TERM.end())));
    }

    private PlanElement element() {
        return switch (subject) {
            case "axis" -> new StrategicAxis(new PlanCode(code), label(), abandoned(), from());
            case "challenge" ->
                new Objective.Strategic(
                        new PlanCode(code),
                        label(),
                        word("statement").orElse(""),
                        word("axis").map(PlanCode::new),
                        List.of(),
                        roles(),
                        List.of(),
                        abandoned(),
                        from());
            case "objective" ->
                new Objective.Operational(
                        new PlanCode(code),
                        label(),
                        "",
                        new PlanCode(word("under").orElseThrow()),
                        List.of(),
                        roles(),
                        List.of(),
                        abandoned(),
                        from());
            case "action" ->
                new Action(
                        new PlanCode(code),
                        label(),
                        "",
                        word("principal").map(PlanCode::new),
                        codes("others"),
                        state(),
                        new Schedule(
                                date("start"), date("end"), word("continuous").isPresent()),
                        word("milestone")
                                .map(said -> said.split("@"))
                                .map(said -> List.of(new Milestone(
                                        "étape",
                                        Optional.of(LocalDate.parse(said[0])),
                                        said.length > 1 ? Optional.of(LocalDate.parse(said[1])) : Optional.empty())))
                                .orElse(List.of()),
                        Optional.empty(),
                        roles(),
                        List.of(),
                        cents("planned"),
                        from());
            case "pledge" ->
                new Pledge(
                        new PlanCode(code),
                        label(),
                        word("source").orElse("programme").replace('_', ' '),
                        codes("objectives"),
                        abandoned(),
                        Optional.empty());
            default -> throw new IllegalArgumentException("No such element: " + subject);
        };
    }

    private Contribution contribution() {
        return switch (subject) {
            case "training" ->
                new Training(
                        code,
                        label(),
                        word("department").orElse("DRH"),
                        new FiscalYear(word("year").map(Integer::parseInt).orElse(2023)),
                        TrainingCategory.valueOf(word("category").orElse("PROFICIENCY")),
                        word("ground").map(StatutoryGround::valueOf),
                        list("needs"),
                        known("days", "2").map(BigDecimal::new),
                        known("trainees", "12")
                                .map(number -> OptionalInt.of(Integer.parseInt(number)))
                                .orElse(OptionalInt.empty()),
                        cents("cost"),
                        links());
            case "it" ->
                new ItInvestment(
                        code,
                        label(),
                        "DSI",
                        "",
                        list("improves").stream().map(PlanWords::improvement).toList(),
                        Optional.empty(),
                        cents("cost"),
                        links());
            case "process" ->
                new ProcessChange(
                        code,
                        label(),
                        "DGA",
                        said("need"),
                        word("whose").map(ProcessChange.Beneficiary::valueOf),
                        "",
                        "",
                        Optional.empty(),
                        cents("cost"),
                        links());
            case "organisation" ->
                new OrganisationalAdjustment(
                        code,
                        label(),
                        "DGS",
                        word("health").isPresent(),
                        list("consulted").stream().map(PlanWords::consultation).toList(),
                        date("decided"),
                        said("override"),
                        cents("cost"),
                        links());
            case "partner" ->
                new PartnerIntervention(
                        code,
                        label(),
                        "DGA",
                        word("partner").orElse("L’association").replace('_', ' '),
                        word("public").isPresent()
                                ? PartnerIntervention.PartnerKind.PUBLIC_BODY
                                : PartnerIntervention.PartnerKind.PRIVATE_BODY,
                        said("agreement"),
                        grants(),
                        links());
            default -> throw new IllegalArgumentException("No such contribution: " + subject);
        };
    }

    private Map<FiscalYear, Long> grants() {
        Map<FiscalYear, Long> grants = new LinkedHashMap<>();
        for (int year = 2023; year <= 2024; year++) {
            OptionalLong cents = cents("grant" + year);
            if (cents.isPresent()) {
                grants.put(new FiscalYear(year), cents.getAsLong());
            }
        }
        return grants;
    }

    private static ExpectedImprovement improvement(String text) {
        String[] parts = text.split(":");
        return new ExpectedImprovement(
                ExpectedImprovement.Kind.valueOf(parts[0]),
                parts[1],
                parts.length > 2 ? Optional.of(parts[2]) : Optional.empty());
    }

    private static OrganisationalAdjustment.Consultation consultation(String text) {
        String[] parts = text.split(":");
        return new OrganisationalAdjustment.Consultation(
                OrganisationalAdjustment.Body.valueOf(parts[0]),
                LocalDate.parse(parts[1]),
                OrganisationalAdjustment.Opinion.valueOf(parts[2]));
    }

    /// `A1`, `A1:40`, `A1:40,D2:60`: targets and shares in percent, all for one reason.
    List<TraceLink> links() {
        LinkProvenance provenance =
                word("provenance").map(LinkProvenance::valueOf).orElse(LinkProvenance.PERSON);
        String because = word("because").orElse("parce que");
        return list("links").stream()
                .map(text -> {
                    String[] parts = text.split(":");
                    int share = parts.length > 1 ? Integer.parseInt(parts[1]) * 100 : TraceLink.WHOLE;
                    return new TraceLink(
                            new PlanCode(parts[0]),
                            LinkKind.SERVES,
                            share,
                            because,
                            "chef.de.projet",
                            NOON,
                            provenance,
                            Optional.empty());
                })
                .toList();
    }

    /// `elected`, `elected=2024-06-30` until that day, `elected=à_désigner` as the plan writes the post,
    /// `manager=DGA@lea` with its account.
    private List<RoleHolding> roles() {
        List<RoleHolding> roles = new ArrayList<>();
        Map<String, PlanRole> names = Map.of(
                "elected", PlanRole.LEAD_ELECTED,
                "department", PlanRole.LEAD_DEPARTMENT,
                "manager", PlanRole.PROJECT_MANAGER,
                "contributor", PlanRole.CONTRIBUTOR);
        given.forEach((word, until) -> {
            PlanRole role = names.get(word);
            if (role != null) {
                unread.remove(word);
                boolean leaves = until.matches("[0-9]{4}-.*");
                String[] parts = until.split("@");
                RoleHolding holding = new RoleHolding(
                        role,
                        until.isEmpty() || leaves ? word : parts[0].replace('_', ' '),
                        parts.length > 1 ? Optional.of(parts[1]) : Optional.empty(),
                        Optional.empty());
                roles.add(leaves ? holding.until(LocalDate.parse(until)) : holding);
            }
        });
        return roles;
    }

    private ActionState state() {
        String[] parts = word("state").orElse("PLANNED").split("@");
        return switch (parts[0]) {
            case "DRAFT" -> new ActionState.Draft();
            case "PLANNED" -> new ActionState.Planned();
            case "IN_PROGRESS" -> new ActionState.InProgress();
            case "ON_HOLD" -> new ActionState.OnHold("arbitrage attendu");
            case "BLOCKED" -> new ActionState.Blocked("recours");
            case "COMPLETED" -> new ActionState.Completed(LocalDate.parse(parts[1]));
            case "ABANDONED" -> new ActionState.Abandoned(new Abandonment(why(), LocalDate.parse(parts[1])));
            default -> throw new IllegalArgumentException("No such state: " + parts[0]);
        };
    }

    /// `from=cap/D1`: its place in the plan of the mandate before.
    private Optional<Lineage> from() {
        return word("from")
                .map(text -> text.split("/"))
                .map(parts -> new Lineage(new PlanCode(parts[0]), new PlanCode(parts[1])));
    }

    private Optional<Abandonment> abandoned() {
        return date("abandoned").map(on -> new Abandonment(why(), on));
    }

    private String why() {
        return word("why").orElse("sans financement");
    }

    String label() {
        return word("label").map(text -> text.replace('_', ' ')).orElse(code);
    }

    private String said(String name) {
        return word(name).orElse("").replace('_', ' ');
    }

    Optional<String> word(String name) {
        unread.remove(name);
        return Optional.ofNullable(given.get(name));
    }

    /// A word that stands for something else where it is left out, and for nothing known where it is `?`.
    private Optional<String> known(String name, String otherwise) {
        return Optional.of(word(name).orElse(otherwise)).filter(text -> !text.equals("?"));
    }

    Optional<LocalDate> date(String name) {
        return word(name).map(LocalDate::parse);
    }

    private OptionalLong cents(String name) {
        return word(name).map(Words::cents).map(OptionalLong::of).orElse(OptionalLong.empty());
    }

    private List<String> list(String name) {
        return word(name).map(text -> List.of(text.split(","))).orElse(List.of());
    }

    private List<PlanCode> codes(String name) {
        return list(name).stream().map(PlanCode::new).toList();
    }
}
