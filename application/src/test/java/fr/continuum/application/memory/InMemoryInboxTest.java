package fr.continuum.application.memory;

import fr.continuum.application.port.Inbox;
import fr.continuum.application.port.InboxContract;
import java.time.Instant;

class InMemoryInboxTest extends InboxContract {

    private final InMemoryInbox inbox = new InMemoryInbox();

    @Override
    protected Inbox inbox() {
        return inbox;
    }

    @Override
    protected void take(String name) {
        inbox.take(name);
    }

    @Override
    protected void drop(String name, byte[] bytes, Instant lastModified) {
        inbox.drop(name, bytes, lastModified);
    }
}
