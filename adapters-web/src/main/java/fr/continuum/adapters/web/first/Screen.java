package fr.continuum.adapters.web.first;

import java.util.List;

/// The first screen of a role.
interface Screen {

    Regard regard();

    /// Its blocks, those that are empty too: what is well is said. In the order they are read.
    List<Block> blocks(Asking asking);

    /// What it is called.
    ///
    /// @param blocks its own
    default String title(Asking asking, List<Block> blocks) {
        return asking.voice().say("title." + regard().address());
    }
}
