package fr.continuum.application.night;

import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.Background;
import fr.continuum.domain.contribution.TrainingPlan;
import fr.continuum.domain.testing.PlanWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What an authority does for actions A1 and A2 of challenge D1 without breaking any rule: the five kinds in turn,
/// each in the ways it may prove what it serves, over three years and with money.
final class SoundItems {

    /// From this many on, health and safety are put to the F3SCT: such adjustments are among them.
    private static final int AGENTS = 1_480;

    private static final int FIRST_YEAR = 2022;
    private static final int YEARS = 3;

    private SoundItems() {}

    /// Two needs that serve the plan, and the training plan of each year, with all its steps.
    static Background background(LocalDate day) {
        return new Background(
                PlanWords.needs(List.of("need N1 objectives=D1", "need N2 kind=POSTURE objectives=A1,A2")),
                Stream.iterate(FIRST_YEAR, year -> year + 1)
                        .limit(YEARS)
                        .map(year -> new TrainingPlan(
                                new FiscalYear(year), Optional.of(day), Optional.of(day), Optional.of(day)))
                        .toList(),
                OptionalInt.of(AGENTS));
    }

    static String[] lines(int count) {
        return IntStream.range(0, count).mapToObj(SoundItems::line).toArray(String[]::new);
    }

    private static String line(int number) {
        int turn = number / 5;
        String links = turn % 2 == 0 ? "links=A" + (1 + number % 2) : "links=A1:60,A2:40";
        String cost = " cost=%d,%02d".formatted(500 + 7 * number, number % 100);
        return switch (number % 5) {
            case 0 -> training(number, turn, links) + " year=" + (FIRST_YEAR + turn % YEARS) + cost;
            case 1 ->
                "it S" + number + " improves="
                        + List.of(
                                        "QUALITATIVE:mieux",
                                        "QUANTITATIVE:délai:IND-1",
                                        "QUALITATIVE:mieux,QUANTITATIVE:coût:I2")
                                .get(turn % 3)
                        + " " + links + cost;
            case 2 ->
                "process S" + number + " need=attente whose="
                        + List.of("USER", "SERVICE", "PARTNER").get(turn % 3) + " " + links + cost;
            case 3 -> organisation(number, turn) + " " + links + cost;
            case 4 ->
                "partner S" + number + " agreement=CONV-" + number + " grant2023=" + (1_000 + 500 * (turn % 100))
                        + ",00" + (turn % 4 == 0 ? " public " : " ") + links;
            default -> throw new IllegalArgumentException("Below nothing: " + number);
        };
    }

    /// By a link, by a need, by both, or held because the law asks for it.
    private static String training(int number, int turn, String links) {
        String what = "training S" + number + " ";
        return switch (turn % 5) {
            case 0 -> what + links;
            case 1 -> what + "needs=N1";
            case 2 -> what + "needs=N2 " + links;
            case 3 -> what + "category=STATUTORY_INTEGRATION ground=INTEGRATION";
            case 4 -> what + "category=SAFETY_MANDATORY ground=SAFETY " + links;
            default -> throw new IllegalArgumentException("Below nothing: " + turn);
        };
    }

    /// Put to the CST, to the F3SCT where health is concerned, decided in spite of its opinion, not decided yet,
    /// or without it for a reason.
    private static String organisation(int number, int turn) {
        String what = "organisation S" + number + " ";
        return switch (turn % 5) {
            case 0 -> what + "consulted=CST:2022-03-01:FAVOURABLE decided=2022-04-01";
            case 1 -> what + "health consulted=F3SCT:2022-03-01:FAVOURABLE decided=2022-04-01";
            case 2 -> what + "consulted=CST:2022-03-01:UNFAVOURABLE decided=2022-04-01";
            case 3 -> what + "consulted=CST:2022-05-20:NOT_GIVEN";
            case 4 -> what + "decided=2022-04-01 override=urgence";
            default -> throw new IllegalArgumentException("Below nothing: " + turn);
        };
    }
}
