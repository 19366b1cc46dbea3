package fr.continuum.application.testing;

import fr.continuum.domain.contribution.CompetencyNeed;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.plan.PlanCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// Competency needs with the worst of texts, from a seed: the same seed is the same ones.
public final class RandomNeeds {

    private static final List<String> BEGINNINGS = List.of("", "0", "=", "-", "'", "B;", "\\…", "#REF!");
    private static final List<String> TARGETS = List.of("D1", "D2-A1", "é;1", "a,b", "c|d", "'x", "=1", "\\u0041");

    private RandomNeeds() {}

    public static List<CompetencyNeed> of(long seed) {
        Random random = new Random(seed);
        RandomTexts words = new RandomTexts(random);
        List<CompetencyNeed> needs = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            String code = words.one(BEGINNINGS) + i;
            needs.add(new CompetencyNeed(
                    ContributionId.isCode(code) ? code : "B" + i,
                    CompetencyNeed.Kind.values()[random.nextInt(CompetencyNeed.Kind.values().length)],
                    words.one(BEGINNINGS) + words.text() + ".",
                    TARGETS.stream()
                            .filter(target -> random.nextBoolean())
                            .flatMap(target -> PlanCode.isValid(target) ? Stream.of(new PlanCode(target)) : Stream.of())
                            .toList()));
        }
        return needs;
    }
}
