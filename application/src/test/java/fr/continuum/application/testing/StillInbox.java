package fr.continuum.application.testing;

import fr.continuum.application.port.Inbox;
import java.util.List;

/// An inbox nobody drops into meanwhile.
public record StillInbox(List<Dropped> list) implements Inbox {

    @Override
    public boolean isAsListed(Dropped file) {
        return list.contains(file);
    }
}
