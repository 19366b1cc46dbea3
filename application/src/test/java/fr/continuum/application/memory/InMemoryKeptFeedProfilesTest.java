package fr.continuum.application.memory;

import fr.continuum.application.mapping.FeedKind;
import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.application.mapping.SignConvention;
import fr.continuum.application.mapping.TableLayout;
import fr.continuum.application.port.FeedProfiles;
import fr.continuum.application.port.KeptFeedProfiles;
import fr.continuum.application.port.KeptFeedProfilesContract;
import fr.continuum.domain.ledger.DriftLimits;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

class InMemoryKeptFeedProfilesTest extends KeptFeedProfilesContract {

    private final InMemoryKeptFeedProfiles profiles = new InMemoryKeptFeedProfiles(Arrays.stream(FeedKind.values())
            .map(InMemoryKeptFeedProfilesTest::shipped)
            .toList());

    private static FeedProfile shipped(FeedKind kind) {
        return new FeedProfile(
                kind.key(),
                kind,
                TableLayout.FOUND,
                Map.of(),
                Map.of(),
                Map.of(),
                Set.of(),
                Map.of(),
                Map.of(),
                SignConvention.AS_WRITTEN,
                "",
                List.of(),
                DriftLimits.USUAL);
    }

    @Override
    protected KeptFeedProfiles profiles() {
        return profiles;
    }

    @Override
    protected FeedProfiles atHand() {
        return profiles;
    }
}
