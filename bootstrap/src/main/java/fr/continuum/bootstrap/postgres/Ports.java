package fr.continuum.bootstrap.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/// Ports of this machine, below those it hands out by itself.
final class Ports {

    private static final int FIRST = 15_432;
    private static final int COUNT = 10_000;

    private Ports() {}

    static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.isBound();
        } catch (IOException _) {
            return false;
        }
    }

    /// A port nobody listens on, drawn anew at each call.
    static int free() throws IOException {
        for (int draw = 0; draw < 1_000; draw++) {
            int port = FIRST + ThreadLocalRandom.current().nextInt(COUNT);
            if (isFree(port)) {
                return port;
            }
        }
        throw new IOException("No free port from " + FIRST + " to " + (FIRST + COUNT - 1));
    }
}
