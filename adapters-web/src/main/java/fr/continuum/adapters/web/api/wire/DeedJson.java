package fr.continuum.adapters.web.api.wire;

import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionKind;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A contribution in a line: what it is, whose, what it costs.
@Schema(name = "ContributionRow", description = "Une contribution en une ligne")
public record DeedJson(
        ContributionKind kind,
        String code,
        String title,
        @Nullable String department,
        @Nullable BigDecimal cost) {

    public static DeedJson of(Contribution contribution) {
        return new DeedJson(
                contribution.kind(),
                contribution.code(),
                contribution.title(),
                Words.orNull(contribution.department()),
                Money.euros(contribution.costCents()));
    }
}
