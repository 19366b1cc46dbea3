package fr.continuum.adapters.web.mapping;

/// What became of a wish to keep a profile, or to change one that is kept.
///
/// @param outcome `DONE`, or why it was not done
/// @param name it was to have
public record Keeping(String outcome, String name) {

    public boolean isDone() {
        return outcome.equals("DONE") || outcome.equals("REMOVED") || outcome.equals("RENAMED");
    }
}
