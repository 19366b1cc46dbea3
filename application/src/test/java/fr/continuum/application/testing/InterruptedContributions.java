package fr.continuum.application.testing;

import fr.continuum.application.port.Contributions;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;

/// A store of contributions in which somebody else writes once, just before a named operation.
public final class InterruptedContributions {

    private final Contributions store;
    private final Map<String, Runnable> next = new HashMap<>();

    public InterruptedContributions(Contributions store) {
        this.store = store;
    }

    /// The next time it is called, and that time only.
    public void before(String operation, Runnable other) {
        next.put(operation, other);
    }

    /// Every time it is called.
    public void beforeEach(String operation, Runnable other) {
        before(operation, () -> {
            other.run();
            beforeEach(operation, other);
        });
    }

    public Contributions port() {
        return (Contributions) Proxy.newProxyInstance(
                Contributions.class.getClassLoader(), new Class<?>[] {Contributions.class}, (_, method, arguments) -> {
                    Runnable other = next.remove(method.getName());
                    if (other != null) {
                        other.run();
                    }
                    try {
                        return method.invoke(store, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }
}
