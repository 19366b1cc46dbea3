package fr.continuum.application.memory;

import fr.continuum.application.mapping.ContributionField;
import fr.continuum.application.mapping.ContributionProfile;
import fr.continuum.application.mapping.TableLayout;
import fr.continuum.application.port.ContributionProfiles;
import fr.continuum.application.port.ContributionProfilesContract;
import fr.continuum.domain.contribution.ContributionKind;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

class InMemoryContributionProfilesTest extends ContributionProfilesContract {

    @Override
    protected ContributionProfiles profiles() {
        return new InMemoryContributionProfiles(Arrays.stream(ContributionKind.values())
                .map(InMemoryContributionProfilesTest::profile)
                .toList());
    }

    private static ContributionProfile profile(ContributionKind kind) {
        return new ContributionProfile(
                "livré",
                kind,
                TableLayout.FOUND,
                ContributionField.of(kind).stream().collect(Collectors.toMap(field -> field, ContributionField::key)),
                Map.of());
    }
}
