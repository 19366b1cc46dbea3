package fr.continuum.application.night;

import java.util.Arrays;
import java.util.stream.Collectors;

/// A mistake as a log may hold it: its kind and its places in the program. Its message may quote a cell that names
/// somebody.
final class WithoutMessage {

    private WithoutMessage() {}

    static String of(Throwable mistake) {
        StringBuilder text = new StringBuilder(mistake.getClass().getName());
        text.append(Arrays.stream(mistake.getStackTrace())
                .map(place -> System.lineSeparator() + "\tat " + place)
                .collect(Collectors.joining()));
        Throwable cause = mistake.getCause();
        if (cause != null) {
            text.append(System.lineSeparator()).append("because of ").append(of(cause));
        }
        return text.toString();
    }
}
