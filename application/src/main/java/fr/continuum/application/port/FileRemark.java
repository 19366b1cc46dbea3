package fr.continuum.application.port;

/// Something a person should know of a file that was read: nothing is dropped or bent in silence.
///
/// @param about the place and what became of it
public record FileRemark(Kind kind, FileFault about) {

    /// What became of what the file says.
    public enum Kind {
        /// Kept, in another place than its own.
        KEPT_ELSEWHERE,
        /// Understood otherwise than written.
        READ_AS,
        /// Left out.
        NOT_KEPT
    }

    /// Place first, in one French sentence.
    public String inFrench() {
        return about.inFrench();
    }
}
