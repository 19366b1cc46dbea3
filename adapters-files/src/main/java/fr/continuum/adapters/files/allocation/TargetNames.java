package fr.continuum.adapters.files.allocation;

import fr.continuum.domain.allocation.Outcome;
import fr.continuum.domain.allocation.SetAsideReason;
import fr.continuum.domain.allocation.Share;
import fr.continuum.domain.target.Target;
import fr.continuum.domain.target.TargetTree;
import java.util.List;
import java.util.stream.Collectors;

/// Where a row leads, as people say it.
record TargetNames(TargetTree tree) {

    String of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.SetAside(SetAsideReason reason) -> "mise à part (" + reason.french() + ")";
            case Outcome.Targets(List<Share> shares) ->
                shares.stream().map(this::of).collect(Collectors.joining(" + "));
        };
    }

    private String of(Share share) {
        String path = tree.lineage(share.target()).stream()
                .flatMap(code -> tree.find(code).map(Target::label).stream())
                .collect(Collectors.joining(" / "));
        return share.partsPerMillion() == Share.WHOLE
                ? path
                : share.percent().stripTrailingZeros().toPlainString() + " % " + path;
    }
}
