package fr.continuum.adapters.web.api.contribution;

import fr.continuum.adapters.web.api.wire.WireMapper;
import fr.continuum.domain.contribution.Contribution;
import tools.jackson.databind.json.JsonMapper;

/// Contributions as programs send them.
public final class ContributionTexts {

    private static final JsonMapper JSON = WireMapper.mapper();

    private ContributionTexts() {}

    public static String of(Contribution contribution) {
        return JSON.writeValueAsString(new SentContribution(null, null, null, ContributionJson.of(contribution)));
    }
}
