package fr.continuum.application.memory;

import fr.continuum.application.port.Inbox;
import fr.continuum.application.testing.InMemoryContent;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;

/// An inbox that tests drop into.
public final class InMemoryInbox implements Inbox {

    private final TreeMap<String, Dropped> files = new TreeMap<>();

    public void drop(String name, byte[] bytes, Instant lastModified) {
        files.put(name, new Dropped(new InMemoryContent(name, bytes), bytes.length, lastModified));
    }

    @Override
    public List<Dropped> list() {
        return List.copyOf(files.values());
    }

    @Override
    public boolean isAsListed(Dropped file) {
        return file.equals(files.get(file.content().name()));
    }

    public void take(String name) {
        files.remove(name);
    }
}
