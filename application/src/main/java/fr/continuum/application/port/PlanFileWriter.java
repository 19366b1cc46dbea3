package fr.continuum.application.port;

import fr.continuum.domain.target.TargetTree;
import java.io.IOException;
import java.io.OutputStream;

/// Writes a plan, or a tree of policies, in our own exchange format. What is written reads back, under the profile
/// `plan`, as the same tree.
public interface PlanFileWriter {

    void write(TargetTree tree, OutputStream to) throws IOException;
}
