package fr.continuum.adapters.cli.night;

import fr.continuum.adapters.cli.Console;
import fr.continuum.application.port.Consolidations;
import fr.continuum.application.port.Consolidations.Consolidation;
import fr.continuum.application.port.Consolidations.State;
import fr.continuum.application.port.Nights;
import fr.continuum.application.port.Nights.Night;
import fr.continuum.application.port.Nights.NightStatus;
import fr.continuum.domain.consolidation.NightId;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Says of a night that a fault stopped what it had published by then: readers already see that.
record FailedNight(Console console, Nights nights, Consolidations consolidations) {

    void tell(NightId night) {
        NightStatus status = nights.find(night).map(Night::status).orElse(NightStatus.FAILED);
        List<Consolidation> all = consolidations.of(night);
        String published = authorities(all, c -> c.state() == State.PUBLISHED);
        String kept = authorities(all, c -> c.state() != State.PUBLISHED);
        console.err()
                .println(
                        switch (status) {
                            case PUBLISHED ->
                                "La nuit " + night
                                        + " est publiée, ses chiffres sont en ligne ; mais une faute l'a arrêtée ensuite,"
                                        + " et son compte rendu n'est pas écrit dans le dossier reports. Les pages le donnent.";
                            case NOT_PUBLISHED ->
                                "La nuit " + night
                                        + " est terminée, mais tout n'est pas publié, et une faute l'a arrêtée ensuite : son"
                                        + " compte rendu n'est pas écrit dans le dossier reports. "
                                        + told(published, kept);
                            case RUNNING, FAILED ->
                                published.isEmpty()
                                        ? "La nuit " + night
                                                + " s'est arrêtée ; rien n'est publié, les chiffres précédents restent."
                                        : "La nuit " + night + " s'est arrêtée pendant la publication. "
                                                + told(published, kept);
                        });
    }

    private static String told(String published, String kept) {
        return "Publiées : " + (published.isEmpty() ? "aucune" : published) + " ; chiffres précédents gardés : "
                + (kept.isEmpty() ? "aucune" : kept) + ".";
    }

    private static String authorities(List<Consolidation> all, Predicate<Consolidation> which) {
        return all.stream().filter(which).map(c -> c.authority().value()).collect(Collectors.joining(", "));
    }
}
