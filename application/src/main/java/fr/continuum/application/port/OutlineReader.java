package fr.continuum.application.port;

import fr.continuum.application.outline.OutlineLine;
import java.io.IOException;
import java.util.List;

/// Reads a document written for people, a plan in a word processor or as plain text, as the lines it is made of. What
/// they mean is not its business.
public interface OutlineReader {

    /// @throws IOException only where the bytes could not be had
    Outcome read(Content file) throws IOException;

    sealed interface Outcome {

        /// @param lines in the order of the document, none blank
        /// @param remarks what was not read: pictures, notes, tables of contents
        record Read(List<OutlineLine> lines, List<FileRemark> remarks) implements Outcome {

            public Read {
                lines = List.copyOf(lines);
                remarks = List.copyOf(remarks);
            }
        }

        record Unusable(FileFault fault) implements Outcome {}
    }
}
